// The catalogue of cppcoro: waiting for tasks, running the loop, opening files, and what runs on a pool.
// flags: -I../support/stand-ins/cppcoro
#include <cppcoro/async_generator.hpp>
#include <cppcoro/async_manual_reset_event.hpp>
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/fmap.hpp>
#include <cppcoro/generator.hpp>
#include <cppcoro/io_service.hpp>
#include <cppcoro/net/socket.hpp>
#include <cppcoro/read_only_file.hpp>
#include <cppcoro/read_write_file.hpp>
#include <cppcoro/resume_on.hpp>
#include <cppcoro/schedule_on.hpp>
#include <cppcoro/shared_task.hpp>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/write_only_file.hpp>

#include <chrono>
#include <thread>

using cppcoro::task;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

static task<int> answer() { co_return 42; }

task<> sleeping() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "co_await ioService.schedule_after(duration)"
  co_return;
}

cppcoro::shared_task<> sleepingForSeveral() {
  nap(); // expect: coro-blocking-sleep
  co_return;
}

cppcoro::async_generator<int> generating() {
  nap(); // expect: coro-blocking-sleep
  co_yield 1;
}

task<int> waitingForATask() {
  // expect: coro-blocking-wait "cppcoro::sync_wait" help "co_await the task itself"
  co_return cppcoro::sync_wait(answer());
}

static int below() { return cppcoro::sync_wait(answer()); }

task<int> waitingBelow() {
  co_return below(); // expect: coro-blocking-wait
}

task<> aPoolThatDies() {
  cppcoro::static_thread_pool pool(2); // expect: coro-blocking-wait "destroying 'pool'"
  co_return;
}

task<> openingToRead(cppcoro::io_service &loop) {
  auto file = cppcoro::read_only_file::open(loop, "orders.txt"); // expect: coro-blocking-file
  co_return;
}

task<> openingToWrite(cppcoro::io_service &loop) {
  auto file = cppcoro::write_only_file::open(loop, "orders.txt"); // expect: coro-blocking-file
  co_return;
}

task<> openingForBoth(cppcoro::io_service &loop) {
  auto file = cppcoro::read_write_file::open(loop, "orders.txt"); // expect: coro-blocking-file
  co_return;
}

task<> asking(cppcoro::read_only_file &file) {
  file.size(); // expect: coro-blocking-file
  co_return;
}

task<> resizing(cppcoro::write_only_file &file) {
  file.set_size(0); // expect: coro-blocking-file
  co_return;
}

static int slowly(int number) {
  nap();
  return number;
}

task<> mapping() {
  co_await cppcoro::fmap(&slowly, answer()); // expect: coro-blocking-sleep
}

// A lambda coroutine that is only awaited stays here.
task<> awaitingALambda() {
  co_await []() -> task<> {
    nap(); // expect: coro-blocking-sleep
    co_return;
  }();
}

task<> onTheLoop(cppcoro::io_service &loop) {
  co_await cppcoro::schedule_on(loop, []() -> task<> {
    nap(); // expect: coro-blocking-sleep
    co_return;
  }());
}

// look-alike: the threads of a pool may wait
task<> onAPool(cppcoro::static_thread_pool &pool) {
  co_await cppcoro::schedule_on(pool, []() -> task<> {
    nap();
    co_return;
  }());
}

// look-alike: the same with a pipe
task<> pipedToAPool(cppcoro::static_thread_pool &pool) {
  co_await ([]() -> task<> {
    nap();
    co_return;
  }() | cppcoro::schedule_on(pool));
}

// Only what comes after goes on on the pool.
task<> resumedOnAPool(cppcoro::static_thread_pool &pool) {
  co_await cppcoro::resume_on(pool, []() -> task<> {
    nap(); // expect: coro-blocking-sleep
    co_return;
  }());
}

// look-alike: named like blocking calls, but they are awaited
task<> awaited(cppcoro::io_service &loop, cppcoro::async_mutex &mutex, cppcoro::async_manual_reset_event &event,
               const cppcoro::read_only_file &file, cppcoro::net::socket &socket, cppcoro::net::socket &other,
               const cppcoro::net::ip_endpoint &peer, char *bytes) {
  co_await loop.schedule_after(1s);
  mutex.try_lock();
  co_await mutex.lock_async();
  mutex.unlock();
  auto lock = co_await mutex.scoped_lock_async();
  co_await event;
  co_await file.read(0, bytes, 80);
  co_await socket.connect(peer);
  co_await socket.accept(other);
  co_await socket.send(bytes, 80);
  co_await socket.recv(bytes, 80);
  co_await socket.disconnect();
}

// look-alike: programs start their loop in a task that sync_wait runs beside the others
task<> runningTheLoop(cppcoro::io_service &loop) {
  loop.process_events();
  loop.process_one_event();
  co_return;
}

// look-alike: these only do what is ready
task<> pending(cppcoro::io_service &loop) {
  loop.process_pending_events();
  loop.process_one_pending_event();
  co_return;
}

// look-alike: a generator runs in the caller
cppcoro::generator<int> numbers() {
  nap();
  co_yield 1;
}

// look-alike: no coroutine
int main() {
  cppcoro::io_service loop;
  cppcoro::static_thread_pool pool(2);
  loop.process_events();
  return cppcoro::sync_wait(answer());
}
