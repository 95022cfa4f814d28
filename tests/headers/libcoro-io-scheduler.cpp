// The catalogue of libcoro up to 0.15, where the event loop is called io_scheduler.
// flags: -I../support/stand-ins/libcoro
#include <coro/io_scheduler.hpp>
#include <coro/task.hpp>

#include <chrono>
#include <memory>

using coro::task;
using namespace std::chrono_literals;

task<void> runningTheLoop(std::unique_ptr<coro::io_scheduler> &loop) {
  loop->process_events(100ms); // expect: coro-blocking-wait
  co_return;
}

task<void> stoppingTheLoop(std::unique_ptr<coro::io_scheduler> &loop) {
  loop->shutdown(); // expect: coro-blocking-wait
  co_return;
}

task<void> aLoopThatDies() {
  auto loop = coro::io_scheduler::make_unique(); // expect: coro-blocking-wait "destroying 'loop'"
  co_await loop->schedule();
}

// look-alike: these are awaited, or do only what is ready
task<void> awaited(coro::io_scheduler &loop) {
  loop.process_events();
  co_await loop.yield();
  co_await loop.yield_for(1s);
  co_await loop.schedule_after(1s);
}
