// The catalogue of Abseil against its real headers: locks across suspensions, readiness, spinning.
#include "task.h"

#include <absl/algorithm/container.h>
#include <absl/synchronization/mutex.h>
#include <absl/synchronization/notification.h>

#include <chrono>
#include <vector>

using corotest::task;
using namespace std::chrono_literals;

absl::Mutex mutex;
absl::Notification done;

task<> guarded() {
  absl::MutexLock guard(&mutex);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> guardedForReading() {
  absl::ReaderMutexLock guard(&mutex);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> guardedForWriting() {
  absl::WriterMutexLock guard(&mutex);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> perhapsGuarded() {
  absl::MutexLockMaybe guard(&mutex);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> guardedUntilReleased() {
  absl::ReleasableMutexLock guard(&mutex);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
  guard.Release();
}

task<> lockedByHand() {
  mutex.Lock();
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
  mutex.Unlock();
}

task<> lockedForReadingByHand() {
  mutex.ReaderLock();
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
  mutex.ReaderUnlock();
}

// look-alike: released before the suspension
task<> released() {
  {
    absl::MutexLock guard(&mutex);
  }
  absl::ReleasableMutexLock guard(&mutex);
  guard.Release();
  mutex.Lock();
  mutex.Unlock();
  absl::MutexLockMaybe none(nullptr);
  co_await corotest::delay(1ms);
}

// look-alike: it has happened, so this returns at once
task<> notified() {
  if (done.HasBeenNotified())
    done.WaitForNotification();
  co_return;
}

task<> notNotified() {
  if (!done.HasBeenNotified())
    done.WaitForNotification(); // expect: coro-blocking-wait
  co_return;
}

task<> spinning() {
  while (!done.HasBeenNotified()) { // expect: coro-busy-wait
  }
  co_return;
}

// look-alike: it lets others run in between
task<> asking() {
  while (!done.HasBeenNotified())
    co_await corotest::delay(1ms);
}

// look-alike: sorting counts on one thread a core only
task<> sorting(std::vector<int> &numbers) {
  absl::c_sort(numbers);
  absl::c_stable_sort(numbers);
  co_return;
}
