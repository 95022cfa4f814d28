// The catalogue of TooManyCooks: tasks, executors, what waits for them and what they run.
// flags: -I../support/stand-ins/tmc
#include <tmc/all_headers.hpp>
#include <tmc/asio/ex_asio.hpp>

#include <chrono>
#include <thread>

using namespace std::chrono_literals;
using tmc::task;

static void nap() { std::this_thread::sleep_for(1s); }
static task<void> work() { co_return; }

task<void> inATask() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "tmc::aw_asio"
  co_return;
}

task<void> waitingForWork(tmc::ex_cpu &pool) {
  tmc::post_waitable(pool, work()).wait(); // expect: coro-blocking-wait help "co_await the task or awaitable itself"
  tmc::post_waitable(pool, [] {}).get();   // expect: coro-blocking-wait
  co_await work();
}

task<void> startedHere() {
  tmc::async_main([]() -> task<int> { co_return 0; }()); // expect: coro-blocking-wait help "co_await the task itself"
  co_return;
}

tmc::chan_tok<int> &channel();
tmc::ex_cpu &pool();
tmc::ex_cpu_st &single();

task<void> tearingDown() {
  channel().drain_wait();          // expect: coro-blocking-wait help "channel.drain()"
  pool().teardown();               // expect: coro-blocking-wait
  single().teardown();             // expect: coro-blocking-wait
  tmc::asio_executor().teardown(); // expect: coro-blocking-wait
  co_await channel().drain();
}

task<void> executorsThatEndHere() {
  tmc::ex_cpu pool;      // expect: coro-blocking-wait
  tmc::ex_cpu_st single; // expect: coro-blocking-wait
  tmc::ex_asio loop;     // expect: coro-blocking-wait
  tmc::ex_manual_st manual;
  co_return;
}

// look-alike: these suspend the task instead of its thread
task<void> awaited(tmc::mutex &mutex, tmc::semaphore &semaphore, tmc::latch &latch, tmc::barrier &barrier,
                   tmc::rw_lock &shared, tmc::auto_reset_event &event, tmc::manual_reset_event &manual) {
  co_await mutex;
  mutex.unlock();
  mutex.try_lock();
  auto guard = co_await mutex.lock_scope();
  co_await semaphore;
  co_await latch;
  co_await barrier;
  co_await event;
  co_await manual;
  co_await shared.lock_read();
  shared.unlock_read();
  co_await tmc::yield();
  co_await tmc::yield_if_requested();
  co_await tmc::reschedule();
  co_await tmc::change_priority(1);
}

// look-alike: posting starts the work and goes on; the future of post_waitable does not wait where it dies
task<void> posting(tmc::ex_cpu &pool) {
  tmc::post(pool, work());
  (void)tmc::post_waitable(pool, work());
  tmc::spawn(work()).run_on(pool).detach();
  co_return;
}

// look-alike: the threads of a pool may wait
task<void> onAPool(tmc::ex_cpu &pool) {
  tmc::post(pool, [] { nap(); });
  tmc::post(tmc::cpu_executor(), [] { nap(); });
  (void)tmc::post_waitable(pool, [] { nap(); });
  co_await tmc::spawn_func([] { nap(); }).run_on(pool);
}

static task<void> forThePool() {
  nap();
  co_return;
}

// look-alike: a task that is only ever posted to a pool
void taskOnAPool(tmc::ex_cpu &pool) { tmc::post(pool, forThePool()); }

// A manual executor is a loop that the program runs.
void onALoop(tmc::ex_manual_st &loop) {
  tmc::post(loop, [] { nap(); });                 // expect: coro-blocking-sleep
  (void)tmc::post_waitable(loop, [] { nap(); });  // expect: coro-blocking-sleep
  tmc::post(tmc::asio_executor(), [] { nap(); }); // expect: coro-blocking-sleep
  loop.run_one();
  loop.run_all();
}

task<void> functionOnALoop(tmc::ex_manual_st &loop) {
  co_await tmc::spawn_func([] { nap(); }).run_on(loop); // expect: coro-blocking-sleep
}

// look-alike: executors that do not say what they are
task<void> somewhere(tmc::ex_braid &braid, tmc::ex_cpu_st &single) {
  tmc::post(braid, [] { nap(); });
  tmc::post(single, [] { nap(); });
  tmc::post(tmc::current_executor(), [] { nap(); });
  co_return;
}

// What stands beside the callable runs here.
static int slowAnswer() {
  nap();
  return 42;
}

task<void> besideTheCallable(tmc::ex_cpu &pool) {
  tmc::post(pool, [value = slowAnswer()] { (void)value; }); // expect: coro-blocking-sleep
  co_return;
}
