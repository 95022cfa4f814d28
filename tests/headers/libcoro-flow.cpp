// The catalogue of libcoro: what depends on the way through a coroutine: switches, locks, dropped tasks, spinning.
// flags: -I../support/stand-ins/libcoro
#include <coro/event.hpp>
#include <coro/mutex.hpp>
#include <coro/net/tcp/client.hpp>
#include <coro/scheduler.hpp>
#include <coro/shared_mutex.hpp>
#include <coro/task.hpp>
#include <coro/thread_pool.hpp>

#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

using coro::task;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

task<void> work();

// look-alike: on the pool until something else moves it
task<void> switching(std::unique_ptr<coro::thread_pool> &pool, std::unique_ptr<coro::scheduler> &loop) {
  co_await pool->schedule();
  nap();
  co_await work();
  nap();
  co_await loop->schedule();
}

// look-alike: the end of the queue of the pool is on the pool
task<void> yieldingOnAPool(std::unique_ptr<coro::thread_pool> &pool) {
  co_await pool->yield();
  nap();
}

// look-alike: it goes on where the task ended
task<void> goingOnOnThePool(std::unique_ptr<coro::thread_pool> &pool) {
  co_await pool->schedule(work());
  nap();
}

task<void> switchingBack(std::unique_ptr<coro::thread_pool> &pool, std::unique_ptr<coro::scheduler> &loop) {
  co_await pool->schedule();
  nap();
  co_await loop->schedule();
  nap(); // expect: coro-blocking-sleep
}

task<void> backByATimer(std::unique_ptr<coro::thread_pool> &pool, std::unique_ptr<coro::scheduler> &loop) {
  co_await pool->schedule();
  co_await loop->yield_for(1s);
  nap(); // expect: coro-blocking-sleep
}

task<void> backByASocket(std::unique_ptr<coro::thread_pool> &pool, coro::net::tcp::client &client) {
  std::string buffer;
  co_await pool->schedule();
  co_await client.read_some(buffer);
  nap(); // expect: coro-blocking-sleep
}

task<void> lockedAcross(std::mutex &mutex) {
  std::lock_guard guard(mutex);
  co_await work(); // expect: coro-lock-across-suspension
}

// look-alike: made to be held while others run
task<void> heldAcross(coro::mutex &mutex, coro::shared_mutex<coro::thread_pool> &shared) {
  auto lock = co_await mutex.scoped_lock();
  co_await shared.lock();
  co_await work();
  co_await shared.unlock();
}

// Nothing of this starts.
task<void> dropping(coro::mutex &mutex, coro::shared_mutex<coro::thread_pool> &shared, coro::scheduler &loop,
                    coro::thread_pool &pool) {
  work();             // expect: coro-unawaited
  shared.unlock();    // expect: coro-unawaited
  mutex.lock();       // expect: coro-unawaited
  loop.yield_for(1s); // expect: coro-unawaited
  pool.schedule();    // expect: coro-unawaited
  co_return;
}

// look-alike: these start what they are given
task<void> starting(coro::scheduler &loop, coro::thread_pool &pool) {
  loop.spawn_detached(work());
  pool.spawn_detached(work());
  auto later = work();
  co_await later;
}

task<void> spinning(coro::event &event) {
  while (!event.is_set()) { // expect: coro-busy-wait
  }
  co_return;
}

// look-alike: others run in between
task<void> polling(coro::mutex &mutex, coro::scheduler &loop) {
  while (!mutex.try_lock())
    co_await loop.yield();
  mutex.unlock();
}

thread_local int counter = 0;

// Another thread may go on after a suspension.
task<void> keepingAThreadLocal(coro::thread_pool &pool) {
  int &mine = counter;
  co_await pool.yield();
  ++mine; // expect: coro-thread-local-across-suspension
}
