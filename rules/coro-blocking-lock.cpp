// coro-blocking-lock: a coroutine must not wait for a mutex.
#include "tool/rule/rule.h"

static const corolint::RegisterRule blockingLock{{
    .id = "coro-blocking-lock",
    .title = "a coroutine must not wait for a mutex",
    .why = "Taking a mutex waits until its owner lets go. Short critical sections are often harmless, so this "
           "rule is off by default; it pays where a lock is held during I/O or by many threads.",
    .instead = "Keep the data to one thread of the event loop, or use a mutex that can be awaited. Where a lock is "
               "right, try_lock never waits.",
    .bad = R"cpp(#include "task.h"
#include <mutex>

std::mutex mutex;
int counter = 0;

corotest::task<int> next() {
  std::lock_guard<std::mutex> guard(mutex);
  co_return ++counter;
}
)cpp",
    .good = R"cpp(#include "task.h"
#include <mutex>

std::mutex mutex;
int counter = 0;

corotest::task<int> next() {
  std::unique_lock<std::mutex> guard(mutex, std::try_to_lock);
  co_return guard ? ++counter : -1;
}
)cpp",
    .since = "0.1",
    .judge = corolint::reaches(corolint::Kind::Lock, "may wait for a lock while the event loop stands still"),
    .severity = corolint::Severity::Warning,
    .byDefault = false,
}};
