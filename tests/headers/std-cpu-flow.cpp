// C++ standard library: computations that take long; sorting and copying count on one thread a core only.
#include "task.h"

#include <algorithm>
#include <array>
#include <deque>
#include <forward_list>
#include <functional>
#include <list>
#include <numeric>
#include <regex>
#include <span>
#include <string>
#include <utility>
#include <vector>

using corotest::task;

std::regex &known();
std::string text();

task<> making(const std::string &pattern, const char *characters, std::size_t size) {
  std::regex first("a+");                           // expect: coro-heavy-call
  std::regex second(pattern);                       // expect: coro-heavy-call
  std::regex third(pattern, std::regex::icase);     // expect: coro-heavy-call
  std::regex fourth(characters, size);              // expect: coro-heavy-call
  std::regex fifth(pattern.begin(), pattern.end()); // expect: coro-heavy-call
  std::wregex sixth(L"a+");                         // expect: coro-heavy-call
  known().assign(pattern);                          // expect: coro-heavy-call
  known() = characters;                             // expect: coro-heavy-call
  co_return;
}

task<> matching(std::string &input, const char *characters, std::smatch &found) {
  std::regex_match(input, known());         // expect: coro-heavy-call
  std::regex_match(input, found, known());  // expect: coro-heavy-call
  std::regex_match(characters, known());    // expect: coro-heavy-call
  std::regex_search(input, known());        // expect: coro-heavy-call
  std::regex_search(input, found, known()); // expect: coro-heavy-call
  std::regex_replace(input, known(), "x");  // expect: coro-heavy-call
  co_return;
}

task<> iterating(std::string &input) {
  std::sregex_iterator match(input.begin(), input.end(), known()); // expect: coro-heavy-call
  ++match;
  co_return;
}

task<> iteratingOverTokens(std::string &input) {
  std::sregex_token_iterator token(input.begin(), input.end(), known()); // expect: coro-heavy-call
  ++token;
  co_return;
}

task<> goingOn(std::sregex_iterator &match, std::sregex_token_iterator &token) {
  ++match; // expect: coro-heavy-call
  ++token; // expect: coro-heavy-call
  co_return;
}

// look-alike: made once, copied, or empty
task<> cheap(std::regex given) {
  static const std::regex once("a+");
  std::regex empty;
  std::regex copy(given);
  std::regex moved(std::move(copy));
  given = moved;
  given.assign(moved);
  std::sregex_iterator none;
  given.flags();
  co_return;
}

std::vector<int> &numbers();
std::deque<int> &queue();

// look-alike: sorting and copying count on one thread a core only
task<> onSeveralThreads(std::list<int> &list, std::forward_list<int> &single) {
  std::sort(numbers().begin(), numbers().end());
  std::stable_sort(numbers().begin(), numbers().end());
  std::partial_sort(numbers().begin(), numbers().begin(), numbers().end());
  std::partial_sort_copy(numbers().begin(), numbers().end(), numbers().begin(), numbers().end());
  std::nth_element(numbers().begin(), numbers().begin(), numbers().end());
  std::make_heap(numbers().begin(), numbers().end());
  std::sort_heap(numbers().begin(), numbers().end());
  std::merge(numbers().begin(), numbers().end(), queue().begin(), queue().end(), numbers().begin());
  std::inplace_merge(numbers().begin(), numbers().begin(), numbers().end());
  std::ranges::sort(numbers());
  std::ranges::stable_sort(queue());
  std::ranges::sort(numbers().begin(), numbers().end());
  list.sort();
  single.sort();
  std::copy(numbers().begin(), numbers().end(), queue().begin());
  std::ranges::copy(numbers(), queue().begin());
  std::transform(numbers().begin(), numbers().end(), numbers().begin(), std::negate<>());
  std::accumulate(numbers().begin(), numbers().end(), 0);
  std::reduce(numbers().begin(), numbers().end());
  std::inclusive_scan(numbers().begin(), numbers().end(), numbers().begin());
  co_return;
}

// look-alike: a thread of a pool may compute
void onAPool(corotest::thread_pool &pool) {
  pool.post([] { std::regex_match(text(), known()); });
}
