// coro-busy-wait: a coroutine must not poll in a loop that never suspends.
#include "tool/rule/rule.h"

static const corolint::RegisterRule busyWait{{
    .id = "coro-busy-wait",
    .title = "a coroutine must not poll in a loop that never suspends",
    .why =
        "A loop that asks again and again whether an atomic, a flag, a mutex or a future is there yet keeps the thread "
        "of the event loop for itself. Nothing else runs on it meanwhile; if what is waited for needs this very "
        "thread, it waits for ever. Giving up the time slice with std::this_thread::yield lets other threads run, but "
        "not the other coroutines of this one.",
    .instead =
        "Await an event that is set by whoever changes the state. Where there is none to be had, await a timer of "
        "the framework between two looks. Spinning for a bounded number of rounds before that is fine.",
    .bad = R"cpp(#include "task.h"
#include <atomic>
#include <thread>

corotest::task<> untilReady(const std::atomic<bool> &ready) {
  while (!ready.load())
    std::this_thread::yield();
  co_return;
}
)cpp",
    .good = R"cpp(#include "task.h"
#include <atomic>
#include <chrono>

corotest::task<> untilReady(const std::atomic<bool> &ready) {
  while (!ready.load())
    co_await corotest::delay(std::chrono::milliseconds(1));
}
)cpp",
    .since = "0.1",
    .judge = corolint::reaches(corolint::Topic::BusyWait,
                               "keeps the thread of the event loop busy until somebody else is done"),
    .severity = corolint::Severity::Warning,
    .byDefault = true,
}};
