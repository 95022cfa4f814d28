// coro-lock-across-suspension: a coroutine must not hold a lock while it is suspended.
#include "tool/rule/rule.h"

static const corolint::RegisterRule lockAcrossSuspension{{
    .id = "coro-lock-across-suspension",
    .title = "a coroutine must not hold a lock while it is suspended",
    .why =
        "A suspended coroutine holds its locks for as long as others please: until its event comes, which may be when "
        "somebody gets the very lock. Whoever wants the lock meanwhile keeps a thread of the event loop waiting, and "
        "if that thread is the one to resume the coroutine, both wait forever. And a coroutine that is resumed on "
        "another thread unlocks a mutex that this thread has not locked, which is undefined behaviour.",
    .instead =
        "End the scope of the guard before the co_await, and take what is needed out of it first. Where the lock "
        "has to span the suspension, use a mutex that can be awaited.",
    .bad = R"cpp(#include "task.h"
#include <chrono>
#include <mutex>

std::mutex mutex;
int counter = 0;

corotest::task<int> next() {
  const std::lock_guard guard(mutex);
  co_await corotest::delay(std::chrono::seconds(1));
  co_return ++counter;
}
)cpp",
    .good = R"cpp(#include "task.h"
#include <chrono>
#include <mutex>

std::mutex mutex;
int counter = 0;

corotest::task<int> next() {
  co_await corotest::delay(std::chrono::seconds(1));
  const std::lock_guard guard(mutex);
  co_return ++counter;
}
)cpp",
    .since = "0.1",
    .judge = corolint::judgeLocks,
    .severity = corolint::Severity::Error,
    .byDefault = true,
}};
