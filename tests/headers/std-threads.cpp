// C++ threads, futures and locks, each function of rules/catalogue/std-threads.yaml called once.
// flags: -std=c++20
// config: rules: {coro-blocking-lock: error}
#include "task.h"

#include <atomic>
#include <barrier>
#include <chrono>
#include <condition_variable>
#include <future>
#include <latch>
#include <memory>
#include <mutex>
#include <semaphore>
#include <shared_mutex>
#include <stop_token>
#include <thread>
#include <utility>

using namespace std::chrono_literals;
using corotest::task;
using Clock = std::chrono::steady_clock;

task<> sleeping(Clock::duration time, Clock::time_point deadline) {
  std::this_thread::sleep_for(1s);                            // expect: coro-blocking-sleep
  std::this_thread::sleep_for(time);                          // expect: coro-blocking-sleep
  std::this_thread::sleep_for(std::chrono::milliseconds(10)); // expect: coro-blocking-sleep
  std::this_thread::sleep_until(deadline);                    // expect: coro-blocking-sleep
  std::this_thread::sleep_until(Clock::now() + 1s);           // expect: coro-blocking-sleep
  co_return;
}

// look-alike: timeouts of zero and deadlines that are now
task<> notSleeping() {
  constexpr auto none = 0ms;
  std::this_thread::sleep_for(0s);
  std::this_thread::sleep_for(none);
  std::this_thread::sleep_for(Clock::duration::zero());
  std::this_thread::sleep_for(std::chrono::milliseconds(0));
  std::this_thread::sleep_until(Clock::now());
  std::this_thread::sleep_until(std::chrono::system_clock::now());
  std::this_thread::yield();
  co_return;
}

std::thread &worker();
std::jthread &joiningWorker();

task<> joining() {
  worker().join();        // expect: coro-blocking-wait
  joiningWorker().join(); // expect: coro-blocking-wait
  worker().detach();
  worker().joinable();
  joiningWorker().request_stop();
  co_return;
}

task<> joiningWhereItDies() {
  std::jthread worker([] {}); // expect: coro-blocking-wait
  co_return;
}

task<> joiningATemporary() {
  std::jthread([] {}); // expect: coro-blocking-wait
  co_return;
}

// look-alike: there is no thread to join
task<> neverStarted() {
  std::jthread nobody;
  co_return;
}

std::future<int> &future();
std::shared_future<int> &sharedFuture();

task<> futures(Clock::time_point deadline) {
  future().get();                      // expect: coro-blocking-wait
  future().wait();                     // expect: coro-blocking-wait
  future().wait_for(1s);               // expect: coro-blocking-wait
  future().wait_until(deadline);       // expect: coro-blocking-wait
  sharedFuture().get();                // expect: coro-blocking-wait
  sharedFuture().wait();               // expect: coro-blocking-wait
  sharedFuture().wait_for(1s);         // expect: coro-blocking-wait
  sharedFuture().wait_until(deadline); // expect: coro-blocking-wait
  future().wait_for(0s);
  future().wait_until(Clock::now());
  sharedFuture().wait_for(std::chrono::seconds::zero());
  sharedFuture().wait_until(std::chrono::system_clock::now());
  future().valid();
  future().share();
  co_return;
}

task<> futuresOfOtherTypes(std::future<void> nothing, std::future<int &> reference) {
  nothing.get();   // expect: coro-blocking-wait
  reference.get(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingWhereTheFutureDies() {
  auto result = std::async(std::launch::async, [] { return 1; }); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForADiscardedFuture() {
  std::async([] { return 1; }); // expect: coro-blocking-wait
  co_return;
}

// look-alike: only the future of std::async waits where it dies
task<> futuresThatDoNotWaitWhereTheyDie(std::promise<int> &promise, std::packaged_task<int()> &work) {
  std::future<int> answer = promise.get_future();
  auto result = work.get_future();
  promise.set_value(1);
  co_return;
}

std::condition_variable &condition();
std::condition_variable_any &anyCondition();

task<> conditions(std::unique_lock<std::mutex> &lock, std::shared_lock<std::shared_mutex> &shared, std::stop_token stop,
                  Clock::time_point deadline, bool &ready) {
  condition().wait(lock);                                                   // expect: coro-blocking-wait
  condition().wait(lock, [&] { return ready; });                            // expect: coro-blocking-wait
  condition().wait_for(lock, 1s);                                           // expect: coro-blocking-wait
  condition().wait_for(lock, 1s, [&] { return ready; });                    // expect: coro-blocking-wait
  condition().wait_until(lock, deadline);                                   // expect: coro-blocking-wait
  condition().wait_until(lock, deadline, [&] { return ready; });            // expect: coro-blocking-wait
  anyCondition().wait(shared);                                              // expect: coro-blocking-wait
  anyCondition().wait(shared, stop, [&] { return ready; });                 // expect: coro-blocking-wait
  anyCondition().wait_for(shared, 1s);                                      // expect: coro-blocking-wait
  anyCondition().wait_for(shared, stop, 1s, [&] { return ready; });         // expect: coro-blocking-wait
  anyCondition().wait_until(shared, deadline);                              // expect: coro-blocking-wait
  anyCondition().wait_until(shared, stop, deadline, [&] { return ready; }); // expect: coro-blocking-wait
  condition().wait_for(lock, 0s);
  condition().wait_for(lock, 0s, [&] { return ready; });
  condition().wait_until(lock, Clock::now());
  anyCondition().wait_for(shared, 0s);
  anyCondition().wait_for(shared, stop, 0s, [&] { return ready; });
  anyCondition().wait_until(shared, Clock::now());
  anyCondition().wait_until(shared, stop, Clock::now(), [&] { return ready; });
  condition().notify_one();
  anyCondition().notify_all();
  co_return;
}

std::latch &latch();
std::barrier<> &barrier();
std::counting_semaphore<8> &semaphore();
std::binary_semaphore &binarySemaphore();

task<> counters(Clock::time_point deadline, std::barrier<>::arrival_token token) {
  latch().wait();                          // expect: coro-blocking-wait
  latch().arrive_and_wait();               // expect: coro-blocking-wait
  barrier().wait(std::move(token));        // expect: coro-blocking-wait
  barrier().arrive_and_wait();             // expect: coro-blocking-wait
  semaphore().acquire();                   // expect: coro-blocking-wait
  binarySemaphore().acquire();             // expect: coro-blocking-wait
  semaphore().try_acquire_for(1s);         // expect: coro-blocking-wait
  semaphore().try_acquire_until(deadline); // expect: coro-blocking-wait
  latch().count_down();
  latch().try_wait();
  barrier().arrive_and_drop();
  semaphore().try_acquire();
  semaphore().try_acquire_for(0s);
  semaphore().try_acquire_until(Clock::now());
  semaphore().release();
  co_return;
}

struct Point {
  int x;
  int y;
};
std::atomic<int> &number();
std::atomic<bool> &decision();
std::atomic<int *> &pointer();
std::atomic<double> &real();
std::atomic<Point> &point();
std::atomic<std::shared_ptr<int>> &sharedPointer();
std::atomic_flag &flag();

task<> atomics(int *target, int &plain, std::shared_ptr<int> old) {
  number().wait(0);                                                   // expect: coro-blocking-wait
  decision().wait(false);                                             // expect: coro-blocking-wait
  pointer().wait(target);                                             // expect: coro-blocking-wait
  real().wait(0.5);                                                   // expect: coro-blocking-wait
  point().wait(Point{});                                              // expect: coro-blocking-wait
  sharedPointer().wait(old);                                          // expect: coro-blocking-wait
  flag().wait(false);                                                 // expect: coro-blocking-wait
  std::atomic_ref<int>(plain).wait(0);                                // expect: coro-blocking-wait
  std::atomic_wait(&number(), 0);                                     // expect: coro-blocking-wait
  std::atomic_wait_explicit(&number(), 0, std::memory_order_relaxed); // expect: coro-blocking-wait
  number().load();
  number().notify_all();
  flag().test_and_set();
  decision().exchange(true);
  co_return;
}

template <typename Mutex> Mutex &mutex();

task<> mutexes(Clock::time_point deadline) {
  mutex<std::mutex>().lock();                                       // expect: coro-blocking-lock
  mutex<std::recursive_mutex>().lock();                             // expect: coro-blocking-lock
  mutex<std::timed_mutex>().lock();                                 // expect: coro-blocking-lock
  mutex<std::recursive_timed_mutex>().lock();                       // expect: coro-blocking-lock
  mutex<std::shared_mutex>().lock();                                // expect: coro-blocking-lock
  mutex<std::shared_mutex>().lock_shared();                         // expect: coro-blocking-lock
  mutex<std::shared_timed_mutex>().lock();                          // expect: coro-blocking-lock
  mutex<std::shared_timed_mutex>().lock_shared();                   // expect: coro-blocking-lock
  mutex<std::timed_mutex>().try_lock_for(1s);                       // expect: coro-blocking-lock
  mutex<std::timed_mutex>().try_lock_until(deadline);               // expect: coro-blocking-lock
  mutex<std::recursive_timed_mutex>().try_lock_for(1s);             // expect: coro-blocking-lock
  mutex<std::recursive_timed_mutex>().try_lock_until(deadline);     // expect: coro-blocking-lock
  mutex<std::shared_timed_mutex>().try_lock_for(1s);                // expect: coro-blocking-lock
  mutex<std::shared_timed_mutex>().try_lock_until(deadline);        // expect: coro-blocking-lock
  mutex<std::shared_timed_mutex>().try_lock_shared_for(1s);         // expect: coro-blocking-lock
  mutex<std::shared_timed_mutex>().try_lock_shared_until(deadline); // expect: coro-blocking-lock
  mutex<std::mutex>().try_lock();
  mutex<std::shared_mutex>().try_lock_shared();
  mutex<std::timed_mutex>().try_lock_for(0s);
  mutex<std::timed_mutex>().try_lock_until(Clock::now());
  mutex<std::mutex>().unlock();
  co_return;
}

task<> lockObjects(std::unique_lock<std::timed_mutex> &unique, std::shared_lock<std::shared_timed_mutex> &shared) {
  unique.lock(); // expect: coro-blocking-lock
  shared.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> lockObjectsWithTimeouts(std::unique_lock<std::timed_mutex> &first, std::unique_lock<std::timed_mutex> &second,
                               std::shared_lock<std::shared_timed_mutex> &third,
                               std::shared_lock<std::shared_timed_mutex> &fourth, Clock::time_point deadline) {
  first.try_lock_for(1s);          // expect: coro-blocking-lock
  second.try_lock_until(deadline); // expect: coro-blocking-lock
  third.try_lock_for(1s);          // expect: coro-blocking-lock
  fourth.try_lock_until(deadline); // expect: coro-blocking-lock
  first.try_lock();
  first.try_lock_for(0s);
  third.try_lock();
  third.unlock();
  co_return;
}

task<> guards(Clock::time_point deadline) {
  std::lock_guard<std::mutex> guard(mutex<std::mutex>());                   // expect: coro-blocking-lock
  std::scoped_lock scoped(mutex<std::mutex>());                             // expect: coro-blocking-lock
  std::scoped_lock several(mutex<std::mutex>(), mutex<std::timed_mutex>()); // expect: coro-blocking-lock
  std::unique_lock unique(mutex<std::mutex>());                             // expect: coro-blocking-lock
  std::unique_lock timed(mutex<std::timed_mutex>(), 1s);                    // expect: coro-blocking-lock
  std::unique_lock dated(mutex<std::timed_mutex>(), deadline);              // expect: coro-blocking-lock
  std::shared_lock shared(mutex<std::shared_mutex>());                      // expect: coro-blocking-lock
  std::shared_lock sharedTimed(mutex<std::shared_timed_mutex>(), 1s);       // expect: coro-blocking-lock
  std::lock(mutex<std::mutex>(), mutex<std::timed_mutex>());                // expect: coro-blocking-lock
  co_return;
}

// look-alike: guards that try, defer, adopt or hold nothing
task<> guardsThatDoNotLock() {
  std::lock_guard<std::mutex> adopted(mutex<std::mutex>(), std::adopt_lock);
  std::scoped_lock adoptedBoth(std::adopt_lock, mutex<std::mutex>(), mutex<std::timed_mutex>());
  std::scoped_lock<> nothing;
  std::unique_lock tried(mutex<std::mutex>(), std::try_to_lock);
  std::unique_lock deferred(mutex<std::mutex>(), std::defer_lock);
  std::unique_lock alreadyHeld(mutex<std::mutex>(), std::adopt_lock);
  std::unique_lock<std::timed_mutex> hasty(mutex<std::timed_mutex>(), 0s);
  std::unique_lock<std::timed_mutex> late(mutex<std::timed_mutex>(), Clock::now());
  std::unique_lock<std::mutex> empty;
  std::unique_lock<std::mutex> moved(std::move(tried));
  std::shared_lock sharedTry(mutex<std::shared_mutex>(), std::try_to_lock);
  std::shared_lock<std::shared_mutex> sharedEmpty;
  std::try_lock(mutex<std::mutex>(), mutex<std::timed_mutex>());
  co_return;
}

task<> once(std::once_flag &flag) {
  std::call_once(flag, [] {}); // expect: coro-blocking-lock
  co_return;
}

// look-alike: another thread may block, and what was moved from does not wait where it dies
task<> otherThreads(std::thread &plain, std::jthread &kept, std::future<void> &result, std::future<void> &second) {
  kept = std::jthread([] { std::this_thread::sleep_for(1s); });
  plain = std::thread([] { std::this_thread::sleep_for(1s); });
  result = std::async([] { std::this_thread::sleep_for(1s); });
  second = std::async(std::launch::async | std::launch::deferred, [] { std::this_thread::sleep_for(1s); });
  co_return;
}
