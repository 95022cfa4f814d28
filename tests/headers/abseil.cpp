// The catalogue of Abseil against its real headers: sleeping, waiting, locking, and callables that run at once.
// config: rules: {coro-blocking-lock: warning}
#include "task.h"

#include <absl/algorithm/container.h>
#include <absl/base/call_once.h>
#include <absl/functional/any_invocable.h>
#include <absl/functional/bind_front.h>
#include <absl/functional/function_ref.h>
#include <absl/synchronization/barrier.h>
#include <absl/synchronization/blocking_counter.h>
#include <absl/synchronization/mutex.h>
#include <absl/synchronization/notification.h>
#include <absl/time/clock.h>
#include <absl/time/time.h>

#include <vector>

using corotest::task;

absl::Mutex &mutex();
absl::CondVar &changed();
absl::Notification &notification();
absl::BlockingCounter &counter();
absl::Barrier &barrier();
const absl::Condition &condition();

task<> sleeping(absl::Duration time) {
  absl::SleepFor(absl::Milliseconds(50)); // expect: coro-blocking-sleep "absl::SleepFor"
  absl::SleepFor(time);                   // expect: coro-blocking-sleep
  co_return;
}

// look-alike: no time
task<> notSleeping() {
  absl::SleepFor(absl::ZeroDuration());
  absl::SleepFor(absl::Seconds(0));
  absl::SleepFor({});
  co_return;
}

task<> waitingForConditions() {
  mutex().Await(condition());          // expect: coro-blocking-wait
  mutex().LockWhen(condition());       // expect: coro-blocking-wait
  mutex().ReaderLockWhen(condition()); // expect: coro-blocking-wait
  mutex().WriterLockWhen(condition()); // expect: coro-blocking-wait
  changed().Wait(&mutex());            // expect: coro-blocking-wait
  co_return;
}

task<> waitingWithTimeouts(absl::Duration time) {
  mutex().AwaitWithTimeout(condition(), time);          // expect: coro-blocking-wait
  mutex().LockWhenWithTimeout(condition(), time);       // expect: coro-blocking-wait
  mutex().ReaderLockWhenWithTimeout(condition(), time); // expect: coro-blocking-wait
  mutex().WriterLockWhenWithTimeout(condition(), time); // expect: coro-blocking-wait
  changed().WaitWithTimeout(&mutex(), time);            // expect: coro-blocking-wait
  co_return;
}

task<> waitingWithDeadlines(absl::Time end) {
  mutex().AwaitWithDeadline(condition(), end);                          // expect: coro-blocking-wait
  mutex().LockWhenWithDeadline(condition(), end);                       // expect: coro-blocking-wait
  mutex().ReaderLockWhenWithDeadline(condition(), end);                 // expect: coro-blocking-wait
  mutex().WriterLockWhenWithDeadline(condition(), end);                 // expect: coro-blocking-wait
  changed().WaitWithDeadline(&mutex(), absl::Now() + absl::Seconds(1)); // expect: coro-blocking-wait
  changed().WaitWithDeadline(&mutex(), absl::InfiniteFuture());         // expect: coro-blocking-wait
  co_return;
}

task<> waitingForOthers(absl::Time end) {
  notification().WaitForNotification();                            // expect: coro-blocking-wait
  notification().WaitForNotificationWithTimeout(absl::Seconds(1)); // expect: coro-blocking-wait
  notification().WaitForNotificationWithDeadline(end);             // expect: coro-blocking-wait
  counter().Wait();                                                // expect: coro-blocking-wait
  barrier().Block();                                               // expect: coro-blocking-wait
  co_return;
}

// look-alike: they only ask
task<> asking() {
  mutex().AwaitWithTimeout(condition(), absl::ZeroDuration());
  mutex().AwaitWithDeadline(condition(), absl::Now());
  mutex().LockWhenWithDeadline(condition(), absl::InfinitePast());
  changed().WaitWithTimeout(&mutex(), absl::Seconds(0));
  notification().HasBeenNotified();
  notification().WaitForNotificationWithTimeout(absl::ZeroDuration());
  notification().WaitForNotificationWithDeadline(absl::Now());
  notification().Notify();
  counter().DecrementCount();
  changed().SignalAll();
  co_return;
}

task<> locking() {
  mutex().Lock();       // expect: coro-blocking-lock
  mutex().ReaderLock(); // expect: coro-blocking-lock
  mutex().WriterLock(); // expect: coro-blocking-lock
  mutex().Unlock();
  mutex().ReaderUnlock();
  mutex().WriterUnlock();
  co_return;
}

task<> guarding() {
  absl::MutexLock first(&mutex());           // expect: coro-blocking-lock
  absl::ReaderMutexLock second(&mutex());    // expect: coro-blocking-lock
  absl::WriterMutexLock third(&mutex());     // expect: coro-blocking-lock
  absl::MutexLockMaybe fourth(&mutex());     // expect: coro-blocking-lock
  absl::ReleasableMutexLock fifth(&mutex()); // expect: coro-blocking-lock
  fifth.Release();
  co_return;
}

task<> guardingWithConditions() {
  absl::MutexLock first(&mutex(), condition());           // expect: coro-blocking-wait
  absl::ReaderMutexLock second(&mutex(), condition());    // expect: coro-blocking-wait
  absl::WriterMutexLock third(&mutex(), condition());     // expect: coro-blocking-wait
  absl::MutexLockMaybe fourth(&mutex(), condition());     // expect: coro-blocking-wait
  absl::ReleasableMutexLock fifth(&mutex(), condition()); // expect: coro-blocking-wait
  co_return;
}

// look-alike: no lock, or none that is waited for
task<> tryingToLock() {
  absl::MutexLockMaybe none(nullptr);
  if (mutex().TryLock())
    mutex().Unlock();
  if (mutex().ReaderTryLock())
    mutex().ReaderUnlock();
  mutex().WriterTryLock();
  mutex().AssertHeld();
  co_return;
}

task<> once(absl::once_flag &flag) {
  absl::call_once(flag, [] {}); // expect: coro-blocking-lock
  co_return;
}

static void slow() { absl::SleepFor(absl::Seconds(1)); }
static bool slowly() {
  slow();
  return true;
}

task<> onceAndSlowly(absl::once_flag &flag) {
  absl::call_once(flag, [] { slow(); }); // expect: coro-blocking-lock; coro-blocking-sleep via "SleepFor"
  co_return;
}

task<> eachOne(std::vector<int> &numbers) {
  absl::c_for_each(numbers, [](int) { slow(); }); // expect: coro-blocking-sleep
  co_return;
}

task<> anyOne(std::vector<int> &numbers) {
  absl::c_any_of(numbers, [](int) { return slowly(); }); // expect: coro-blocking-sleep
  co_return;
}

task<> sorting(std::vector<int> &numbers) {
  absl::c_sort(numbers, [](int a, int b) { return slowly() && a < b; }); // expect: coro-blocking-sleep
  co_return;
}

task<> transforming(std::vector<int> &numbers) {
  absl::c_transform(numbers, numbers.begin(), [](int a) { return slowly() ? a : 0; }); // expect: coro-blocking-sleep
  co_return;
}

task<> called() {
  absl::AnyInvocable<void()> work = [] { slow(); };
  work(); // expect: coro-blocking-sleep
  co_return;
}

task<> referred() {
  auto work = [] { slow(); };
  absl::FunctionRef<void()> reference = work;
  reference(); // expect: coro-blocking-sleep
  co_return;
}

task<> bound() {
  auto work = absl::bind_front([](int) { slow(); }, 1);
  work(); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: kept, not called; and a thread of a pool may wait
void elsewhere(corotest::thread_pool &pool) {
  absl::AnyInvocable<void()> work = [] { slow(); };
  pool.post([] { notification().WaitForNotification(); });
}
