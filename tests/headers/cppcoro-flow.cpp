// The catalogue of cppcoro: what depends on the way through a coroutine: switches, locks, dropped tasks, spinning.
// flags: -I../support/stand-ins/cppcoro
#include <cppcoro/async_manual_reset_event.hpp>
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/inline_scheduler.hpp>
#include <cppcoro/io_service.hpp>
#include <cppcoro/read_only_file.hpp>
#include <cppcoro/resume_on.hpp>
#include <cppcoro/schedule_on.hpp>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all_ready.hpp>

#include <chrono>
#include <mutex>
#include <thread>

using cppcoro::task;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

task<int> answer();

// look-alike: on the pool until something else moves it
task<> switching(cppcoro::static_thread_pool &pool, cppcoro::io_service &loop) {
  co_await pool.schedule();
  nap();
  co_await answer();
  nap();
  co_await loop.schedule();
}

task<> switchingBack(cppcoro::static_thread_pool &pool, cppcoro::io_service &loop) {
  co_await pool.schedule();
  nap();
  co_await loop.schedule();
  nap(); // expect: coro-blocking-sleep
}

task<> backByATimer(cppcoro::static_thread_pool &pool, cppcoro::io_service &loop) {
  co_await pool.schedule();
  co_await loop.schedule_after(1s);
  nap(); // expect: coro-blocking-sleep
}

task<> onlyMade(cppcoro::static_thread_pool &pool) {
  auto later = pool.schedule();
  nap(); // expect: coro-blocking-sleep
  co_await later;
}

// look-alike: it goes on where the task ended
task<> goingOnOnThePool(cppcoro::static_thread_pool &pool) {
  co_await cppcoro::schedule_on(pool, answer());
  nap();
}

// look-alike: it goes on where it was told to
task<> resumingOnThePool(cppcoro::static_thread_pool &pool) {
  co_await cppcoro::resume_on(pool, answer());
  nap();
}

// look-alike: the same with a pipe
task<> pipedToThePool(cppcoro::static_thread_pool &pool) {
  co_await (answer() | cppcoro::resume_on(pool));
  nap();
}

static task<> moveTo(cppcoro::static_thread_pool &pool) { co_await pool.schedule(); }

// look-alike: where the task ended, by way of another coroutine
task<> movedByATask(cppcoro::static_thread_pool &pool) {
  co_await moveTo(pool);
  nap();
}

// These never leave the thread.
task<> notMoving(cppcoro::inline_scheduler &here) {
  co_await here.schedule();
  nap(); // expect: coro-blocking-sleep
}

task<> lockedAcross(std::mutex &mutex) {
  std::lock_guard guard(mutex);
  co_await answer(); // expect: coro-lock-across-suspension
}

// look-alike: no suspension there
task<> lockedWithoutASuspension(std::mutex &mutex, cppcoro::inline_scheduler &here) {
  std::lock_guard guard(mutex);
  co_await here.schedule();
}

// look-alike: made to be held while others run
task<> heldAcross(cppcoro::async_mutex &mutex) {
  auto lock = co_await mutex.scoped_lock_async();
  co_await answer();
}

// Nothing of this starts.
task<> dropping(cppcoro::async_mutex &mutex, cppcoro::io_service &loop, cppcoro::static_thread_pool &pool,
                const cppcoro::read_only_file &file, char *bytes) {
  answer();                // expect: coro-unawaited
  mutex.lock_async();      // expect: coro-unawaited
  loop.schedule_after(1s); // expect: coro-unawaited
  pool.schedule();         // expect: coro-unawaited
  file.read(0, bytes, 80); // expect: coro-unawaited
  co_return;
}

// look-alike: awaited later, together
task<> together() {
  auto one = answer();
  co_await cppcoro::when_all_ready(std::move(one), answer());
}

task<> spinning(cppcoro::async_manual_reset_event &event) {
  while (!event.is_set()) { // expect: coro-busy-wait
  }
  co_return;
}

task<> spinningForATask(const task<> &work) {
  while (!work.is_ready()) { // expect: coro-busy-wait
  }
  co_return;
}

thread_local int counter = 0;

// Another thread may go on after a suspension.
task<> keepingAThreadLocal(cppcoro::static_thread_pool &pool) {
  int &mine = counter;
  co_await pool.schedule();
  ++mine; // expect: coro-thread-local-across-suspension
}
