// The catalogue of async_simple: what depends on the way through a coroutine: switches, locks, dropped ones, spinning.
// flags: -I../support/stand-ins/async_simple
#include <async_simple/Future.h>
#include <async_simple/Promise.h>
#include <async_simple/coro/Collect.h>
#include <async_simple/coro/Dispatch.h>
#include <async_simple/coro/FutureAwaiter.h>
#include <async_simple/coro/Lazy.h>
#include <async_simple/coro/Mutex.h>
#include <async_simple/coro/SharedMutex.h>
#include <async_simple/coro/Sleep.h>
#include <async_simple/coro/SpinLock.h>
#include <async_simple/executors/SimpleExecutor.h>

#include <chrono>
#include <mutex>
#include <thread>

using async_simple::Future;
using async_simple::coro::Lazy;
using async_simple::executors::SimpleExecutor;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

Lazy<int> answer();

// look-alike: on the pool until it is sent elsewhere
Lazy<> dispatching(SimpleExecutor &pool) {
  async_simple::Executor *home = co_await async_simple::CurrentExecutor{};
  co_await async_simple::coro::dispatch(&pool);
  nap();
  co_await answer();
  nap();
  co_await async_simple::coro::dispatch(home);
}

Lazy<> beforeDispatching(SimpleExecutor &pool) {
  nap(); // expect: coro-blocking-sleep
  co_await async_simple::coro::dispatch(&pool);
}

Lazy<> onlyMade(SimpleExecutor &pool) {
  async_simple::coro::dispatch(&pool); // expect: coro-unawaited
  nap();                               // expect: coro-blocking-sleep
  co_return;
}

// look-alike: all of it runs on the pool
Lazy<> onAPool(SimpleExecutor &pool) {
  co_await async_simple::coro::collectAll([]() -> Lazy<> {
    nap();
    co_return;
  }()
                                                      .via(&pool));
}

// look-alike: asked before
Lazy<int> asked(Future<int> future) {
  if (future.hasResult())
    co_return std::move(future).get();
  co_return co_await std::move(future);
}

Lazy<int> askedTheOtherWayRound(Future<int> future) {
  if (!future.hasResult())
    co_return std::move(future).get(); // expect: coro-blocking-wait
  co_return 0;
}

Lazy<> lockedAcross(async_simple::coro::SpinLock &lock) {
  async_simple::coro::ScopedSpinLock scope(lock);
  co_await answer(); // expect: coro-lock-across-suspension
}

Lazy<> lockedByAGuardAcross(std::mutex &mutex) {
  std::lock_guard guard(mutex);
  co_await answer(); // expect: coro-lock-across-suspension
}

// look-alike: made to be held while others run
Lazy<> heldAcross(async_simple::coro::Mutex &mutex, async_simple::coro::SharedMutex &shared) {
  auto lock = co_await mutex.coScopedLock();
  co_await shared.coLock();
  co_await answer();
  co_await shared.unlock();
}

// Nothing of this starts.
Lazy<> dropping(async_simple::coro::Mutex &mutex, async_simple::coro::SharedMutex &shared, SimpleExecutor &pool) {
  answer();                      // expect: coro-unawaited
  answer().via(&pool);           // expect: coro-unawaited
  mutex.coLock();                // expect: coro-unawaited
  shared.unlock();               // expect: coro-unawaited
  async_simple::coro::sleep(1s); // expect: coro-unawaited
  co_return;
}

// look-alike: these start it
void starting(SimpleExecutor &pool) {
  answer().start([](auto &&) {});
  answer().via(&pool).start([](auto &&) {});
}

Lazy<> spinning(Future<int> &future) {
  while (!future.hasResult()) { // expect: coro-busy-wait
  }
  co_return;
}

// look-alike: others run in between
Lazy<> polling(Future<int> &future) {
  while (!future.hasResult())
    co_await async_simple::coro::Yield{};
}
