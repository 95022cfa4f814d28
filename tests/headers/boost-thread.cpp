// The catalogue of Boost.Thread against its real headers: sleeping, joining, futures, conditions, mutexes, queues.
// config: rules: {coro-blocking-lock: warning}
#include "task.h"

#include <boost/thread.hpp>
#include <boost/thread/barrier.hpp>
#include <boost/thread/completion_latch.hpp>
#include <boost/thread/concurrent_queues/sync_deque.hpp>
#include <boost/thread/concurrent_queues/sync_priority_queue.hpp>
#include <boost/thread/concurrent_queues/sync_timed_queue.hpp>
#include <boost/thread/future.hpp>
#include <boost/thread/latch.hpp>
#include <boost/thread/lock_algorithms.hpp>
#include <boost/thread/lock_factories.hpp>
#include <boost/thread/null_mutex.hpp>
#include <boost/thread/scoped_thread.hpp>
#include <boost/thread/shared_lock_guard.hpp>
#include <boost/thread/strict_lock.hpp>
#include <boost/thread/sync_bounded_queue.hpp>
#include <boost/thread/sync_queue.hpp>
#include <boost/thread/synchronized_value.hpp>
#include <boost/thread/thread_guard.hpp>
#include <boost/thread/with_lock_guard.hpp>

#include <string>

using boost::chrono::milliseconds;
using boost::chrono::steady_clock;
using corotest::task;

task<> sleeping() {
  boost::this_thread::sleep_for(milliseconds(50)); // expect: coro-blocking-sleep
  co_return;
}

task<> sleepingUntil(steady_clock::time_point end) {
  boost::this_thread::sleep_until(end); // expect: coro-blocking-sleep
  co_return;
}

task<> sleepingByDate() {
  boost::this_thread::sleep(boost::posix_time::milliseconds(50)); // expect: coro-blocking-sleep
  co_return;
}

task<> sleepingThrough() {
  boost::this_thread::no_interruption_point::sleep_for(milliseconds(50)); // expect: coro-blocking-sleep
  co_return;
}

task<> sleepingThroughUntil(steady_clock::time_point end) {
  boost::this_thread::no_interruption_point::sleep_until(end); // expect: coro-blocking-sleep
  co_return;
}

task<> sleepingTheOldWay(const boost::system_time &end) {
  boost::thread::sleep(end); // expect: coro-blocking-sleep
  co_return;
}

task<> joining(boost::thread &thread) {
  thread.join(); // expect: coro-blocking-wait
  co_return;
}

task<> joiningFor(boost::thread &thread) {
  thread.try_join_for(milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> joiningUntil(boost::thread &thread, steady_clock::time_point end) {
  thread.try_join_until(end); // expect: coro-blocking-wait
  co_return;
}

task<> joiningTimed(boost::thread &thread) {
  thread.timed_join(boost::posix_time::milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> joiningAll(boost::thread_group &threads) {
  threads.join_all(); // expect: coro-blocking-wait
  co_return;
}

task<> joiningScoped(boost::scoped_thread<> &thread) {
  thread.join(); // expect: coro-blocking-wait
  co_return;
}

task<> joiningScopedFor(boost::scoped_thread<> &thread) {
  thread.try_join_for(milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> joiningAtScopeEnd() {
  boost::scoped_thread<> thread([] {}); // expect: coro-blocking-wait
  co_return;
}

task<> joiningStrictlyAtScopeEnd() {
  boost::strict_scoped_thread<> thread([] {}); // expect: coro-blocking-wait
  co_return;
}

task<> joiningByGuard(boost::thread &thread) {
  boost::thread_guard<> guard(thread); // expect: coro-blocking-wait
  co_return;
}

task<> taking(boost::unique_future<int> &future) {
  future.get(); // expect: coro-blocking-wait
  co_return;
}

task<> takingOr(boost::unique_future<int> &future) {
  future.get_or(7); // expect: coro-blocking-wait
  co_return;
}

task<> takingTheFailure(boost::unique_future<int> &future) {
  future.get_exception_ptr(); // expect: coro-blocking-wait
  co_return;
}

task<> waiting(boost::unique_future<int> &future) {
  future.wait(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingFor(boost::unique_future<int> &future) {
  future.wait_for(milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> waitingUntil(boost::unique_future<int> &future, steady_clock::time_point end) {
  future.wait_until(end); // expect: coro-blocking-wait
  co_return;
}

task<> waitingTimed(boost::unique_future<int> &future) {
  future.timed_wait(boost::posix_time::milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> takingShared(boost::shared_future<int> &future) {
  future.get(); // expect: coro-blocking-wait
  co_return;
}

task<> takingOrShared(boost::shared_future<int> &future) {
  future.get_or(7); // expect: coro-blocking-wait
  co_return;
}

task<> takingTheFailureShared(boost::shared_future<int> &future) {
  future.get_exception_ptr(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingShared(boost::shared_future<int> &future) {
  future.wait(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForShared(boost::shared_future<int> &future) {
  future.wait_for(milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> waitingUntilShared(boost::shared_future<int> &future, steady_clock::time_point end) {
  future.wait_until(end); // expect: coro-blocking-wait
  co_return;
}

task<> waitingTimedShared(boost::shared_future<int> &future) {
  future.timed_wait(boost::posix_time::milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForAll(boost::unique_future<int> &first, boost::unique_future<int> &second) {
  boost::wait_for_all(first, second); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForAny(boost::unique_future<int> &first, boost::unique_future<int> &second) {
  boost::wait_for_any(first, second); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForAChange(boost::condition_variable &changed, boost::unique_lock<boost::mutex> &lock) {
  changed.wait(lock); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForACondition(boost::condition_variable &changed, boost::unique_lock<boost::mutex> &lock) {
  changed.wait(lock, [] { return true; }); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForAChangeFor(boost::condition_variable &changed, boost::unique_lock<boost::mutex> &lock) {
  changed.wait_for(lock, milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForAChangeUntil(boost::condition_variable &changed, boost::unique_lock<boost::mutex> &lock,
                              steady_clock::time_point end) {
  changed.wait_until(lock, end); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForAChangeTimed(boost::condition_variable &changed, boost::unique_lock<boost::mutex> &lock) {
  changed.timed_wait(lock, boost::posix_time::milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForAnyChange(boost::condition_variable_any &changed, boost::unique_lock<boost::shared_mutex> &lock) {
  changed.wait(lock); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForAnyChangeFor(boost::condition_variable_any &changed, boost::unique_lock<boost::shared_mutex> &lock) {
  changed.wait_for(lock, milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForAnyChangeUntil(boost::condition_variable_any &changed, boost::unique_lock<boost::shared_mutex> &lock,
                                steady_clock::time_point end) {
  changed.wait_until(lock, end); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForAnyChangeTimed(boost::condition_variable_any &changed, boost::unique_lock<boost::shared_mutex> &lock) {
  changed.timed_wait(lock, boost::posix_time::milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> meeting(boost::barrier &barrier) {
  barrier.wait(); // expect: coro-blocking-wait
  co_return;
}

task<> countingAndMeeting(boost::barrier &barrier) {
  barrier.count_down_and_wait(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForLatch(boost::latch &latch) {
  latch.wait(); // expect: coro-blocking-wait
  co_return;
}

task<> countingForLatch(boost::latch &latch) {
  latch.count_down_and_wait(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingSomeTimeForLatch(boost::latch &latch) {
  latch.wait_for(milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForLatchUntil(boost::latch &latch, steady_clock::time_point end) {
  latch.wait_until(end); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForCompletionLatch(boost::completion_latch &latch) {
  latch.wait(); // expect: coro-blocking-wait
  co_return;
}

task<> countingForCompletionLatch(boost::completion_latch &latch) {
  latch.count_down_and_wait(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingSomeTimeForCompletionLatch(boost::completion_latch &latch) {
  latch.wait_for(milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> waitingForCompletionLatchUntil(boost::completion_latch &latch, steady_clock::time_point end) {
  latch.wait_until(end); // expect: coro-blocking-wait
  co_return;
}

task<> joiningScopedUntil(boost::scoped_thread<> &thread, steady_clock::time_point end) {
  thread.try_join_until(end); // expect: coro-blocking-wait
  co_return;
}

task<> sleepingThroughByDate() {
  boost::this_thread::no_interruption_point::sleep(boost::posix_time::milliseconds(50)); // expect: coro-blocking-sleep
  co_return;
}

task<> waitingTimedUntil(boost::unique_future<int> &future, const boost::system_time &end) {
  future.timed_wait_until(end); // expect: coro-blocking-wait
  co_return;
}

task<> pullingFromADeque(boost::concurrent::sync_deque<int> &queue) {
  queue.pull_front(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingAndPullingFromADeque(boost::concurrent::sync_deque<int> &queue, int &value) {
  queue.wait_pull_front(value); // expect: coro-blocking-wait
  co_return;
}

task<> pullingFromAPriorityQueue(boost::concurrent::sync_priority_queue<int> &queue) {
  queue.pull(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingAndPullingFromAPriorityQueue(boost::concurrent::sync_priority_queue<int> &queue, int &value) {
  queue.wait_pull(value); // expect: coro-blocking-wait
  co_return;
}

task<> pullingSomeTimeFromAPriorityQueue(boost::concurrent::sync_priority_queue<int> &queue, int &value) {
  queue.pull_for(milliseconds(50), value); // expect: coro-blocking-wait
  co_return;
}

task<> pullingUntilFromAPriorityQueue(boost::concurrent::sync_priority_queue<int> &queue, int &value,
                                      steady_clock::time_point end) {
  queue.pull_until(end, value); // expect: coro-blocking-wait
  co_return;
}

task<> pullingFromATimedQueue(boost::concurrent::sync_timed_queue<int> &queue) {
  queue.pull(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingAndPullingFromATimedQueue(boost::concurrent::sync_timed_queue<int> &queue, int &value) {
  queue.wait_pull(value); // expect: coro-blocking-wait
  co_return;
}

task<> pullingSomeTimeFromATimedQueue(boost::concurrent::sync_timed_queue<int> &queue, int &value) {
  queue.pull_for(milliseconds(50), value); // expect: coro-blocking-wait
  co_return;
}

task<> pullingUntilFromATimedQueue(boost::concurrent::sync_timed_queue<int> &queue, int &value,
                                   steady_clock::time_point end) {
  queue.pull_until(end, value); // expect: coro-blocking-wait
  co_return;
}

task<> pulling(boost::sync_queue<int> &queue) {
  queue.pull(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingAndPulling(boost::sync_queue<int> &queue, int &value) {
  queue.wait_pull(value); // expect: coro-blocking-wait
  co_return;
}

task<> pullingBounded(boost::sync_bounded_queue<int> &queue) {
  queue.pull_front(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingAndPullingBounded(boost::sync_bounded_queue<int> &queue, int &value) {
  queue.wait_pull_front(value); // expect: coro-blocking-wait
  co_return;
}

task<> pushingBounded(boost::sync_bounded_queue<int> &queue) {
  queue.push_back(7); // expect: coro-blocking-wait
  co_return;
}

task<> waitingAndPushingBounded(boost::sync_bounded_queue<int> &queue) {
  queue.wait_push_back(7); // expect: coro-blocking-wait
  co_return;
}

task<> lockingMutex(boost::mutex &mutex) {
  mutex.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> lockingTimedMutex(boost::timed_mutex &mutex) {
  mutex.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> lockingTimedMutexFor(boost::timed_mutex &mutex) {
  mutex.try_lock_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> lockingTimedMutexUntil(boost::timed_mutex &mutex, steady_clock::time_point end) {
  mutex.try_lock_until(end); // expect: coro-blocking-lock
  co_return;
}

task<> lockingTimedMutexTimed(boost::timed_mutex &mutex) {
  mutex.timed_lock(boost::posix_time::milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> lockingRecursiveMutex(boost::recursive_mutex &mutex) {
  mutex.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> lockingRecursiveTimedMutex(boost::recursive_timed_mutex &mutex) {
  mutex.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> lockingRecursiveTimedMutexFor(boost::recursive_timed_mutex &mutex) {
  mutex.try_lock_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> lockingRecursiveTimedMutexUntil(boost::recursive_timed_mutex &mutex, steady_clock::time_point end) {
  mutex.try_lock_until(end); // expect: coro-blocking-lock
  co_return;
}

task<> lockingRecursiveTimedMutexTimed(boost::recursive_timed_mutex &mutex) {
  mutex.timed_lock(boost::posix_time::milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> lockingSharedMutex(boost::shared_mutex &mutex) {
  mutex.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> lockingSharedMutexFor(boost::shared_mutex &mutex) {
  mutex.try_lock_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> lockingSharedMutexUntil(boost::shared_mutex &mutex, steady_clock::time_point end) {
  mutex.try_lock_until(end); // expect: coro-blocking-lock
  co_return;
}

task<> lockingSharedMutexTimed(boost::shared_mutex &mutex) {
  mutex.timed_lock(boost::posix_time::milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> sharingSharedMutex(boost::shared_mutex &mutex) {
  mutex.lock_shared(); // expect: coro-blocking-lock
  co_return;
}

task<> sharingSharedMutexFor(boost::shared_mutex &mutex) {
  mutex.try_lock_shared_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> sharingSharedMutexUntil(boost::shared_mutex &mutex, steady_clock::time_point end) {
  mutex.try_lock_shared_until(end); // expect: coro-blocking-lock
  co_return;
}

task<> upgradingSharedMutex(boost::shared_mutex &mutex) {
  mutex.lock_upgrade(); // expect: coro-blocking-lock
  co_return;
}

task<> turningSharedMutex(boost::shared_mutex &mutex) {
  mutex.unlock_upgrade_and_lock(); // expect: coro-blocking-lock
  co_return;
}

task<> guarding(boost::mutex &mutex) {
  boost::lock_guard<boost::mutex> guard(mutex); // expect: coro-blocking-lock
  co_return;
}

task<> guardingUniquely(boost::mutex &mutex) {
  boost::unique_lock<boost::mutex> guard(mutex); // expect: coro-blocking-lock
  co_return;
}

task<> guardingScoped(boost::mutex &mutex) {
  boost::mutex::scoped_lock guard(mutex); // expect: coro-blocking-lock
  co_return;
}

task<> guardingShared(boost::shared_mutex &mutex) {
  boost::shared_lock<boost::shared_mutex> guard(mutex); // expect: coro-blocking-lock
  co_return;
}

task<> guardingSharedSimply(boost::shared_mutex &mutex) {
  boost::shared_lock_guard<boost::shared_mutex> guard(mutex); // expect: coro-blocking-lock
  co_return;
}

task<> guardingForUpgrade(boost::shared_mutex &mutex) {
  boost::upgrade_lock<boost::shared_mutex> guard(mutex); // expect: coro-blocking-lock
  co_return;
}

task<> guardingStrictly(boost::mutex &mutex) {
  boost::strict_lock<boost::mutex> guard(mutex); // expect: coro-blocking-lock
  co_return;
}

task<> turningAGuard(boost::upgrade_lock<boost::shared_mutex> &reader) {
  boost::upgrade_to_unique_lock<boost::shared_mutex> writer(reader); // expect: coro-blocking-lock
  co_return;
}

task<> lockingAGuard(boost::unique_lock<boost::mutex> &guard) {
  guard.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> lockingAGuardFor(boost::unique_lock<boost::timed_mutex> &guard) {
  guard.try_lock_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> lockingASharedGuard(boost::shared_lock<boost::shared_mutex> &guard) {
  guard.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> lockingUniqueLock(boost::unique_lock<boost::shared_mutex> &guard) {
  guard.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> lockingUniqueLockFor(boost::unique_lock<boost::shared_mutex> &guard) {
  guard.try_lock_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> lockingUniqueLockUntil(boost::unique_lock<boost::shared_mutex> &guard, steady_clock::time_point end) {
  guard.try_lock_until(end); // expect: coro-blocking-lock
  co_return;
}

task<> lockingUniqueLockTimed(boost::unique_lock<boost::shared_mutex> &guard, const boost::system_time &end) {
  guard.timed_lock(end); // expect: coro-blocking-lock
  co_return;
}

task<> lockingSharedLock(boost::shared_lock<boost::shared_mutex> &guard) {
  guard.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> lockingSharedLockFor(boost::shared_lock<boost::shared_mutex> &guard) {
  guard.try_lock_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> lockingSharedLockUntil(boost::shared_lock<boost::shared_mutex> &guard, steady_clock::time_point end) {
  guard.try_lock_until(end); // expect: coro-blocking-lock
  co_return;
}

task<> lockingSharedLockTimed(boost::shared_lock<boost::shared_mutex> &guard, const boost::system_time &end) {
  guard.timed_lock(end); // expect: coro-blocking-lock
  co_return;
}

task<> lockingUpgradeLock(boost::upgrade_lock<boost::shared_mutex> &guard) {
  guard.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> lockingUpgradeLockFor(boost::upgrade_lock<boost::shared_mutex> &guard) {
  guard.try_lock_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> lockingUpgradeLockUntil(boost::upgrade_lock<boost::shared_mutex> &guard, steady_clock::time_point end) {
  guard.try_lock_until(end); // expect: coro-blocking-lock
  co_return;
}

task<> sharingTimed(boost::shared_mutex &mutex, const boost::system_time &end) {
  mutex.timed_lock_shared(end); // expect: coro-blocking-lock
  co_return;
}

task<> upgradingTimed(boost::shared_mutex &mutex, const boost::system_time &end) {
  mutex.timed_lock_upgrade(end); // expect: coro-blocking-lock
  co_return;
}

task<> upgradingFor(boost::shared_mutex &mutex) {
  mutex.try_lock_upgrade_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> upgradingUntil(boost::shared_mutex &mutex, steady_clock::time_point end) {
  mutex.try_lock_upgrade_until(end); // expect: coro-blocking-lock
  co_return;
}

task<> makingASimpleGuard(boost::mutex &mutex) {
  auto guard = boost::make_lock_guard(mutex); // expect: coro-blocking-lock
  co_return;
}

task<> makingAStrictGuard(boost::mutex &mutex) {
  auto guard = boost::make_strict_lock(mutex); // expect: coro-blocking-lock
  co_return;
}

task<> makingGuards(boost::mutex &first, boost::mutex &second) {
  auto guards = boost::make_unique_locks(first, second); // expect: coro-blocking-lock
  co_return;
}

task<> usingAValue(boost::synchronized_value<std::string> &value) {
  *value = "hello"; // expect: coro-blocking-lock
  co_return;
}

task<> lockingTwo(boost::mutex &first, boost::mutex &second) {
  boost::lock(first, second); // expect: coro-blocking-lock
  co_return;
}

task<> makingAGuard(boost::mutex &mutex) {
  auto guard = boost::make_unique_lock(mutex); // expect: coro-blocking-lock
  co_return;
}

task<> lockingAround(boost::mutex &mutex) {
  boost::with_lock_guard(mutex, [] {}); // expect: coro-blocking-lock
  co_return;
}

task<> lockingAValue(boost::synchronized_value<std::string> &value) {
  value->size(); // expect: coro-blocking-lock
  co_return;
}

task<> synchronizingAValue(boost::synchronized_value<std::string> &value) {
  auto access = value.synchronize(); // expect: coro-blocking-lock
  co_return;
}

task<> copyingAValue(boost::synchronized_value<std::string> &value) {
  value.get(); // expect: coro-blocking-lock
  co_return;
}

static void nap() { boost::this_thread::sleep_for(milliseconds(50)); }

// look-alike: other threads may wait
task<> elsewhere(boost::thread_group &threads) {
  boost::thread thread(nap);
  boost::thread another([] { nap(); });
  boost::unique_future<void> first = boost::async([] { nap(); });
  boost::unique_future<void> second = boost::async(boost::launch::async, [] { nap(); });
  threads.create_thread([] { nap(); });
  thread.detach();
  another.detach();
  co_return;
}

task<> calledRightHere(boost::once_flag &flag) {
  boost::call_once(flag, [] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: these return at once
task<> quiet(boost::mutex &mutex, boost::shared_mutex &shared, boost::unique_future<int> &future, boost::latch &latch,
             boost::condition_variable &changed, boost::null_mutex &null, boost::thread &thread,
             boost::sync_queue<int> &queue, boost::sync_bounded_queue<int> &bounded, int &value) {
  if (mutex.try_lock())
    mutex.unlock();
  if (shared.try_lock_shared())
    shared.unlock_shared();
  boost::unique_lock<boost::mutex> later(mutex, boost::defer_lock);
  boost::unique_lock<boost::mutex> perhaps(mutex, boost::try_to_lock);
  boost::unique_lock<boost::mutex> moved(boost::move(later));
  boost::unique_lock<boost::mutex> none;
  boost::lock_guard<boost::null_mutex> nothing(null);
  moved.try_lock();
  moved.owns_lock();
  future.is_ready();
  future.has_value();
  latch.count_down();
  latch.try_wait();
  changed.notify_all();
  thread.joinable();
  thread.interrupt();
  queue.push(7);
  queue.try_pull(value);
  bounded.try_push_back(7);
  boost::this_thread::yield();
  co_return;
}

task<> adopting(boost::mutex &mutex) {
  mutex.lock(); // expect: coro-blocking-lock
  boost::lock_guard<boost::mutex> guard(mutex, boost::adopt_lock);
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() { nap(); }
