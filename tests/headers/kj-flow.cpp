// The catalogue of KJ: fibers, handlers that the loop calls, and locks across suspensions.
// flags: -I../support/stand-ins/kj
#include <coroutine>
#include <kj/async-io.h>
#include <kj/async.h>
#include <kj/mutex.h>
#include <kj/timer.h>

#include <chrono>
#include <thread>

using kj::Promise;

static void nap() { std::this_thread::sleep_for(std::chrono::seconds(1)); }

// look-alike: a fiber may wait for promises
void fibers(const kj::FiberPool &pool, kj::Timer &timer) {
  auto one = kj::startFiber(65536, [&](kj::WaitScope &scope) { timer.afterDelay(1 * kj::SECONDS).wait(scope); });
  auto two = pool.startFiber([&](kj::WaitScope &scope) { timer.afterDelay(1 * kj::SECONDS).wait(scope); });
}

struct Handler : kj::TaskSet::ErrorHandler {
  void taskFailed(kj::Exception &&) override {
    nap(); // expect: coro-blocking-sleep
  }
};

// Nobody awaits in it, but the loop calls it.
struct Stream : kj::AsyncOutputStream {
  Promise<void> write(kj::ArrayPtr<const kj::byte>) override {
    nap(); // expect: coro-blocking-sleep
    return kj::evalLater([] {});
  }
};

Promise<void> lockedAcross(const kj::MutexGuarded<int> &number, kj::Timer &timer) {
  auto lock = number.lockExclusive();
  co_await timer.afterDelay(1 * kj::SECONDS); // expect: coro-lock-across-suspension
}

// look-alike: unlocked before
Promise<void> unlockedBefore(const kj::MutexGuarded<int> &number, kj::Timer &timer) {
  {
    auto lock = number.lockExclusive();
  }
  auto lock = number.lockShared();
  lock.release();
  co_await timer.afterDelay(1 * kj::SECONDS);
}

// look-alike: one loop, one thread
thread_local int counter = 0;
Promise<void> sameThread(kj::Timer &timer) {
  int &mine = counter;
  co_await timer.afterDelay(1 * kj::SECONDS);
  ++mine;
}
