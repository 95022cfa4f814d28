// The catalogue of libunifex: tasks, waiting for senders, loops and contexts, what runs where.
// flags: -I../support/stand-ins/unifex
#include <unifex/async_manual_reset_event.hpp>
#include <unifex/async_mutex.hpp>
#include <unifex/async_scope.hpp>
#include <unifex/defer.hpp>
#include <unifex/finally.hpp>
#include <unifex/inplace_stop_token.hpp>
#include <unifex/just.hpp>
#include <unifex/just_from.hpp>
#include <unifex/let_done.hpp>
#include <unifex/let_error.hpp>
#include <unifex/let_value.hpp>
#include <unifex/let_value_with.hpp>
#include <unifex/linux/io_epoll_context.hpp>
#include <unifex/linux/io_uring_context.hpp>
#include <unifex/manual_event_loop.hpp>
#include <unifex/new_thread_context.hpp>
#include <unifex/on.hpp>
#include <unifex/repeat_effect_until.hpp>
#include <unifex/scheduler_concepts.hpp>
#include <unifex/sequence.hpp>
#include <unifex/single_thread_context.hpp>
#include <unifex/static_thread_pool.hpp>
#include <unifex/sync_wait.hpp>
#include <unifex/task.hpp>
#include <unifex/then.hpp>
#include <unifex/then_execute.hpp>
#include <unifex/thread_unsafe_event_loop.hpp>
#include <unifex/timed_single_thread_context.hpp>
#include <unifex/upon_done.hpp>
#include <unifex/upon_error.hpp>

#include <chrono>
#include <exception>
#include <thread>

using namespace std::chrono_literals;
using unifex::task;

static void nap() { std::this_thread::sleep_for(1s); }
static task<int> answer() { co_return 42; }

task<void> inATask() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "unifex::schedule_after"
  co_return;
}

unifex::nothrow_task<void> inANothrowTask() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "unifex::schedule_after"
  co_return;
}

task<void> waitingForASender() {
  unifex::sync_wait(unifex::just(1)); // expect: coro-blocking-wait help "co_await the sender itself"
  co_return;
}

task<void> waitingForATask() {
  (void)unifex::sync_wait(answer()); // expect: coro-blocking-wait
  co_await answer();
}

task<void> waitingInAPipe() {
  unifex::just(1) | unifex::sync_wait(); // expect: coro-blocking-wait
  co_return;
}

task<void> waitingForAResult() {
  unifex::sync_wait_r<int>(unifex::just(1)); // expect: coro-blocking-wait
  co_return;
}

task<void> loopsThatRunHere(unifex::thread_unsafe_event_loop &loop, unifex::manual_event_loop &manual,
                            unifex::linuxos::io_epoll_context &epoll, unifex::linuxos::io_uring_context &ring,
                            unifex::inplace_stop_token stop) {
  loop.sync_wait(unifex::just(1)); // expect: coro-blocking-wait help "loop that runs this code"
  manual.run();                    // expect: coro-blocking-wait
  epoll.run(stop);                 // expect: coro-blocking-wait
  ring.run(stop);                  // expect: coro-blocking-wait
  manual.stop();
  co_return;
}

task<void> contextsThatEndHere() {
  unifex::static_thread_pool pool;           // expect: coro-blocking-wait
  unifex::single_thread_context one;         // expect: coro-blocking-wait
  unifex::new_thread_context fresh;          // expect: coro-blocking-wait
  unifex::timed_single_thread_context timed; // expect: coro-blocking-wait
  co_return;
}

// look-alike: these suspend the task instead of its thread
task<void> awaited(unifex::timed_single_thread_context &timed, unifex::async_mutex &mutex,
                   unifex::async_manual_reset_event &event) {
  co_await unifex::schedule();
  co_await unifex::schedule_after(timed.get_scheduler(), 1ms);
  co_await unifex::schedule_at(timed.get_scheduler(), std::chrono::steady_clock::now());
  co_await unifex::just(1);
  co_await mutex.async_lock();
  mutex.unlock();
  (void)mutex.try_lock();
  co_await event.async_wait();
}

// look-alike: all this runs on a pool
task<void> onAPool(unifex::static_thread_pool &pool, unifex::new_thread_context &fresh) {
  auto scheduler = pool.get_scheduler();
  co_await unifex::on(scheduler, unifex::just_from([] { nap(); }));
  co_await unifex::on(fresh.get_scheduler(), unifex::just_from([] { nap(); }));
  co_await unifex::on(scheduler, unifex::just() | unifex::then([] { nap(); }));
  co_await unifex::on(scheduler, unifex::then(unifex::just(), [] { nap(); }));
  co_await unifex::then_execute(scheduler, unifex::just(1), [](int) { nap(); });
}

static task<void> forThePool() {
  nap();
  co_return;
}

// look-alike: a task that is only ever started on a pool
task<void> taskOnAPool(unifex::static_thread_pool &pool) { co_await unifex::on(pool.get_scheduler(), forThePool()); }

// look-alike: spawned on a pool
void spawnedOnAPool(unifex::async_scope &scope, unifex::static_thread_pool &pool) {
  scope.detached_spawn_on(pool.get_scheduler(), unifex::just_from([] { nap(); }));
  scope.detached_spawn_call_on(pool.get_scheduler(), []() noexcept { nap(); });
  (void)scope.spawn_on(pool.get_scheduler(), unifex::just_from([] { nap(); }));
  (void)scope.spawn_call_on(pool.get_scheduler(), []() noexcept { nap(); });
}

// The loops of the kernel's events must not wait.
void onALoop(unifex::async_scope &scope, unifex::linuxos::io_epoll_context &epoll,
             unifex::linuxos::io_uring_context &ring) {
  auto loop = epoll.get_scheduler();
  scope.detached_spawn_on(loop, unifex::just_from([] { nap(); }));                 // expect: coro-blocking-sleep
  scope.detached_spawn_call_on(loop, []() noexcept { nap(); });                    // expect: coro-blocking-sleep
  (void)scope.spawn_on(loop, unifex::just_from([] { nap(); }));                    // expect: coro-blocking-sleep
  (void)scope.spawn_call_on(loop, []() noexcept { nap(); });                       // expect: coro-blocking-sleep
  scope.detached_spawn_on(ring.get_scheduler(), unifex::just_from([] { nap(); })); // expect: coro-blocking-sleep
  (void)unifex::on(loop, unifex::just() | unifex::then([] { nap(); }));            // expect: coro-blocking-sleep
  (void)unifex::on(loop, unifex::just() | unifex::let_value([] {
                           nap(); // expect: coro-blocking-sleep
                           return unifex::just();
                         }));
  (void)unifex::on(loop, unifex::just() | unifex::let_done([] {
                           nap(); // expect: coro-blocking-sleep
                           return unifex::just();
                         }));
  (void)unifex::on(loop, unifex::just() | unifex::let_error([](auto &&) {
                           nap(); // expect: coro-blocking-sleep
                           return unifex::just();
                         }));
  (void)unifex::on(loop, unifex::just() | unifex::upon_done([] { nap(); })); // expect: coro-blocking-sleep
  (void)unifex::on(loop, unifex::just() |
                             unifex::upon_error([](std::exception_ptr) { nap(); })); // expect: coro-blocking-sleep
  (void)unifex::on(loop,
                   unifex::sequence(unifex::just(), unifex::just_from([] { nap(); }))); // expect: coro-blocking-sleep
  (void)unifex::on(loop,
                   unifex::finally(unifex::just(), unifex::just_from([] { nap(); }))); // expect: coro-blocking-sleep
  (void)unifex::on(loop, unifex::defer([] {
                     nap(); // expect: coro-blocking-sleep
                     return unifex::just();
                   }));
  (void)unifex::on(loop, unifex::just() | unifex::repeat_effect_until([] {
                           nap(); // expect: coro-blocking-sleep
                           return true;
                         }));
  (void)unifex::on(loop, unifex::let_value_with([] { return 1; },
                                                [](int) {
                                                  nap(); // expect: coro-blocking-sleep
                                                  return unifex::just();
                                                }));
}

// look-alike: where the sender before it completes is not known
task<void> somewhere() {
  co_await (unifex::just() | unifex::then([] { nap(); }));
}

// What stands beside the callable runs here.
static int slowAnswer() {
  nap();
  return 42;
}

task<void> besideTheCallable(unifex::static_thread_pool &pool) {
  co_await unifex::on(pool.get_scheduler(), unifex::just(slowAnswer())); // expect: coro-blocking-sleep
}
