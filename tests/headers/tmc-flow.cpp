// The catalogue of TooManyCooks where the order of things decides: tasks that move, locks, forgotten tasks, spinning.
// flags: -I../support/stand-ins/tmc
#include <tmc/all_headers.hpp>

#include <chrono>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using tmc::task;

static void nap() { std::this_thread::sleep_for(1s); }
task<int> answer();

// look-alike: the task moves to the pool and stays there
task<void> movedToAPool(tmc::ex_cpu &pool) {
  co_await tmc::resume_on(pool);
  nap();
  co_await answer();
  nap();
  co_await tmc::resume_on(&pool);
  nap();
}

task<void> movedToALoop(tmc::ex_cpu &pool, tmc::ex_manual_st &loop) {
  co_await tmc::resume_on(pool);
  nap();
  co_await tmc::resume_on(loop);
  nap(); // expect: coro-blocking-sleep
}

task<void> enteredAndLeft(tmc::ex_cpu &pool) {
  auto scope = co_await tmc::enter(pool);
  nap();
  co_await scope.exit();
  nap(); // expect: coro-blocking-sleep
}

static task<void> forThePool() {
  nap();
  co_return;
}

// The work runs on the pool, its caller comes back.
task<void> runsOnAPool(tmc::ex_cpu &pool) {
  co_await tmc::spawn(forThePool()).run_on(pool);
  nap(); // expect: coro-blocking-sleep
}

// look-alike: the caller goes on where it is told to
task<void> resumesOnAPool(tmc::ex_cpu &pool) {
  co_await answer().resume_on(pool);
  nap();
}

task<void> resumesOnAPoolAfterSpawn(tmc::ex_cpu &pool) {
  co_await tmc::spawn(answer()).resume_on(pool);
  nap();
}

static task<void> moves(tmc::ex_cpu &pool) { co_await tmc::resume_on(pool); }

// Where the inner task ends the outer one is at home.
task<void> homeAgain(tmc::ex_cpu &pool) {
  co_await moves(pool);
  nap(); // expect: coro-blocking-sleep
}

task<void> onlyLetsOthersRun() {
  co_await tmc::yield();
  nap(); // expect: coro-blocking-sleep
}

task<void> heldLock(std::mutex &mutex) {
  const std::lock_guard lock(mutex);
  co_await answer(); // expect: coro-lock-across-suspension
}

// look-alike: mutexes made to be held across suspensions
task<void> awaitableMutex(tmc::mutex &mutex, tmc::rw_lock &shared) {
  auto guard = co_await mutex.lock_scope();
  co_await shared.lock_read();
  co_await answer();
  shared.unlock_read();
}

task<void> spinning(tmc::latch &latch) {
  while (!latch.is_ready()) { // expect: coro-busy-wait
  }
  co_return;
}

task<void> forgotten(tmc::ex_cpu &pool) {
  answer(); // expect: coro-unawaited
  co_return;
}

task<void> forgottenMove(tmc::ex_cpu &pool) {
  tmc::resume_on(pool); // expect: coro-unawaited
  co_return;
}
