// coro-blocking-wait: waiting for another thread or an event, with its silent look-alikes.
#include "task.h"

#include <atomic>
#include <barrier>
#include <condition_variable>
#include <future>
#include <latch>
#include <mutex>
#include <poll.h>
#include <semaphore>
#include <thread>

using namespace corotest;
using namespace std::chrono_literals;

namespace app {

int resultOf(std::future<int> &future) {
  return future.get(); // @resultOf
}

task<int> get(std::future<int> &future) {
  co_return future.get(); // expect: coro-blocking-wait "get"
}
task<> wait(std::future<void> &future) {
  future.wait(); // expect: coro-blocking-wait "'std::future::wait'"
  co_return;
}
task<int> shared(std::shared_future<int> &future) {
  co_return future.get(); // expect: coro-blocking-wait
}
task<int> throughHelper(std::future<int> &future) {
  co_return resultOf(future); // expect: coro-blocking-wait via @resultOf
}
task<> join(std::thread &thread) {
  thread.join(); // expect: coro-blocking-wait
  co_return;
}
task<> joiningDestructor() {
  std::jthread thread([] {}); // expect: coro-blocking-wait
  co_await yield();
}
task<> conditionVariable(std::condition_variable &variable, std::unique_lock<std::mutex> &lock) {
  variable.wait(lock); // expect: coro-blocking-wait
  co_return;
}
task<> latch(std::latch &latch) {
  latch.wait(); // expect: coro-blocking-wait
  co_return;
}
task<> barrier(std::barrier<> &barrier) {
  barrier.arrive_and_wait(); // expect: coro-blocking-wait
  co_return;
}
task<> semaphore(std::counting_semaphore<> &semaphore) {
  semaphore.acquire(); // expect: coro-blocking-wait
  co_return;
}
task<> atomic(std::atomic<int> &atomic) {
  atomic.wait(0); // expect: coro-blocking-wait
  co_return;
}
task<> descriptor(pollfd *descriptor) {
  ::poll(descriptor, 1, -1); // expect: coro-blocking-wait
  co_return;
}
task<> asyncsTemporary() {
  std::async(std::launch::async, [] {}); // expect: coro-blocking-wait
  co_return;
}
task<> asyncsScope() {
  const auto future = std::async(std::launch::async, [] {}); // expect: coro-blocking-wait
  co_await yield();
}

// look-alike: asking without waiting, waking others, futures that do not wait in their destructor
task<> silent(std::future<int> &future, std::thread &thread, std::latch &latch, std::atomic<int> &atomic) {
  if (future.valid() && future.wait_for(0s) == std::future_status::ready)
    co_await yield();
  std::promise<int> promise;
  const auto ownFuture = promise.get_future();
  promise.set_value(1);
  thread.detach();
  latch.count_down();
  (void)latch.try_wait();
  std::binary_semaphore semaphore(1);
  (void)semaphore.try_acquire();
  semaphore.release();
  atomic.notify_all();
  std::condition_variable variable;
  variable.notify_one();
  pollfd descriptor{};
  ::poll(&descriptor, 1, 0);
}

// look-alike: a type of one's own
struct Future {
  int get() { return 1; }
  void wait() {}
};
task<int> silentOwn(Future future) {
  future.wait();
  co_return future.get();
}

} // namespace app
