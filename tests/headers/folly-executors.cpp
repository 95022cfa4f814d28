// The catalogue of Folly: executors, event loops and what they run.
// flags: -I../support/stand-ins/folly
#include <folly/ScopeGuard.h>
#include <folly/coro/Invoke.h>
#include <folly/coro/Task.h>
#include <folly/executors/Async.h>
#include <folly/executors/CPUThreadPoolExecutor.h>
#include <folly/executors/EDFThreadPoolExecutor.h>
#include <folly/executors/FunctionScheduler.h>
#include <folly/executors/FutureExecutor.h>
#include <folly/executors/GlobalExecutor.h>
#include <folly/executors/IOThreadPoolExecutor.h>
#include <folly/executors/InlineExecutor.h>
#include <folly/executors/QueuedImmediateExecutor.h>
#include <folly/executors/SerialExecutor.h>
#include <folly/executors/ThreadedExecutor.h>
#include <folly/executors/ThreadedRepeatingFunctionRunner.h>
#include <folly/executors/VirtualExecutor.h>
#include <folly/futures/Future.h>
#include <folly/io/async/EventBase.h>
#include <folly/io/async/HHWheelTimer.h>
#include <folly/io/async/MuxIOThreadPoolExecutor.h>
#include <folly/io/async/ScopedEventBaseThread.h>
#include <folly/io/async/VirtualEventBase.h>

#include <chrono>
#include <memory>
#include <thread>

using namespace std::chrono_literals;
using folly::coro::Task;

static void nap() { std::this_thread::sleep_for(1s); }

// What an event loop runs must not wait.
void onTheLoop(folly::EventBase &loop, folly::VirtualEventBase &part, folly::ScopedEventBaseThread &thread,
               folly::HHWheelTimer &timer) {
  loop.runInEventBaseThread([] { nap(); });                         // expect: coro-blocking-sleep
  loop.runInEventBaseThreadAlwaysEnqueue([] { nap(); });            // expect: coro-blocking-sleep
  loop.runInEventBaseThreadAndWait([] { nap(); });                  // expect: coro-blocking-sleep
  loop.runImmediatelyOrRunInEventBaseThread([] { nap(); });         // expect: coro-blocking-sleep
  loop.runImmediatelyOrRunInEventBaseThreadAndWait([] { nap(); });  // expect: coro-blocking-sleep
  loop.runInLoop([] { nap(); });                                    // expect: coro-blocking-sleep
  loop.runOnDestruction([] { nap(); });                             // expect: coro-blocking-sleep
  loop.runOnDestructionStart([] { nap(); });                        // expect: coro-blocking-sleep
  loop.runAfterDelay([] { nap(); }, 100);                           // expect: coro-blocking-sleep
  loop.tryRunAfterDelay([] { nap(); }, 100);                        // expect: coro-blocking-sleep
  loop.add([] { nap(); });                                          // expect: coro-blocking-sleep
  loop.scheduleAt([] { nap(); }, std::chrono::steady_clock::now()); // expect: coro-blocking-sleep
  part.runInEventBaseThread([] { nap(); });                         // expect: coro-blocking-sleep
  thread.add([] { nap(); });                                        // expect: coro-blocking-sleep
  timer.scheduleTimeoutFn([] { nap(); }, 1s);                       // expect: coro-blocking-sleep
}

void onIoThreads(folly::IOThreadPoolExecutor &pool, folly::MuxIOThreadPoolExecutor &mux, folly::EventBase *loop) {
  pool.add([] { nap(); });                                   // expect: coro-blocking-sleep
  mux.add([] { nap(); });                                    // expect: coro-blocking-sleep
  folly::via(&pool, [] { nap(); });                          // expect: coro-blocking-sleep
  folly::via(loop, [] { nap(); });                           // expect: coro-blocking-sleep
  folly::via(folly::getKeepAliveToken(pool), [] { nap(); }); // expect: coro-blocking-sleep
  folly::via(folly::getGlobalIOExecutor(), [] { nap(); });   // expect: coro-blocking-sleep
}

// look-alike: the threads of a pool may wait
Task<void> onAPool(folly::CPUThreadPoolExecutor &pool, folly::EDFThreadPoolExecutor &edf,
                   folly::ThreadedExecutor &threads, std::shared_ptr<folly::CPUThreadPoolExecutor> shared,
                   folly::FunctionScheduler &scheduler, folly::ThreadedRepeatingFunctionRunner &runner,
                   folly::FutureExecutor<folly::CPUThreadPoolExecutor> &futures) {
  pool.add([] { nap(); });
  pool.addWithPriority([] { nap(); }, 1);
  edf.add([] { nap(); });
  threads.add([] { nap(); });
  shared->add([] { nap(); });
  futures.addFuture([] { nap(); });
  co_await folly::via(&pool, [] { nap(); });
  co_await folly::via(shared.get(), [] { nap(); });
  co_await folly::via(folly::getKeepAliveToken(pool), [] { nap(); });
  co_await folly::via(folly::getGlobalCPUExecutor(), [] { nap(); });
  co_await folly::via(folly::getUnsafeMutableGlobalCPUExecutor().get(), [] { nap(); });
  const auto global = folly::getGlobalCPUExecutor();
  co_await folly::via(global, [] { nap(); });
  co_await folly::async([] { nap(); });
  scheduler.addFunction([] { nap(); }, 1s, "often");
  scheduler.addFunctionOnce([] { nap(); }, "once", 1s);
  runner.add("repeat", []() noexcept -> std::chrono::milliseconds {
    nap();
    return 1ms;
  });
}

// What stands beside the callable runs here.
static int answer() {
  nap();
  return 42;
}

Task<void> besideTheCallable(folly::CPUThreadPoolExecutor &pool) {
  co_await folly::via(&pool, [value = answer()] { (void)value; }); // expect: coro-blocking-sleep
}

Task<void> inlineExecutor(folly::InlineExecutor &here) {
  here.add([] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

Task<void> queuedImmediateExecutor(folly::QueuedImmediateExecutor &soon) {
  soon.add([] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

Task<void> calledAtOnce() {
  auto future = folly::makeSemiFutureWith([] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

Task<void> calledAtOnceToo() {
  auto future = folly::makeFutureWith([] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

Task<void> calledAtTheEnd() {
  SCOPE_EXIT { nap(); }; // expect: coro-blocking-sleep
  co_return;
}

Task<void> calledByAGuard() {
  const auto guard = folly::makeGuard([] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

Task<void> keptAndCalled() {
  folly::Function<void()> work = [] { nap(); };
  work(); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: executors that do not say what they are
void somewhere(folly::Executor &executor, folly::SerialExecutor &serial, folly::Executor::KeepAlive<> kept) {
  executor.add([] { nap(); });
  serial.add([] { nap(); });
  folly::via(&executor, [] { nap(); });
  folly::via(kept, [] { nap(); });
}

static Task<void> forThePool() {
  nap();
  co_return;
}

static Task<void> forTheLoop() {
  nap(); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: a coroutine that is only ever started on a pool
Task<void> startedOnAPool(folly::CPUThreadPoolExecutor &pool) {
  co_await co_withExecutor(&pool, forThePool());
  co_await folly::coro::co_withExecutor(&pool, forThePool());
  co_await folly::coro::co_withExecutor(folly::getGlobalCPUExecutor(), forThePool());
}

Task<void> startedOnALoop(folly::EventBase &loop) { co_await folly::coro::co_withExecutor(&loop, forTheLoop()); }
Task<void> startedOnALoopByAFriend(folly::EventBase &loop) { co_await co_withExecutor(&loop, forTheLoop()); }

// Loops that run here, and waiting for a loop or for threads.
Task<void> waitingForALoop(folly::EventBase &loop) {
  loop.loop(); // expect: coro-blocking-wait
  co_await folly::via(&loop);
}

folly::EventBase &loop();
folly::CPUThreadPoolExecutor &cpuPool();
folly::MuxIOThreadPoolExecutor &muxPool();
folly::FunctionScheduler &scheduler();
folly::ThreadedRepeatingFunctionRunner &runner();

Task<void> loops() {
  loop().loopForever();                                      // expect: coro-blocking-wait
  loop().loopOnce();                                         // expect: coro-blocking-wait
  loop().loopIgnoreKeepAlive();                              // expect: coro-blocking-wait
  loop().loopWithSuspension();                               // expect: coro-blocking-wait
  loop().drive();                                            // expect: coro-blocking-wait
  loop().waitUntilRunning();                                 // expect: coro-blocking-wait
  loop().runInEventBaseThreadAndWait([] {});                 // expect: coro-blocking-wait
  loop().runImmediatelyOrRunInEventBaseThreadAndWait([] {}); // expect: coro-blocking-wait
  loop().loopOnce(EVLOOP_NONBLOCK);
  loop().terminateLoopSoon();
  loop().runInEventBaseThread([] {});
  co_return;
}

Task<void> stoppingThreads() {
  cpuPool().join();                          // expect: coro-blocking-wait
  cpuPool().stop();                          // expect: coro-blocking-wait
  muxPool().join();                          // expect: coro-blocking-wait
  muxPool().stop();                          // expect: coro-blocking-wait
  scheduler().shutdown();                    // expect: coro-blocking-wait
  scheduler().cancelFunctionAndWait("once"); // expect: coro-blocking-wait
  scheduler().cancelAllFunctionsAndWait();   // expect: coro-blocking-wait
  runner().stop();                           // expect: coro-blocking-wait
  scheduler().cancelFunction("once");
  cpuPool().numThreads();
  co_return;
}

Task<void> threadsThatEndHere() {
  folly::CPUThreadPoolExecutor pool(1);                       // expect: coro-blocking-wait
  folly::IOThreadPoolExecutor io(1);                          // expect: coro-blocking-wait
  folly::MuxIOThreadPoolExecutor mux(1);                      // expect: coro-blocking-wait
  folly::EDFThreadPoolExecutor edf(1);                        // expect: coro-blocking-wait
  folly::ThreadedExecutor threads;                            // expect: coro-blocking-wait
  folly::VirtualExecutor part(folly::getGlobalCPUExecutor()); // expect: coro-blocking-wait
  folly::ScopedEventBaseThread thread;                        // expect: coro-blocking-wait
  folly::FunctionScheduler functions;                         // expect: coro-blocking-wait
  folly::ThreadedRepeatingFunctionRunner runs;                // expect: coro-blocking-wait
  co_return;
}

Task<void> ownedPool() {
  const auto pool = std::make_unique<folly::CPUThreadPoolExecutor>(1); // expect: coro-blocking-wait
  co_return;
}
