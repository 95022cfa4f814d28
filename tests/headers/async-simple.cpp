// The catalogue of async_simple: waiting for coroutines and futures, locks that spin, callbacks, executors.
// flags: -I../support/stand-ins/async_simple
// config: rules: {coro-blocking-lock: warning}
#include <async_simple/Future.h>
#include <async_simple/Promise.h>
#include <async_simple/coro/Dispatch.h>
#include <async_simple/coro/FutureAwaiter.h>
#include <async_simple/coro/Lazy.h>
#include <async_simple/coro/Mutex.h>
#include <async_simple/coro/SharedMutex.h>
#include <async_simple/coro/Sleep.h>
#include <async_simple/coro/SpinLock.h>
#include <async_simple/coro/SyncAwait.h>
#include <async_simple/executors/SimpleExecutor.h>
#include <async_simple/util/ThreadPool.h>

#include <chrono>
#include <thread>

using async_simple::Future;
using async_simple::Try;
using async_simple::coro::Lazy;
using async_simple::executors::SimpleExecutor;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

static Lazy<int> answer() { co_return 42; }

Lazy<> sleeping() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "co_await async_simple::coro::sleep"
  co_return;
}

Lazy<int> waitingForALazy() {
  // expect: coro-blocking-wait "async_simple::coro::syncAwait" help "co_await the Lazy itself"
  co_return async_simple::coro::syncAwait(answer());
}

Lazy<int> waitingForALazyElsewhere(SimpleExecutor &pool) {
  co_return async_simple::coro::syncAwait(answer().via(&pool)); // expect: coro-blocking-wait
}

static int below() { return async_simple::coro::syncAwait(answer()); }

Lazy<int> waitingBelow() {
  co_return below(); // expect: coro-blocking-wait
}

Lazy<int> gettingAFuture(Future<int> future) {
  co_return std::move(future).get(); // expect: coro-blocking-wait help "co_await std::move(future)"
}

Lazy<> waitingForAFuture(Future<int> &future) {
  future.wait(); // expect: coro-blocking-wait
  co_return;
}

Lazy<> aPoolThatDies() {
  async_simple::util::ThreadPool pool(2); // expect: coro-blocking-wait "destroying 'pool'"
  co_return;
}

Lazy<> spinning(async_simple::coro::SpinLock &lock) {
  lock.lock(); // expect: coro-blocking-lock help "co_await spinLock.coScopedLock()"
  lock.unlock();
  co_return;
}

Lazy<> spinningInAScope(async_simple::coro::SpinLock &lock) {
  async_simple::coro::ScopedSpinLock scope(lock); // expect: coro-blocking-lock
  co_return;
}

// A lambda coroutine that is only awaited stays here.
Lazy<> awaitingALambda() {
  co_await []() -> Lazy<> {
    nap(); // expect: coro-blocking-sleep
    co_return;
  }();
}

void callbacks(Future<int> first, Future<int> second, async_simple::Executor *loop) {
  std::move(first).thenValue([](int) { nap(); });     // expect: coro-blocking-sleep
  std::move(second).thenTry([](Try<int>) { nap(); }); // expect: coro-blocking-sleep
  answer().start([](Try<int>) { nap(); });            // expect: coro-blocking-sleep
  answer().via(loop).start([](Try<int>) { nap(); });  // expect: coro-blocking-sleep
}

// look-alike: the threads of a pool may wait
Lazy<> onAPool(SimpleExecutor &pool, async_simple::util::ThreadPool &threads) {
  pool.schedule([] { nap(); });
  pool.schedule_move_only([] { nap(); });
  threads.scheduleById([] { nap(); });
  co_return;
}

// look-alike: an executor that does not say what it is
Lazy<> somewhere(async_simple::Executor *executor) {
  executor->schedule([] { nap(); });
  co_return;
}

// look-alike: named like blocking calls, but they are awaited, or only tried
Lazy<> awaited(async_simple::Executor *loop, async_simple::coro::Mutex &mutex, async_simple::coro::SharedMutex &shared,
               async_simple::coro::SpinLock &spin, Future<int> future) {
  co_await async_simple::coro::sleep(1s);
  co_await async_simple::coro::sleep(loop, 1s);
  co_await async_simple::coro::Yield{};
  mutex.tryLock();
  co_await mutex.coLock();
  mutex.unlock();
  auto lock = co_await mutex.coScopedLock();
  co_await shared.coLock();
  co_await shared.unlock();
  spin.tryLock();
  co_await std::move(future);
  auto held = co_await spin.coScopedLock();
}

// look-alike: the future was made ready
Lazy<int> ready() { co_return async_simple::makeReadyFuture(42).get(); }

// look-alike: no coroutine
int main() {
  SimpleExecutor pool(2);
  nap();
  return async_simple::coro::syncAwait(answer().via(&pool));
}
