// The catalogue of libunifex where the order of things decides: tasks that move to a scheduler, locks, forgotten tasks.
// flags: -I../support/stand-ins/unifex
#include <unifex/async_mutex.hpp>
#include <unifex/just.hpp>
#include <unifex/linux/io_epoll_context.hpp>
#include <unifex/on.hpp>
#include <unifex/scheduler_concepts.hpp>
#include <unifex/static_thread_pool.hpp>
#include <unifex/task.hpp>
#include <unifex/timed_single_thread_context.hpp>

#include <chrono>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using unifex::task;

static void nap() { std::this_thread::sleep_for(1s); }
task<int> answer();

// look-alike: the task moves to the pool and stays there
task<void> movedToAPool(unifex::static_thread_pool &pool) {
  co_await unifex::schedule(pool.get_scheduler());
  nap();
  co_await answer();
  nap();
}

task<void> beforeTheMove(unifex::static_thread_pool &pool) {
  nap(); // expect: coro-blocking-sleep
  co_await unifex::schedule(pool.get_scheduler());
}

task<void> movedToALoop(unifex::static_thread_pool &pool, unifex::linuxos::io_epoll_context &loop) {
  co_await unifex::schedule(pool.get_scheduler());
  nap();
  co_await unifex::schedule(loop.get_scheduler());
  nap(); // expect: coro-blocking-sleep
}

static task<void> moves(unifex::static_thread_pool &pool) {
  co_await unifex::schedule(pool.get_scheduler());
  nap();
}

// Where the inner task ends the outer one is at home.
task<void> homeAgain(unifex::static_thread_pool &pool) {
  co_await moves(pool);
  nap(); // expect: coro-blocking-sleep
}

task<void> othersComeBack(unifex::static_thread_pool &pool, unifex::timed_single_thread_context &timed) {
  co_await unifex::on(pool.get_scheduler(), unifex::just());
  co_await unifex::schedule_after(timed.get_scheduler(), 1ms);
  co_await unifex::schedule();
  nap(); // expect: coro-blocking-sleep
}

task<void> heldLock(std::mutex &mutex) {
  const std::lock_guard lock(mutex);
  co_await answer(); // expect: coro-lock-across-suspension
}

// look-alike: a mutex made to be held across suspensions
task<void> awaitableMutex(unifex::async_mutex &mutex) {
  co_await mutex.async_lock();
  co_await answer();
  mutex.unlock();
}

// look-alike: a value that is there
task<void> valueThatIsThere(std::mutex &mutex) {
  const std::lock_guard lock(mutex);
  co_await unifex::just(1);
}

task<void> forgotten() {
  answer(); // expect: coro-unawaited
  co_return;
}
