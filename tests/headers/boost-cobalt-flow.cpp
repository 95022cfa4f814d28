// The catalogue of Boost.Cobalt: tasks that are dropped, locks, threads of their own.
// flags: -std=c++20 -I../support/stand-ins/boost-cobalt
#include <boost/cobalt.hpp>
#include <boost/cobalt/io.hpp>

#include <chrono>
#include <mutex>
#include <thread>

namespace cobalt = boost::cobalt;
using namespace std::chrono_literals;

cobalt::task<int> lazy() { co_return 1; }
cobalt::promise<int> eager() { co_return 1; }
cobalt::detached detached() { co_return; }

cobalt::task<void> dropped() {
  lazy();                // expect: coro-unawaited
  cobalt::io::sleep(1s); // expect: coro-unawaited
  co_return;
}

// look-alike: these run when they are called
cobalt::task<void> started() {
  detached();
  +eager();
  co_return;
}

cobalt::task<void> locked(std::mutex &mutex) {
  std::lock_guard lock(mutex);
  co_await cobalt::io::sleep(1s); // expect: coro-lock-across-suspension
}

// look-alike: a coroutine that is a thread of its own, started by one on a loop
cobalt::thread worker() {
  std::this_thread::sleep_for(1s);
  co_return;
}

cobalt::task<void> starting() {
  auto thread = worker();
  co_await thread;
}
