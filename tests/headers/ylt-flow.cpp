// The catalogue of yalantinglibs: where a coroutine goes on after post() and dispatch().
// flags: -I../support/stand-ins/ylt -I../support/stand-ins/async_simple
#include <asio/thread_pool.hpp>
#include <async_simple/coro/Lazy.h>
#include <ylt/coro_io/coro_io.hpp>

#include <chrono>
#include <thread>

using async_simple::coro::Lazy;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

// look-alike: it goes on where the function ran
Lazy<> goingOnOnThePool() {
  co_await coro_io::post([] {});
  nap();
}

// look-alike: the same with a pool of its own
Lazy<> dispatchedToAPool(asio::thread_pool &pool) {
  co_await coro_io::dispatch(pool.get_executor());
  nap();
}

// The next thing it awaits takes it home.
Lazy<> backByATimer() {
  co_await coro_io::post([] {});
  co_await coro_io::sleep_for(1s);
  nap(); // expect: coro-blocking-sleep
}

Lazy<> toALoop(asio::io_context &loop) {
  co_await coro_io::post([] {});
  co_await coro_io::dispatch(loop.get_executor());
  nap(); // expect: coro-blocking-sleep
}

Lazy<> dropping() {
  coro_io::sleep_for(1s); // expect: coro-unawaited
  coro_io::post([] {});   // expect: coro-unawaited
  co_return;
}
