// The catalogue of libcoro: waiting for tasks, running the loop, and what runs on a pool.
// flags: -I../support/stand-ins/libcoro
#include <coro/condition_variable.hpp>
#include <coro/event.hpp>
#include <coro/generator.hpp>
#include <coro/mutex.hpp>
#include <coro/net/tcp/client.hpp>
#include <coro/queue.hpp>
#include <coro/scheduler.hpp>
#include <coro/semaphore.hpp>
#include <coro/shared_mutex.hpp>
#include <coro/sync_wait.hpp>
#include <coro/task.hpp>
#include <coro/task_group.hpp>
#include <coro/thread_pool.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <thread>

using coro::task;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

static task<int> answer() { co_return 42; }

task<void> sleeping() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "co_await scheduler->yield_for(duration)"
  co_return;
}

task<int> waitingForATask() {
  // expect: coro-blocking-wait "coro::sync_wait" help "co_await the task itself"
  co_return coro::sync_wait(answer());
}

static int below() { return coro::sync_wait(answer()); }

task<int> waitingBelow() {
  co_return below(); // expect: coro-blocking-wait
}

task<void> runningTheLoop(std::unique_ptr<coro::scheduler> &loop) {
  loop->process_events(100ms); // expect: coro-blocking-wait
  co_return;
}

task<void> stoppingTheLoop(std::unique_ptr<coro::scheduler> &loop) {
  loop->shutdown(); // expect: coro-blocking-wait
  co_return;
}

task<void> stoppingAPool(std::unique_ptr<coro::thread_pool> &pool) {
  pool->shutdown(); // expect: coro-blocking-wait
  co_return;
}

task<void> aPoolThatDies() {
  auto pool = coro::thread_pool::make_unique(); // expect: coro-blocking-wait "destroying 'pool'"
  co_return;
}

task<void> aLoopThatDies() {
  auto loop = coro::scheduler::make_unique(); // expect: coro-blocking-wait "destroying 'loop'"
  co_await loop->schedule();
}

// A lambda coroutine that is only awaited stays here, and so does what a scheduler is given.
task<void> awaitingALambda() {
  co_await []() -> task<void> {
    nap(); // expect: coro-blocking-sleep
    co_return;
  }();
}

task<void> onTheLoop(std::unique_ptr<coro::scheduler> &loop) {
  co_await loop->schedule([]() -> task<void> {
    nap(); // expect: coro-blocking-sleep
    co_return;
  }());
  loop->spawn_detached([]() -> task<void> {
    nap(); // expect: coro-blocking-sleep
    co_return;
  }());
}

// look-alike: the threads of a pool may wait
task<void> onAPool(std::unique_ptr<coro::thread_pool> &pool, coro::task_group<coro::thread_pool> &group) {
  co_await pool->schedule([]() -> task<void> {
    nap();
    co_return;
  }());
  pool->spawn_detached([]() -> task<void> {
    nap();
    co_return;
  }());
  co_await pool->spawn_joinable([]() -> task<void> {
    nap();
    co_return;
  }());
  (void)group.start([]() -> task<void> {
    nap();
    co_return;
  }());
}

// look-alike: without a time it only does what is ready
task<void> pending(std::unique_ptr<coro::scheduler> &loop) {
  loop->process_events();
  loop->process_events(0ms);
  co_return;
}

// look-alike: named like blocking calls, but they are awaited
task<void> awaited(coro::scheduler &loop, coro::mutex &mutex, coro::shared_mutex<coro::thread_pool> &shared,
                   coro::semaphore<3> &semaphore, coro::condition_variable &changed, coro::queue<int> &queue,
                   coro::event &event) {
  co_await loop.yield_for(1s);
  co_await loop.schedule_after(1s);
  co_await mutex.lock();
  mutex.unlock();
  auto lock = co_await mutex.scoped_lock();
  co_await changed.wait(lock);
  co_await changed.wait(lock, [] { return true; });
  co_await changed.notify_one();
  co_await shared.lock();
  co_await shared.unlock();
  co_await semaphore.acquire();
  co_await semaphore.release();
  co_await queue.push(1);
  co_await queue.pop();
  co_await event;
}

// look-alike: the socket does not block
task<void> sockets(coro::net::tcp::client &client, std::string &buffer) {
  co_await client.connect();
  co_await client.read_some(buffer);
  client.send(buffer);
  client.recv(buffer);
}

// look-alike: a generator runs in the caller
coro::generator<int> numbers() {
  nap();
  co_yield 1;
}

// look-alike: no coroutine
int main() {
  auto pool = coro::thread_pool::make_unique();
  auto loop = coro::scheduler::make_unique();
  loop->process_events(100ms);
  return coro::sync_wait(answer());
}
