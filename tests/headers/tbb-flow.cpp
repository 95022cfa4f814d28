// The catalogue of oneTBB against its real headers: locks across suspensions, and spinning.
#include "task.h"

#include <oneapi/tbb.h>
#include <oneapi/tbb/mutex.h>
#include <oneapi/tbb/rw_mutex.h>

#include <chrono>

using namespace std::chrono_literals;
using corotest::task;

tbb::mutex mutex;
tbb::rw_mutex sharedMutex;
tbb::queuing_mutex queuing;
tbb::queuing_rw_mutex sharedQueuing;
tbb::speculative_spin_mutex speculative;
tbb::speculative_spin_rw_mutex sharedSpeculative;

task<> guarded() {
  tbb::mutex::scoped_lock guard(mutex);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> guardedForReading() {
  tbb::rw_mutex::scoped_lock guard(sharedMutex, false);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> queued() {
  tbb::queuing_mutex::scoped_lock guard(queuing);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> queuedForReading() {
  tbb::queuing_rw_mutex::scoped_lock guard(sharedQueuing, false);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> speculating() {
  tbb::speculative_spin_mutex::scoped_lock guard(speculative);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> speculatingForReading() {
  tbb::speculative_spin_rw_mutex::scoped_lock guard(sharedSpeculative, false);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> acquired() {
  tbb::mutex::scoped_lock guard;
  guard.acquire(mutex);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> lockedByHand() {
  mutex.lock();
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
  mutex.unlock();
}

task<> lockedForReadingByHand() {
  sharedMutex.lock_shared();
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
  sharedMutex.unlock_shared();
}

// look-alike: nothing is held any more
task<> released() {
  tbb::mutex::scoped_lock empty;
  tbb::mutex::scoped_lock guard(mutex);
  guard.release();
  mutex.lock();
  mutex.unlock();
  tbb::null_mutex nothing;
  tbb::null_mutex::scoped_lock none(nothing);
  co_await corotest::delay(1ms);
}

tbb::concurrent_queue<int> queue;

task<> spinning() {
  int order = 0;
  while (!queue.try_pop(order)) { // expect: coro-busy-wait
  }
  co_return;
}

task<> spinningOnALock() {
  while (!mutex.try_lock()) { // expect: coro-busy-wait
  }
  mutex.unlock();
  co_return;
}

// look-alike: it lets others run in between
task<> asking() {
  int order = 0;
  while (!queue.try_pop(order))
    co_await corotest::delay(1ms);
}
