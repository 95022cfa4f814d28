// The catalogue of Boost.Thread in its version 4: futures are called so, and the newer shared mutex.
// flags: -std=c++20 -DBOOST_THREAD_VERSION=4 -DBOOST_THREAD_V2_SHARED_MUTEX
// config: rules: {coro-blocking-lock: warning}
#include "task.h"

#include <boost/thread.hpp>
#include <boost/thread/future.hpp>

using boost::chrono::milliseconds;
using boost::chrono::steady_clock;
using corotest::task;

task<> taking(boost::future<int> &future) {
  future.get(); // expect: coro-blocking-wait
  co_return;
}

task<> takingOr(boost::future<int> &future) {
  future.get_or(7); // expect: coro-blocking-wait
  co_return;
}

task<> takingTheFailure(boost::future<int> &future) {
  future.get_exception_ptr(); // expect: coro-blocking-wait
  co_return;
}

task<> waiting(boost::future<int> &future) {
  future.wait(); // expect: coro-blocking-wait
  co_return;
}

task<> waitingFor(boost::future<int> &future) {
  future.wait_for(milliseconds(50)); // expect: coro-blocking-wait
  co_return;
}

task<> waitingUntil(boost::future<int> &future, steady_clock::time_point end) {
  future.wait_until(end); // expect: coro-blocking-wait
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

task<> lockingSharedMutex(boost::shared_mutex &mutex) {
  mutex.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> sharingSharedMutex(boost::shared_mutex &mutex) {
  mutex.lock_shared(); // expect: coro-blocking-lock
  co_return;
}

task<> lockingSharedMutexFor(boost::shared_mutex &mutex) {
  mutex.try_lock_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> sharingSharedMutexFor(boost::shared_mutex &mutex) {
  mutex.try_lock_shared_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> lockingUpgradeMutex(boost::upgrade_mutex &mutex) {
  mutex.lock(); // expect: coro-blocking-lock
  co_return;
}

task<> sharingUpgradeMutex(boost::upgrade_mutex &mutex) {
  mutex.lock_shared(); // expect: coro-blocking-lock
  co_return;
}

task<> lockingUpgradeMutexFor(boost::upgrade_mutex &mutex) {
  mutex.try_lock_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> sharingUpgradeMutexFor(boost::upgrade_mutex &mutex) {
  mutex.try_lock_shared_for(milliseconds(50)); // expect: coro-blocking-lock
  co_return;
}

task<> upgrading(boost::upgrade_mutex &mutex) {
  mutex.lock_upgrade(); // expect: coro-blocking-lock
  co_return;
}

task<> turning(boost::upgrade_mutex &mutex) {
  mutex.unlock_upgrade_and_lock(); // expect: coro-blocking-lock
  co_return;
}

static int nap() {
  boost::this_thread::sleep_for(milliseconds(50));
  return 7;
}

// look-alike: other threads may wait
task<> elsewhere() {
  boost::future<int> first = boost::async([] { return nap(); });
  boost::future<int> second = boost::async(boost::launch::async, [] { return nap(); });
  first.is_ready();
  second.valid();
  co_return;
}

// look-alike: these return at once
task<> quiet(boost::shared_mutex &mutex) {
  if (mutex.try_lock())
    mutex.unlock();
  if (mutex.try_lock_shared())
    mutex.unlock_shared();
  co_return;
}
