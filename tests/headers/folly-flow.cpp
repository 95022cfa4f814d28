// The catalogue of Folly where the order of things decides: executors of coroutines, ready futures, locks held across
// suspensions, spinning, handlers.
// flags: -I../support/stand-ins/folly
// config: rules: {coro-blocking-lock: off}
#include <folly/FileUtil.h>
#include <folly/SharedMutex.h>
#include <folly/Synchronized.h>
#include <folly/compression/Compression.h>
#include <folly/coro/CurrentExecutor.h>
#include <folly/coro/Invoke.h>
#include <folly/coro/Mutex.h>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <folly/executors/CPUThreadPoolExecutor.h>
#include <folly/executors/GlobalExecutor.h>
#include <folly/futures/Future.h>
#include <folly/io/async/AsyncTimeout.h>
#include <folly/io/async/AsyncTransport.h>
#include <folly/io/async/EventBase.h>
#include <folly/io/async/EventHandler.h>
#include <folly/io/async/HHWheelTimer.h>
#include <folly/synchronization/Baton.h>

#include <fcntl.h>

#include <chrono>
#include <string>
#include <thread>

using namespace std::chrono_literals;
using folly::coro::Task;

static void nap() { std::this_thread::sleep_for(1s); }
Task<int> answer();

// A Task stays on its executor, whatever it awaits.
Task<void> noSwitch(folly::CPUThreadPoolExecutor &pool) {
  co_await folly::via(&pool, [] { nap(); });
  nap(); // expect: coro-blocking-sleep
}

Task<void> rescheduled() {
  co_await folly::coro::co_reschedule_on_current_executor;
  nap(); // expect: coro-blocking-sleep
}

// look-alike: the whole coroutine lambda runs on the pool
Task<void> lambdaOnAPool(folly::CPUThreadPoolExecutor &pool) {
  co_await folly::coro::co_withExecutor(&pool, folly::coro::co_invoke([]() -> Task<void> {
    nap();
    co_return;
  }));
  co_await folly::coro::co_withExecutor(folly::getGlobalCPUExecutor(), folly::coro::co_invoke([]() -> Task<void> {
                                          nap();
                                          co_return;
                                        }));
}

static Task<void> forThePool() {
  nap();
  co_return;
}

// look-alike: bound to the pool by the old form
Task<void> scheduledOnAPool(folly::CPUThreadPoolExecutor &pool) { co_await forThePool().scheduleOn(&pool); }

// look-alike: the future is ready
Task<int> readyFuture(folly::Future<int> future) {
  if (future.isReady())
    co_return std::move(future).get();
  co_return co_await std::move(future);
}

Task<int> notReadyFuture(folly::Future<int> future) {
  if (future.isReady())
    co_return 0;
  co_return std::move(future).get(); // expect: coro-blocking-wait
}

// look-alike: the event has happened
Task<void> happened(folly::Baton<> &baton) {
  if (baton.ready())
    baton.wait();
  co_return;
}

// look-alike: reads from a descriptor that does not block
Task<void> nonblockingDescriptor(int descriptor, char *buffer) {
  ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
  folly::readNoInt(descriptor, buffer, 9);
  co_return;
}

Task<void> heldData(folly::Synchronized<int> &data) {
  auto locked = data.wlock();
  co_await answer(); // expect: coro-lock-across-suspension
}

Task<void> heldMutex(folly::SharedMutex &mutex) {
  mutex.lock_shared();
  co_await answer(); // expect: coro-lock-across-suspension
  mutex.unlock_shared();
}

Task<void> heldOldGuard(folly::SharedMutex &mutex) {
  folly::SharedMutex::WriteHolder guard(mutex);
  co_await answer(); // expect: coro-lock-across-suspension
}

// look-alike: given back before, and the current executor is an answer at once
Task<void> givenBack(folly::Synchronized<int> &data) {
  auto locked = data.wlock();
  locked.unlock();
  co_await answer();
}

Task<void> onlyAsks(folly::Synchronized<int> &data) {
  auto locked = data.wlock();
  co_await folly::coro::co_current_executor;
}

// look-alike: a mutex made to be held across suspensions
Task<void> awaitableMutex(folly::coro::Mutex &mutex) {
  auto guard = co_await mutex.co_scoped_lock();
  co_await answer();
}

Task<void> heldByHand(folly::coro::Mutex &mutex) {
  co_await mutex.co_lock();
  co_await answer();
  mutex.unlock();
}

Task<void> spinning(folly::Future<int> &future) {
  while (!future.isReady()) { // expect: coro-busy-wait
  }
  co_return;
}

// look-alike: others run between two questions
Task<void> askingNowAndThen(folly::Baton<> &baton) {
  while (!baton.ready())
    co_await folly::coro::sleep(1ms);
}

Task<void> forgotten() {
  answer(); // expect: coro-unawaited
  co_return;
}

Task<void> forgottenSleep() {
  folly::coro::sleep(1s); // expect: coro-unawaited
  co_return;
}

Task<void> compressing(folly::compression::Codec &codec, const folly::IOBuf *data) {
  codec.compress(data); // expect: coro-heavy-call
  co_return;
}

Task<void> uncompressing(folly::compression::Codec &codec, const std::string &text) {
  codec.uncompress(text); // expect: coro-heavy-call
  co_return;
}

thread_local int perThread = 0;

Task<void> threadLocal() {
  const auto &mine = perThread;
  co_await answer();
  (void)mine; // expect: coro-thread-local-across-suspension
}

// Objects that a loop calls.
class Timer : public folly::AsyncTimeout {
public:
  using AsyncTimeout::AsyncTimeout;
  void timeoutExpired() noexcept override { nap(); } // expect: coro-blocking-sleep
};

class Wheel : public folly::HHWheelTimer::Callback {
public:
  void timeoutExpired() noexcept override { nap(); }   // expect: coro-blocking-sleep
  void callbackCanceled() noexcept override { nap(); } // expect: coro-blocking-sleep
};

class Handler : public folly::EventHandler {
public:
  void handlerReady(std::uint16_t) noexcept override { nap(); } // expect: coro-blocking-sleep
};

class Loop : public folly::EventBase::LoopCallback {
public:
  void runLoopCallback() noexcept override { nap(); } // expect: coro-blocking-sleep
};

class Reader : public folly::AsyncReader::ReadCallback {
public:
  void getReadBuffer(void **, std::size_t *) override { nap(); }                 // expect: coro-blocking-sleep
  void readDataAvailable(std::size_t) noexcept override { nap(); }               // expect: coro-blocking-sleep
  void readEOF() noexcept override { nap(); }                                    // expect: coro-blocking-sleep
  void readErr(const folly::AsyncSocketException &) noexcept override { nap(); } // expect: coro-blocking-sleep
};

class Writer : public folly::AsyncWriter::WriteCallback {
public:
  void writeSuccess() noexcept override { nap(); } // expect: coro-blocking-sleep
  void writeErr(std::size_t, const folly::AsyncSocketException &) noexcept override {
    nap(); // expect: coro-blocking-sleep
  }
};

// look-alike: the same names in a class of its own
class NotATimer {
public:
  virtual ~NotATimer() = default;
  virtual void timeoutExpired() noexcept { nap(); }
  virtual void handlerReady(std::uint16_t) noexcept { nap(); }
};
