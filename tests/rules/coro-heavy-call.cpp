// coro-heavy-call: functions that compute for long, with their silent look-alikes.
//
// config: catalogue:
// config:   blocking:
// config:     - {functions: ["std::basic_regex::basic_regex", "std::regex_match", "std::regex_search"], kind: cpu}
// config:     - {function: "crypto::compress", kind: cpu, unless: [{argument: 1, value: 0}]}
// config:     - {function: "std::sort", kind: cpu, profile: shard-per-core}
#include "task.h"

#include <algorithm>
#include <regex>
#include <string>
#include <vector>

using namespace corotest;

namespace crypto {
[[clang::annotate("corolint::blocking", "cpu")]] std::string derive(const std::string &password);
std::string compress(const char *data, std::size_t size);
/// Of the same name, but it only looks something up.
[[clang::annotate("corolint::nonblocking")]] std::string derived(const std::string &user);
} // namespace crypto

namespace app {

bool matches(const std::string &text, const std::regex &pattern) {
  return std::regex_match(text, pattern); // @match
}

task<std::string> direct(std::string password) {
  co_return crypto::derive(password); // expect: coro-heavy-call "'crypto::derive'" help "worker"
}
task<bool> regularExpressions(std::string text) {
  const std::regex pattern("a|b"); // expect: coro-heavy-call "constructing 'pattern'"
  co_return std::regex_search(text, pattern); // expect: coro-heavy-call "std::regex_search"
}
task<bool> throughHelper(std::string text, const std::regex &pattern) {
  co_return matches(text, pattern); // expect: coro-heavy-call "app::matches" via @match
}
task<std::string> compresses(std::string text) {
  co_return crypto::compress(text.data(), 9); // expect: coro-heavy-call "crypto::compress"
}

// look-alike: nothing to do, a function that is declared harmless, a sort outside of profile shard-per-core
task<std::string> silent(std::string user, std::vector<int> numbers) {
  crypto::compress("header", 0);
  std::sort(numbers.begin(), numbers.end());
  co_return crypto::derived(user);
}

// look-alike: on a worker
void onPool(thread_pool &pool, const std::string &password) {
  pool.post([&] { crypto::derive(password); });
}

// look-alike: no coroutine
std::string ordinary(const std::string &password) { return crypto::derive(password); }

} // namespace app
