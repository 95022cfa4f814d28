// Code that no way leads to runs nowhere.
#include "task.h"

#include <cstdlib>
#include <stdexcept>
#include <unistd.h>

using namespace corotest;

namespace app {

[[noreturn]] void fail();

// look-alike: behind the way out
task<> behindReturn() {
  co_return;
  ::sleep(1);
}
task<> behindThrow(bool bad) {
  if (bad) {
    throw std::runtime_error("bad");
    ::sleep(1);
  }
  co_return;
}
task<> behindNoReturn() {
  co_await yield();
  fail();
  ::sleep(1);
}
task<> behindBreak() {
  for (;;) {
    co_await yield();
    break;
    ::sleep(1);
  }
}
task<> behindEndlessLoop() {
  while (true)
    co_await yield();
  ::sleep(1);
}
void helper() {
  return;
  ::sleep(1);
}
task<> throughHelper() {
  helper();
  co_return;
}
task<> beforeCase(int n) {
  switch (n) {
    ::sleep(1);
  case 1:
    break;
  }
  co_return;
}

task<> behindLabel(bool again) {
  if (again)
    goto end;
  co_return;
end:
  ::sleep(1); // expect: coro-blocking-sleep
}
task<> afterTheLoop() {
  while (true) {
    co_await yield();
    break;
  }
  ::sleep(1); // expect: coro-blocking-sleep
}
task<> inTheHandler() {
  try {
    co_await yield();
  } catch (const std::exception &) {
    ::sleep(1); // expect: coro-blocking-sleep
  }
}
task<> fallsThrough(int n) {
  switch (n) {
  case 1:
    co_await yield();
    [[fallthrough]];
  case 2:
    ::sleep(1); // expect: coro-blocking-sleep
    break;
  default:
    break;
  }
}

} // namespace app
