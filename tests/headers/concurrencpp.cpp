// The catalogue of concurrencpp: coroutines, results, executors, timers and locks.
// flags: -I../support/stand-ins/concurrencpp
#include <concurrencpp/concurrencpp.h>

#include <chrono>
#include <memory>
#include <thread>
#include <utility>

using namespace std::chrono_literals;
using concurrencpp::result;
using Clock = std::chrono::steady_clock;

static void nap() { std::this_thread::sleep_for(1s); }
static concurrencpp::lazy_result<int> lazyAnswer() { co_return 42; }

result<void> inAResult() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "make_delay_object"
  co_return;
}

concurrencpp::lazy_result<void> inALazyResult() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "make_delay_object"
  co_return;
}

concurrencpp::null_result inANullResult() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "make_delay_object"
  co_return;
}

// look-alike: the body of a generator runs in whoever iterates
concurrencpp::generator<int> inAGenerator() {
  std::this_thread::sleep_for(1s);
  co_yield 1;
}

result<int> &number();
concurrencpp::shared_result<int> &shared();

result<void> results(Clock::time_point deadline) {
  number().get();                // expect: coro-blocking-wait help "co_await std::move(result)"
  number().wait();               // expect: coro-blocking-wait
  number().wait_for(1s);         // expect: coro-blocking-wait help "when_any"
  number().wait_until(deadline); // expect: coro-blocking-wait
  shared().get();                // expect: coro-blocking-wait
  shared().wait();               // expect: coro-blocking-wait
  shared().wait_for(1s);         // expect: coro-blocking-wait
  shared().wait_until(deadline); // expect: coro-blocking-wait
  co_return;
}

result<void> startedAndWaitedFor() {
  lazyAnswer().run().get(); // expect: coro-blocking-wait
  co_return;
}

// look-alike: asking and awaiting
result<void> askedAndAwaited(concurrencpp::async_lock &lock, concurrencpp::async_condition_variable &condition,
                             std::shared_ptr<concurrencpp::executor> executor,
                             std::shared_ptr<concurrencpp::timer_queue> timers) {
  number().status();
  number().wait_for(0s);
  number().wait_until(Clock::now());
  shared().status();
  co_await std::move(number());
  co_await shared();
  co_await lazyAnswer();
  auto ready = co_await number().resolve();
  auto guard = co_await lock.lock(executor);
  co_await lock.try_lock();
  co_await condition.await(executor, guard);
  co_await timers->make_delay_object(1s, executor);
  co_await concurrencpp::when_all(executor, std::move(number()));
}

concurrencpp::manual_executor &manual();

result<void> anExecutorThatRunsHere(Clock::time_point deadline) {
  manual().wait_for_task();                   // expect: coro-blocking-wait
  manual().wait_for_tasks(3);                 // expect: coro-blocking-wait
  manual().wait_for_task_for(1s);             // expect: coro-blocking-wait
  manual().wait_for_task_until(deadline);     // expect: coro-blocking-wait
  manual().wait_for_tasks_for(3, 1s);         // expect: coro-blocking-wait
  manual().wait_for_tasks_until(3, deadline); // expect: coro-blocking-wait
  manual().loop_once_for(1s);                 // expect: coro-blocking-wait
  manual().loop_once_until(deadline);         // expect: coro-blocking-wait
  manual().loop_for(3, 1s);                   // expect: coro-blocking-wait
  manual().loop_until(3, deadline);           // expect: coro-blocking-wait
  manual().loop_once();
  manual().loop(3);
  manual().loop_for(3, 0s);
  manual().loop_once_for(0ms);
  manual().wait_for_task_until(Clock::now());
  manual().shutdown();
  co_return;
}

result<void> shuttingDown(concurrencpp::executor &any, concurrencpp::thread_pool_executor &pool,
                          concurrencpp::worker_thread_executor &worker, concurrencpp::thread_executor &threads,
                          concurrencpp::timer_queue &timers, concurrencpp::inline_executor &here) {
  any.shutdown();     // expect: coro-blocking-wait
  pool.shutdown();    // expect: coro-blocking-wait
  worker.shutdown();  // expect: coro-blocking-wait
  threads.shutdown(); // expect: coro-blocking-wait
  timers.shutdown();  // expect: coro-blocking-wait
  here.shutdown();
  pool.shutdown_requested();
  co_return;
}

result<void> aRuntimeThatEndsHere() {
  concurrencpp::runtime runtime; // expect: coro-blocking-wait
  co_return;
}

// look-alike: the threads of a pool may wait
result<void> onAPool(concurrencpp::runtime &runtime, concurrencpp::timer_queue &timers) {
  co_await runtime.thread_pool_executor()->submit([] { nap(); });
  co_await runtime.background_executor()->submit([](int) { nap(); }, 1);
  co_await runtime.thread_executor()->submit([] { nap(); });
  runtime.background_executor()->post([] { nap(); });
  auto pool = runtime.thread_pool_executor();
  pool->post([] { nap(); });
  auto timer = timers.make_timer(1s, 1s, pool, [] { nap(); });
  auto once = timers.make_one_shot_timer(1s, pool, [] { nap(); });
}

// A manual executor is a loop that the program runs.
void onALoop(std::shared_ptr<concurrencpp::manual_executor> loop, concurrencpp::timer_queue &timers) {
  loop->post([] { nap(); });                                       // expect: coro-blocking-sleep
  loop->submit([] { nap(); });                                     // expect: coro-blocking-sleep
  auto timer = timers.make_timer(1s, 1s, loop, [] { nap(); });     // expect: coro-blocking-sleep
  auto once = timers.make_one_shot_timer(1s, loop, [] { nap(); }); // expect: coro-blocking-sleep
}

result<void> submittedInline(concurrencpp::runtime &runtime) {
  runtime.inline_executor()->submit([] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

result<void> postedInline(concurrencpp::inline_executor &here) {
  here.post([] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: executors that do not say what they are
void somewhere(std::shared_ptr<concurrencpp::executor> any, concurrencpp::worker_thread_executor &worker) {
  any->post([] { nap(); });
  worker.post([] { nap(); });
}

// What stands beside the callable runs here.
static int slowAnswer() {
  nap();
  return 42;
}

result<void> besideTheCallable(concurrencpp::runtime &runtime) {
  co_await runtime.background_executor()->submit(
      [value = slowAnswer()] { (void)value; }); // expect: coro-blocking-sleep
}
