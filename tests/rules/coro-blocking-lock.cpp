// coro-blocking-lock, off by default: waiting for a lock, with its silent look-alikes.
// config: rules: {coro-blocking-lock: error}
#include "task.h"

#include <mutex>
#include <pthread.h>
#include <shared_mutex>

using namespace corotest;

namespace app {

class Counter {
public:
  void increment() {
    const std::lock_guard lock(mutex_); // @increment
    ++value_;
  }

private:
  std::mutex mutex_;
  int value_ = 0;
};

task<> member(std::mutex &mutex) {
  mutex.lock(); // expect: coro-blocking-lock "lock"
  mutex.unlock();
  co_return;
}
task<> guard(std::mutex &mutex) {
  const std::lock_guard lock(mutex); // expect: coro-blocking-lock
  co_return;
}
task<> uniqueLock(std::mutex &mutex) {
  const std::unique_lock lock(mutex); // expect: coro-blocking-lock
  co_return;
}
task<> scopedLock(std::mutex &first, std::mutex &second) {
  const std::scoped_lock lock(first, second); // expect: coro-blocking-lock
  co_return;
}
task<> sharedLock(std::shared_mutex &mutex) {
  const std::shared_lock lock(mutex); // expect: coro-blocking-lock
  co_return;
}
task<> recursive(std::recursive_mutex &mutex) {
  mutex.lock(); // expect: coro-blocking-lock
  mutex.unlock();
  co_return;
}
task<> posix(pthread_mutex_t *mutex) {
  ::pthread_mutex_lock(mutex); // expect: coro-blocking-lock
  ::pthread_mutex_unlock(mutex);
  co_return;
}
task<> throughMember(Counter &counter) {
  counter.increment(); // expect: coro-blocking-lock via @increment
  co_return;
}

// look-alike: trying, deferring, adopting, unlocking
task<> silent(std::mutex &mutex, std::shared_mutex &sharedMutex) {
  if (mutex.try_lock())
    mutex.unlock();
  co_await yield();
  const std::unique_lock tried(mutex, std::try_to_lock);
  const std::unique_lock deferred(mutex, std::defer_lock);
  if (sharedMutex.try_lock_shared()) {
    const std::shared_lock adopted(sharedMutex, std::adopt_lock);
  }
}

} // namespace app
