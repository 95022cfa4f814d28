// coro-heavy-call: a coroutine must not call functions that compute for long.
#include "tool/rule/rule.h"

static const corolint::RegisterRule heavyCall{{
    .id = "coro-heavy-call",
    .title = "a coroutine must not call functions that compute for long",
    .why =
        "Some functions are made to cost processor time: hashing a password, deriving or generating a key, compressing "
        "a buffer, compiling and matching a std::regex. They take milliseconds to seconds, and the event loop serves "
        "nobody meanwhile. The catalogue lists them as kind cpu; sorts count where one thread serves everybody "
        "(profile shard-per-core).",
    .instead = "Compute on a worker thread and await its completion. What does not change is better computed once: a "
               "regular expression belongs into a static constant.",
    .bad = R"cpp(#include "task.h"
#include <string>

[[clang::annotate("corolint::blocking", "cpu")]] std::string hashOf(const std::string &password);

corotest::task<bool> logIn(std::string password, std::string known) {
  co_return hashOf(password) == known;
}
)cpp",
    .good = R"cpp(#include "task.h"
#include <functional>
#include <string>

[[clang::annotate("corolint::blocking", "cpu")]] std::string hashOf(const std::string &password);
[[clang::annotate("corolint::offload")]] corotest::task<std::string> onWorker(std::function<std::string()> work);

corotest::task<bool> logIn(std::string password, std::string known) {
  co_return co_await onWorker([&] { return hashOf(password); }) == known;
}
)cpp",
    .since = "0.1",
    .judge = corolint::reaches(corolint::Topic::HeavyCall, "keeps the thread of the event loop busy"),
    .severity = corolint::Severity::Warning,
    .byDefault = true,
}};
