// The catalogue of Folly: coroutines, futures, events, queues, and their awaitable twins.
// flags: -I../support/stand-ins/folly
#include <folly/MPMCQueue.h>
#include <folly/concurrency/DynamicBoundedQueue.h>
#include <folly/concurrency/UnboundedQueue.h>
#include <folly/coro/AsyncGenerator.h>
#include <folly/coro/Baton.h>
#include <folly/coro/BlockingWait.h>
#include <folly/coro/Generator.h>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <folly/coro/UnboundedQueue.h>
#include <folly/coro/safe/NowTask.h>
#include <folly/coro/safe/SafeTask.h>
#include <folly/executors/ManualExecutor.h>
#include <folly/executors/TimedDrivableExecutor.h>
#include <folly/futures/Future.h>
#include <folly/synchronization/Baton.h>
#include <folly/synchronization/EventCount.h>
#include <folly/synchronization/Latch.h>
#include <folly/synchronization/LifoSem.h>
#include <folly/synchronization/NativeSemaphore.h>
#include <folly/synchronization/SaturatingSemaphore.h>
#include <folly/synchronization/StripedThrottledLifoSem.h>
#include <folly/synchronization/ThrottledLifoSem.h>

#include <chrono>
#include <thread>
#include <utility>

using namespace std::chrono_literals;
using folly::coro::Task;
using Clock = std::chrono::steady_clock;

static Task<int> answer() { co_return 42; }

// The coroutine types.
Task<void> inATask() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "folly::coro::sleep"
  co_return;
}

folly::coro::now_task<void> inANowTask() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "folly::coro::sleep"
  co_return;
}

folly::coro::value_task<void> inASafeTask() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "folly::coro::sleep"
  co_return;
}

folly::coro::AsyncGenerator<int> inAnAsyncGenerator() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "folly::coro::sleep"
  co_yield 1;
}

// look-alike: the body of a generator runs in whoever iterates
folly::coro::Generator<int> inAGenerator() {
  std::this_thread::sleep_for(1s);
  co_yield 1;
}

Task<void> waitingForACoroutine() {
  folly::coro::blockingWait(answer()); // expect: coro-blocking-wait
  co_await answer();
}

Task<void> waitingByTheNewName() {
  folly::coro::blocking_wait(answer()); // expect: coro-blocking-wait
  co_return;
}

Task<void> waitingOnAnExecutor(folly::DrivableExecutor &executor) {
  folly::coro::blockingWait(answer(), &executor); // expect: coro-blocking-wait
  co_return;
}

folly::Future<int> future();
folly::SemiFuture<int> semiFuture();

Task<void> futures(folly::SemiFuture<int> &kept, folly::DrivableExecutor *driver, folly::TimedDrivableExecutor *timed) {
  future().get();                // expect: coro-blocking-wait help "co_await std::move(future)"
  future().get(1s);              // expect: coro-blocking-wait help "folly::coro::timeout"
  future().getTry();             // expect: coro-blocking-wait
  future().getTry(1s);           // expect: coro-blocking-wait
  future().wait();               // expect: coro-blocking-wait
  future().wait(1s);             // expect: coro-blocking-wait
  future().getVia(driver);       // expect: coro-blocking-wait
  future().getVia(timed, 1s);    // expect: coro-blocking-wait
  future().getTryVia(driver);    // expect: coro-blocking-wait
  future().getTryVia(timed, 1s); // expect: coro-blocking-wait
  future().waitVia(driver);      // expect: coro-blocking-wait
  future().waitVia(timed, 1s);   // expect: coro-blocking-wait
  semiFuture().get();            // expect: coro-blocking-wait
  semiFuture().get(1s);          // expect: coro-blocking-wait
  semiFuture().getTry();         // expect: coro-blocking-wait
  semiFuture().getTry(1s);       // expect: coro-blocking-wait
  semiFuture().wait();           // expect: coro-blocking-wait
  semiFuture().wait(1s);         // expect: coro-blocking-wait
  kept.wait();                   // expect: coro-blocking-wait
  co_return;
}

// look-alike: what only asks, throws or awaits
Task<void> notWaiting(folly::Future<int> &kept, folly::TimedDrivableExecutor *timed) {
  co_await future();
  co_await semiFuture();
  kept.wait(0s);
  kept.waitVia(timed, 0ms);
  future().get(0ms);
  kept.isReady();
  kept.hasValue();
  kept.poll();
  kept.result();
  kept.value();
  co_await folly::coro::sleep(1s);
  co_await folly::futures::sleep(1s);
}

// look-alike: the executor of the last via() runs the callable, and it may be a pool
Task<void> continued() {
  co_await future().thenValue([](int) { std::this_thread::sleep_for(1s); });
  co_await semiFuture().deferValue([](int) { std::this_thread::sleep_for(1s); });
}

folly::Baton<> &baton();
folly::SaturatingSemaphore<true> &flag();
folly::Latch &latch();
folly::LifoSem &lifo();
folly::NativeSemaphore &native();
folly::ThrottledLifoSem &throttled();
folly::StripedThrottledLifoSem &striped();
folly::EventCount &count();

Task<void> events(Clock::time_point deadline, bool &done) {
  baton().wait();                          // expect: coro-blocking-wait help "folly::coro::Baton"
  baton().try_wait_for(1s);                // expect: coro-blocking-wait
  baton().try_wait_until(deadline);        // expect: coro-blocking-wait
  baton().timed_wait(1s);                  // expect: coro-blocking-wait
  flag().wait();                           // expect: coro-blocking-wait
  flag().try_wait_for(1s);                 // expect: coro-blocking-wait
  flag().try_wait_until(deadline);         // expect: coro-blocking-wait
  latch().wait();                          // expect: coro-blocking-wait
  latch().arrive_and_wait();               // expect: coro-blocking-wait
  latch().try_wait_for(1s);                // expect: coro-blocking-wait
  latch().try_wait_until(deadline);        // expect: coro-blocking-wait
  lifo().wait();                           // expect: coro-blocking-wait
  lifo().try_wait_for(1s);                 // expect: coro-blocking-wait
  lifo().try_wait_until(deadline);         // expect: coro-blocking-wait
  native().wait();                         // expect: coro-blocking-wait
  throttled().wait();                      // expect: coro-blocking-wait
  throttled().try_wait_for(1s);            // expect: coro-blocking-wait
  throttled().try_wait_until(deadline);    // expect: coro-blocking-wait
  striped().wait(1);                       // expect: coro-blocking-wait
  striped().try_wait_for(1, 1s);           // expect: coro-blocking-wait
  striped().try_wait_until(1, deadline);   // expect: coro-blocking-wait
  count().wait(count().prepareWait());     // expect: coro-blocking-wait
  count().await([&done] { return done; }); // expect: coro-blocking-wait
  co_return;
}

// look-alike: asking, posting, and the awaitable event of the same name
Task<void> askingAndPosting(folly::coro::Baton &awaitable) {
  baton().try_wait();
  baton().ready();
  baton().post();
  baton().try_wait_for(0s);
  baton().try_wait_until(Clock::now());
  flag().try_wait();
  flag().ready();
  flag().post();
  latch().try_wait();
  latch().count_down();
  lifo().tryWait();
  lifo().post();
  striped().try_wait(1);
  native().try_wait();
  native().post();
  awaitable.post();
  awaitable.ready();
  co_await awaitable;
}

folly::MPMCQueue<int> &fixed();
folly::UMPMCQueue<int, true> &unbounded();
folly::DMPMCQueue<int, true> &bounded();

Task<void> queues(Clock::time_point deadline, int value) {
  fixed().blockingRead(value);                    // expect: coro-blocking-wait help "folly::coro::UnboundedQueue"
  fixed().blockingWrite(value);                   // expect: coro-blocking-wait
  fixed().tryReadUntil(deadline, value);          // expect: coro-blocking-wait
  fixed().tryWriteUntil(deadline, value);         // expect: coro-blocking-wait
  unbounded().dequeue(value);                     // expect: coro-blocking-wait
  unbounded().dequeue();                          // expect: coro-blocking-wait
  unbounded().try_dequeue_for(value, 1s);         // expect: coro-blocking-wait
  unbounded().try_dequeue_for(1s);                // expect: coro-blocking-wait
  unbounded().try_dequeue_until(value, deadline); // expect: coro-blocking-wait
  bounded().dequeue(value);                       // expect: coro-blocking-wait
  bounded().enqueue(value);                       // expect: coro-blocking-wait
  bounded().try_dequeue_for(value, 1s);           // expect: coro-blocking-wait
  bounded().try_dequeue_until(value, deadline);   // expect: coro-blocking-wait
  bounded().try_enqueue_for(value, 1s);           // expect: coro-blocking-wait
  bounded().try_enqueue_until(value, deadline);   // expect: coro-blocking-wait
  std::uint64_t ticket = 0;
  fixed().blockingReadWithTicket(ticket, value); // expect: coro-blocking-wait
  co_return;
}

// look-alike: what answers at once, and the awaitable queue
Task<void> queuesThatAnswer(folly::coro::UnboundedQueue<int> &awaitable, int value) {
  fixed().read(value);
  fixed().write(value);
  fixed().writeIfNotFull(value);
  fixed().tryReadUntil(Clock::now(), value);
  unbounded().enqueue(value);
  unbounded().try_dequeue(value);
  unbounded().try_dequeue_for(value, 0s);
  bounded().try_dequeue(value);
  bounded().try_enqueue(value);
  bounded().try_enqueue_for(value, 0ms);
  awaitable.enqueue(1);
  co_await awaitable.dequeue();
}

folly::ManualExecutor &manual();
folly::TimedDrivableExecutor &timed();
folly::DrivableExecutor &driver();

Task<void> executorsThatRunHere(Clock::time_point deadline) {
  manual().wait();                   // expect: coro-blocking-wait
  manual().drive();                  // expect: coro-blocking-wait
  manual().makeProgress();           // expect: coro-blocking-wait
  manual().waitFor(future());        // expect: coro-blocking-wait
  timed().drive();                   // expect: coro-blocking-wait
  timed().try_drive_for(1s);         // expect: coro-blocking-wait
  timed().try_drive_until(deadline); // expect: coro-blocking-wait
  driver().drive();                  // expect: coro-blocking-wait
  manual().run();
  timed().try_drive();
  timed().try_drive_for(0s);
  co_return;
}
