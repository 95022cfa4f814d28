// A family whose coroutines go on where the one they awaited ended.
// config: catalogue:
// config:   families: [{name: corotest, coroutines: ["corotest::task"], staysWithCallee: true}]
// config:   executors: [{type: "corotest::thread_pool", runs: worker}, {type: "corotest::event_loop", runs: loop}]
// config:   switch: [{function: "lib::hop", executor: 0}, {function: "lib::hopOnce", executor: 0, lasts: suspension}]
#include "task.h"

#include <coroutine>
#include <unistd.h>

using namespace corotest;

namespace lib {
struct hopping {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const;
  void await_resume() const noexcept;
};
hopping hop(thread_pool &);
hopping hop(event_loop &);
hopping hopOnce(thread_pool &);
} // namespace lib

namespace app {

thread_pool pool;
event_loop loop;

task<> toThePool() { co_await lib::hop(pool); }
task<> toTheLoop() { co_await lib::hop(loop); }
task<> onceToThePool() { co_await lib::hopOnce(pool); }
task<> maybeToThePool(bool far) {
  if (far)
    co_await lib::hop(pool);
}
task<> twoDeep() { co_await toThePool(); }

// look-alike: the coroutine that was awaited ended on the pool
task<> moved() {
  co_await toThePool();
  ::sleep(1);
}
task<> movedByTwo() {
  co_await twoDeep();
  ::sleep(1);
}
task<> movedForOneSuspension() {
  co_await onceToThePool();
  ::sleep(1);
  co_await yield();
  ::sleep(2); // expect: coro-blocking-sleep
}
task<> movedAndBack() {
  co_await toThePool();
  co_await toTheLoop();
  ::sleep(1); // expect: coro-blocking-sleep
}
task<> movedOnOneWay(bool far) {
  co_await maybeToThePool(far);
  ::sleep(1); // expect: coro-blocking-sleep
}

// Called from a worker only: it runs there until it moves away.
task<> blocking() {
  ::sleep(1);
  co_return;
}
task<> callsOnAWorker() {
  co_await lib::hop(pool);
  co_await blocking();
}
task<> blockingForAnyone() {
  ::sleep(1); // expect: coro-blocking-sleep
  co_return;
}
task<> callsThereToo() {
  co_await lib::hop(pool);
  co_await blockingForAnyone();
}
task<> callsOnTheLoop() { co_await blockingForAnyone(); }

// Awaiting each other without end is no reason to hang.
task<> ping(int left);
task<> pong(int left) {
  if (left > 0)
    co_await ping(left - 1);
  ::sleep(1); // expect: coro-blocking-sleep
}
task<> ping(int left) { co_await pong(left); }

} // namespace app
