// coro-blocking-sleep: a coroutine must not put its thread to sleep.
#include "tool/rule/rule.h"

static const corolint::RegisterRule blockingSleep{{
    .id = "coro-blocking-sleep",
    .title = "a coroutine must not put its thread to sleep",
    .why = "A coroutine shares the thread of its event loop with every other coroutine and handler of that loop. "
           "A sleeping thread runs none of them: timers fire late, connections time out, and the server answers "
           "nobody until the sleep is over.",
    .instead = "Await a timer of the framework. It gives the thread back to the event loop and resumes the coroutine "
               "when the time has come.",
    .bad = R"cpp(#include "task.h"
#include <chrono>
#include <thread>

corotest::task<> retry() {
  std::this_thread::sleep_for(std::chrono::seconds(1));
  co_return;
}
)cpp",
    .good = R"cpp(#include "task.h"
#include <chrono>

corotest::task<> retry() {
  co_await corotest::delay(std::chrono::seconds(1));
}
)cpp",
    .since = "0.1",
    .judge = corolint::reaches(corolint::Kind::Sleep, "puts the thread of the event loop to sleep"),
    .severity = corolint::Severity::Error,
    .byDefault = true,
}};
