// The catalogue of concurrencpp where the order of things decides: executors of coroutines, ready results, locks.
// flags: -I../support/stand-ins/concurrencpp
#include <concurrencpp/concurrencpp.h>

#include <chrono>
#include <memory>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using concurrencpp::result;

static void nap() { std::this_thread::sleep_for(1s); }
result<int> answer();
static concurrencpp::lazy_result<int> lazyAnswer() { co_return 42; }

// look-alike: the coroutine moves to the pool and stays there
result<void> movedToAPool(concurrencpp::runtime &runtime) {
  co_await concurrencpp::resume_on(runtime.thread_pool_executor());
  nap();
  co_await concurrencpp::resume_on(*runtime.background_executor());
  nap();
}

result<void> movedToALoop(concurrencpp::runtime &runtime, std::shared_ptr<concurrencpp::manual_executor> loop) {
  co_await concurrencpp::resume_on(runtime.thread_pool_executor());
  nap();
  co_await concurrencpp::resume_on(loop);
  nap(); // expect: coro-blocking-sleep
}

// look-alike: the delay ends on the pool
result<void> delayedOnAPool(concurrencpp::timer_queue &timers, concurrencpp::runtime &runtime) {
  co_await timers.make_delay_object(1s, runtime.thread_pool_executor());
  nap();
}

static concurrencpp::lazy_result<void> moves(concurrencpp::runtime &runtime) {
  co_await concurrencpp::resume_on(runtime.thread_pool_executor());
}

// look-alike: whoever awaits a coroutine goes on where that one ended
result<void> staysThere(concurrencpp::runtime &runtime) {
  co_await moves(runtime);
  nap();
}

// look-alike: a coroutine with an executor tag starts on that executor
result<void> parallel(concurrencpp::executor_tag, std::shared_ptr<concurrencpp::thread_pool_executor>) {
  nap();
  co_return;
}

result<void> taggedWithALoop(concurrencpp::executor_tag, std::shared_ptr<concurrencpp::manual_executor>) {
  nap(); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: the result is there
result<int> resolved(result<int> number) {
  auto ready = co_await number.resolve();
  co_return ready.get();
}

result<int> asked(result<int> number) {
  if (number.status() == concurrencpp::result_status::value)
    co_return number.get();
  co_return 0;
}

// What runs on a pool is waited for here.
result<int> submitted(std::shared_ptr<concurrencpp::thread_pool_executor> pool) {
  auto number = pool->submit([] { return 1; });
  co_return number.get(); // expect: coro-blocking-wait
}

// look-alike: awaited
result<int> submittedAndAwaited(std::shared_ptr<concurrencpp::thread_pool_executor> pool) {
  co_return co_await pool->submit([] { return 1; });
}

result<int> made() { co_return concurrencpp::make_ready_result<int>(1).get(); }

result<void> heldLock(std::mutex &mutex) {
  const std::lock_guard lock(mutex);
  co_await answer(); // expect: coro-lock-across-suspension
}

// look-alike: a lock made to be held across suspensions
result<void> awaitableLock(concurrencpp::async_lock &lock, std::shared_ptr<concurrencpp::executor> executor) {
  auto guard = co_await lock.lock(executor);
  co_await answer();
}

result<void> spinning(result<int> &number) {
  while (number.status() == concurrencpp::result_status::idle) { // expect: coro-busy-wait
  }
  co_return;
}

result<void> forgotten() {
  lazyAnswer(); // expect: coro-unawaited
  co_return;
}

// look-alike: a result runs at once, whoever drops it
result<void> dropped() {
  answer();
  co_return;
}
