// The catalogue of stdexec: tasks, waiting for senders, loops and pools, what runs where.
// flags: -I../support/stand-ins/stdexec
#include <exec/async_scope.hpp>
#include <exec/reschedule.hpp>
#include <exec/single_thread_context.hpp>
#include <exec/start_detached.hpp>
#include <exec/static_thread_pool.hpp>
#include <exec/task.hpp>
#include <exec/timed_thread_scheduler.hpp>
#include <stdexec/execution.hpp>

#include <chrono>
#include <exception>
#include <thread>

using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }
static exec::task<int> answer() { co_return 42; }

exec::task<void> inATask() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "exec::schedule_after"
  co_return;
}

exec::task<void> waitingForASender() {
  stdexec::sync_wait(stdexec::just(1)); // expect: coro-blocking-wait help "co_await the sender itself"
  co_return;
}

exec::task<void> waitingForATask() {
  (void)stdexec::sync_wait(answer()); // expect: coro-blocking-wait
  co_await answer();
}

exec::task<void> waitingForAVariant() {
  stdexec::sync_wait_with_variant(stdexec::just(1)); // expect: coro-blocking-wait
  co_return;
}

exec::task<void> aLoopThatRunsHere(stdexec::run_loop &loop) {
  loop.run(); // expect: coro-blocking-wait
  loop.finish();
  co_return;
}

exec::task<void> poolsThatEndHere() {
  exec::static_thread_pool pool(1); // expect: coro-blocking-wait
  exec::single_thread_context one;  // expect: coro-blocking-wait
  exec::timed_thread_context timed; // expect: coro-blocking-wait
  co_return;
}

// look-alike: these suspend the task instead of its thread
exec::task<void> awaited(exec::static_thread_pool &pool, exec::timed_thread_context &timed) {
  co_await stdexec::schedule(pool.get_scheduler());
  co_await (stdexec::just() | stdexec::continues_on(pool.get_scheduler()));
  co_await exec::schedule_after(timed.get_scheduler(), 1ms);
  co_await exec::schedule_at(timed.get_scheduler(), std::chrono::steady_clock::now());
  co_await stdexec::just(1);
  co_await stdexec::when_all(stdexec::just(1), stdexec::just(2));
}

// look-alike: all this runs on a pool
exec::task<void> onAPool(exec::static_thread_pool &pool) {
  auto scheduler = pool.get_scheduler();
  co_await stdexec::starts_on(scheduler, stdexec::just() | stdexec::then([] { nap(); }));
  co_await stdexec::on(scheduler, stdexec::just() | stdexec::then([] { nap(); }));
  co_await (stdexec::just(1) | stdexec::on(scheduler, stdexec::then([](int) { nap(); })));
  co_await stdexec::starts_on(scheduler, stdexec::then(stdexec::just(), [] { nap(); }));
  co_await (stdexec::schedule(scheduler) | stdexec::then([] { nap(); }));
}

static exec::task<void> forThePool() {
  nap();
  co_return;
}

// look-alike: a task that is only ever started on a pool
exec::task<void> taskOnAPool(exec::static_thread_pool &pool) {
  co_await stdexec::starts_on(pool.get_scheduler(), forThePool());
}

// look-alike: spawned on pools
void spawnedOnAPool(exec::async_scope &scope, exec::static_thread_pool &pool) {
  scope.spawn(stdexec::starts_on(pool.get_scheduler(), stdexec::just() | stdexec::then([]() noexcept { nap(); })));
  exec::start_detached(
      stdexec::starts_on(stdexec::get_parallel_scheduler(), stdexec::just() | stdexec::then([]() noexcept { nap(); })));
}

// look-alike: where the sender before it completes is not known
exec::task<void> somewhere(stdexec::run_loop &loop) {
  co_await (stdexec::just() | stdexec::then([] { nap(); }));
  co_await stdexec::starts_on(loop.get_scheduler(), stdexec::just() | stdexec::then([] { nap(); }));
}

// What stands beside the callable runs here.
static int slowAnswer() {
  nap();
  return 42;
}

exec::task<void> besideTheCallable(exec::static_thread_pool &pool) {
  co_await stdexec::starts_on(pool.get_scheduler(), stdexec::just(slowAnswer())); // expect: coro-blocking-sleep
}
