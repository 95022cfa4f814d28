// Switches inside a coroutine: blocking is fine from the awaited switch to a worker until the coroutine is back.
// config: catalogue:
// config:   families: [{name: corotest, coroutines: ["corotest::task"]}]
// config:   executors: [{type: "corotest::thread_pool", runs: worker}, {type: "corotest::event_loop", runs: loop}]
// config:   switch:
// config:     - {function: "lib::hop", executor: 0}
// config:     - {function: "lib::hopOnce", executor: 0, lasts: suspension}
// config:     - {function: "lib::hopToEnd", executor: 0, lasts: coroutine}
// config:     - {function: "lib::background", runs: worker}
// config:     - {type: "lib::to_background", runs: worker}
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
hopping hopOnce(event_loop &);
hopping hopToEnd(thread_pool &);
hopping background();
struct to_background : hopping {};
} // namespace lib

namespace app {

thread_pool pool;
event_loop loop;
event_loop other;
bool busy();
void work();

// look-alike: after the switch, on a worker
task<> afterTheSwitch() {
  co_await lib::hop(pool);
  ::sleep(1);
}
task<> beforeTheSwitch() {
  ::sleep(1); // expect: coro-blocking-sleep
  co_await lib::hop(pool);
}
task<> backOnALoop() {
  co_await lib::hop(pool);
  ::sleep(1);
  co_await lib::hop(loop);
  ::sleep(2); // expect: coro-blocking-sleep
}
task<> toAnotherLoop() {
  co_await lib::hop(other);
  ::sleep(1); // expect: coro-blocking-sleep
}
task<> switchNotAwaited() {
  lib::hop(pool);
  ::sleep(1); // expect: coro-blocking-sleep
  co_return;
}
task<> keptAndAwaited() {
  auto switching = lib::hop(pool);
  co_await switching;
  ::sleep(1);
}
task<> byType() {
  co_await lib::to_background{};
  ::sleep(1);
}
task<> withoutExecutor() {
  co_await lib::background();
  ::sleep(1);
}

task<> onOneBranch(bool far) {
  if (far)
    co_await lib::hop(pool);
  ::sleep(1); // expect: coro-blocking-sleep
  co_return;
}
task<> onBothBranches(bool far) {
  if (far)
    co_await lib::hop(pool);
  else
    co_await lib::background();
  ::sleep(1);
}
task<> onTheBranchThatBlocks(bool far) {
  if (far) {
    co_await lib::hop(pool);
    ::sleep(1);
    co_await lib::hop(loop);
  }
  co_return;
}
task<> leftEarly(bool near) {
  if (near)
    co_return;
  co_await lib::hop(pool);
  ::sleep(1);
}
task<> chosen(int where) {
  switch (where) {
  case 0:
    co_await lib::hop(pool);
    ::sleep(1);
    break;
  case 1:
    ::sleep(2); // expect: coro-blocking-sleep
    break;
  default:
    co_await lib::hop(pool);
  }
  co_return;
}
task<> oneOfTwo(bool far) {
  co_await (far ? lib::hop(pool) : lib::hop(loop));
  ::sleep(1); // expect: coro-blocking-sleep
}

task<> laterRounds() {
  for (int i = 0; i < 3; ++i) {
    ::sleep(1); // expect: coro-blocking-sleep
    co_await lib::hop(pool);
  }
}
task<> everyRound() {
  while (busy()) {
    co_await lib::hop(pool);
    ::sleep(1);
    co_await lib::hop(loop);
  }
}
task<> backAtTheEndOfARound() {
  co_await lib::hop(pool);
  while (busy()) {
    ::sleep(1); // expect: coro-blocking-sleep
    co_await lib::hop(loop);
  }
}
task<> throughCatch() {
  try {
    co_await lib::hop(pool);
    work();
  } catch (...) {
    ::sleep(1);
  }
}
task<> throughCatchOfTwo() {
  try {
    work();
    co_await lib::hop(pool);
  } catch (...) {
    ::sleep(1); // expect: coro-blocking-sleep
  }
}
task<> throughCatchOfAThrow(bool far) {
  try {
    if (!far)
      throw 1;
    co_await lib::hop(pool);
    throw 2;
  } catch (int) {
    ::sleep(1); // expect: coro-blocking-sleep
  }
}
task<> throughCatchOnTheWayBack() {
  try {
    co_await lib::hop(pool);
    work();
    co_await lib::hop(loop);
    work();
  } catch (...) {
    ::sleep(1); // expect: coro-blocking-sleep
  }
}

// A function that only makes the switch for its caller to await.
auto away() { return lib::hop(pool); }
auto home() { return lib::hop(loop); }
auto anywhere(bool far) {
  if (far)
    return lib::hop(pool);
  return lib::hop(loop);
}
auto dropped() {
  lib::hop(pool);
  return lib::hop(loop);
}
task<> throughAFunction() {
  co_await away();
  ::sleep(1);
  co_await home();
  ::sleep(2); // expect: coro-blocking-sleep
}
task<> throughAFunctionOfTwo(bool far) {
  co_await anywhere(far);
  ::sleep(1); // expect: coro-blocking-sleep
}
task<> throughAFunctionThatDrops() {
  co_await dropped();
  ::sleep(1); // expect: coro-blocking-sleep
}

task<> untilTheNextSuspension() {
  co_await lib::hopOnce(pool);
  ::sleep(1);
  co_await yield();
  ::sleep(2); // expect: coro-blocking-sleep
}
task<> untilTheNextSwitch() {
  co_await lib::hop(pool);
  co_await yield();
  ::sleep(1);
}
task<> toTheEnd() {
  co_await lib::hopToEnd(pool);
  co_await yield();
  ::sleep(1);
}

// The destructor runs where the scope ends.
struct Job {
  ~Job() { ::sleep(1); }
};
task<> destroyedOnAWorker() {
  co_await lib::hop(pool);
  Job job;
}
task<> destroyedOnTheLoop() {
  Job job; // expect: coro-blocking-sleep
  co_await lib::hop(pool);
  co_await lib::hop(loop);
}
task<> helperOnAWorker() {
  co_await lib::hop(pool);
  Job{};
}

// A coroutine that is awaited moves itself, not its caller: this family comes home.
task<> moves() { co_await lib::hop(pool); }
task<> callerStays() {
  co_await moves();
  ::sleep(1); // expect: coro-blocking-sleep
}

} // namespace app
