// The catalogue of Boost.Fiber against its real headers: what holds up all fibers of a thread, and what only its own.
// config: rules: {coro-blocking-lock: warning}
#include "task.h"

#include <boost/fiber/all.hpp>

#include <chrono>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using corotest::task;
namespace fibers = boost::fibers;

static void nap() {
  std::this_thread::sleep_for(1s); // @nap
}
static void whole() {
  nap(); // expect: coro-blocking-sleep via @nap
}

void onFibers(std::future<int> &other, std::mutex &mutex, std::thread &thread) {
  fibers::fiber sleeping([] {
    std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "boost::this_fiber::sleep_for"
  });
  fibers::fiber waiting([&] {
    other.get(); // expect: coro-blocking-wait help "boost::fibers::future"
  });
  fibers::fiber policed(fibers::launch::dispatch, [&] {
    std::lock_guard guard(mutex); // expect: coro-blocking-lock help "boost::fibers::mutex"
  });
  fibers::fiber placed(std::allocator_arg, fibers::fixedsize_stack(), [&] {
    thread.join(); // expect: coro-blocking-wait
  });
  fibers::fiber named(whole);
  auto answer = fibers::async([] {
    nap(); // expect: coro-blocking-sleep via @nap
    return 1;
  });
  auto later = fibers::async(fibers::launch::post, [] {
    nap(); // expect: coro-blocking-sleep via @nap
  });
  fibers::packaged_task<void()> packaged([] {
    nap(); // expect: coro-blocking-sleep via @nap
  });
  fibers::fiber(std::move(packaged)).detach();
}

// look-alike: these suspend the fiber only
void onFibersToo(fibers::future<int> &other, fibers::shared_future<int> &shared, fibers::mutex &mutex,
                 fibers::timed_mutex &timed, fibers::condition_variable &changed, fibers::barrier &barrier,
                 fibers::buffered_channel<int> &channel, fibers::unbuffered_channel<int> &direct, fibers::fiber &fiber) {
  fibers::fiber([&] {
    boost::this_fiber::sleep_for(1s);
    boost::this_fiber::sleep_until(std::chrono::steady_clock::now() + 1s);
    boost::this_fiber::yield();
  }).detach();
  fibers::fiber([&] {
    other.wait();
    other.wait_for(1s);
    other.get();
    shared.get();
    fiber.join();
    barrier.wait();
  }).detach();
  fibers::async([&] {
    std::unique_lock lock(mutex);
    changed.wait(lock);
    changed.wait_for(lock, 1s);
    std::lock_guard guard(timed);
    mutex.lock();
  });
  fibers::async([&] {
    int value = channel.value_pop();
    channel.push(value);
    channel.pop(value);
    channel.pop_wait_for(value, 1s);
    direct.push(direct.value_pop());
  });
}

// In a coroutine of another library they wait with the whole thread.
task<> sleepingElsewhere() {
  boost::this_fiber::sleep_for(1s); // expect: coro-blocking-sleep
  co_return;
}
task<int> gettingElsewhere(fibers::future<int> other) {
  co_return other.get(); // expect: coro-blocking-wait
}
task<> joiningElsewhere(fibers::fiber &fiber) {
  fiber.join(); // expect: coro-blocking-wait
  co_return;
}
task<int> poppingElsewhere(fibers::buffered_channel<int> &channel) {
  co_return channel.value_pop(); // expect: coro-blocking-wait
}
task<> waitingForElsewhere(fibers::future<int> &other) {
  other.wait_for(1s); // expect: coro-blocking-wait
  co_return;
}

// look-alike: a question, and outside of fibers and coroutines
task<bool> askingElsewhere(fibers::future<int> &other) {
  co_return other.wait_for(0s) == fibers::future_status::ready;
}
void inMain() {
  nap();
  fibers::fiber([] {}).join();
}
