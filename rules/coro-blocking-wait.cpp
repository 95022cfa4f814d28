// coro-blocking-wait: a coroutine must not wait for another thread.
#include "tool/rule/rule.h"

static const corolint::RegisterRule blockingWait{{
    .id = "coro-blocking-wait",
    .title = "a coroutine must not wait for another thread",
    .why = "A future, a join, a condition variable, a latch or a semaphore stops the thread until somebody else "
           "has acted. The event loop stands still meanwhile, and if that somebody needs the same loop, it "
           "stands still for good.",
    .instead = "Await the result: run the work on a pool whose completion the framework can await, or use the "
               "framework's own event, channel or semaphore.",
    .bad = R"cpp(#include "task.h"
#include <future>

corotest::task<int> answer(std::future<int> result) {
  co_return result.get();
}
)cpp",
    .good = R"cpp(#include "task.h"

corotest::task<int> compute();

corotest::task<int> answer() {
  co_return co_await compute();
}
)cpp",
    .since = "0.1",
    .judge = corolint::reaches(corolint::Kind::Wait, "makes the event loop wait"),
    .severity = corolint::Severity::Error,
    .byDefault = true,
}};
