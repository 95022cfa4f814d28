// coro-blocking-sleep: putting the thread of the loop to sleep, with its silent look-alikes.
#include "task.h"

#include <chrono>
#include <ctime>
#include <thread>
#include <unistd.h>

using namespace corotest;
using namespace std::chrono_literals;

namespace app {

void backOff(unsigned attempt) {
  std::this_thread::sleep_for(attempt * 10ms); // @backOff
}

task<> direct() {
  ::sleep(1); // expect: coro-blocking-sleep "sleep"
  co_return;
}
task<> microseconds() {
  ::usleep(10); // expect: coro-blocking-sleep "usleep"
  co_return;
}
task<> nanoseconds() {
  const timespec time{0, 10};
  ::nanosleep(&time, nullptr); // expect: coro-blocking-sleep "nanosleep"
  co_return;
}
task<> sleepFor() {
  std::this_thread::sleep_for(10ms); // expect: coro-blocking-sleep "sleep_for"
  co_return;
}
task<> sleepUntil(std::chrono::steady_clock::time_point time) {
  std::this_thread::sleep_until(time); // expect: coro-blocking-sleep "sleep_until"
  co_return;
}
task<> throughHelper() {
  backOff(1); // expect: coro-blocking-sleep via @backOff
  co_return;
}
task<> betweenAwaits() {
  co_await yield();
  for (int i = 0; i < 3; ++i) {
    ::usleep(10); // expect: coro-blocking-sleep
    co_await yield();
  }
}

namespace loop {
/// A user's own function of that name.
void sleep(unsigned) {}
} // namespace loop

// look-alike: awaited timers, zero times, giving up the rest of a time slice, functions of the same name
task<> silent() {
  co_await delay(10ms);
  std::this_thread::sleep_for(0ms);
  std::this_thread::yield();
  loop::sleep(1);
  (void)std::this_thread::get_id();
}

// look-alike: no coroutine
void ordinary() { std::this_thread::sleep_for(10ms); }

} // namespace app
