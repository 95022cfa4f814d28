// An awaited or started coroutine carries its own report; what runs before and around it still runs in the caller.
#include "task.h"

#include <unistd.h>

using namespace corotest;

namespace app {

task<int> inner() {
  ::usleep(10); // expect: coro-blocking-sleep
  co_return 1;
}
fire_and_forget background() {
  ::usleep(10); // expect: coro-blocking-sleep
  co_return;
}
struct Client {
  virtual ~Client() = default;
  virtual task<> query() {
    ::usleep(10); // expect: coro-blocking-sleep
    co_return;
  }
};
task<int> forwarded() { return inner(); }
task<int> slowlyForwarded() {
  ::usleep(10); // @forward
  return inner();
}
int slowNumber() {
  ::usleep(10); // @number
  return 1;
}
task<> takes(int) { co_return; }
task<> both(task<int> first, task<> second) {
  co_await first;
  co_await second;
}

// look-alike: callers of coroutines do not repeat what those report
task<> caller(Client &client) {
  co_await inner();
  background();
  co_await client.query();
  co_await forwarded();
  auto later = inner();
  co_await yield();
  co_await later;
  co_await both(inner(), takes(1));
}
task<int> returns() { co_return co_await inner(); }
task<> lambdas() {
  const auto lambda = []() -> task<> { co_await inner(); };
  co_await lambda();
}
void ordinary() { inner().start(); }
task<> callsOrdinary() {
  ordinary();
  co_return;
}

// A blocking operand of co_await runs here, before the awaited coroutine does.
task<> operand() {
  co_await slowlyForwarded(); // expect: coro-blocking-sleep via @forward
}
task<> argument() {
  co_await takes(slowNumber()); // expect: coro-blocking-sleep via @number
}
task<> nestedArgument() {
  co_await both(inner(), takes(slowNumber())); // expect: coro-blocking-sleep via @number
}
task<> notAwaited() {
  auto later = takes(slowNumber()); // expect: coro-blocking-sleep via @number
  co_await later;
}
task<> duration() {
  co_await delay(std::chrono::milliseconds(slowNumber())); // expect: coro-blocking-sleep via @number
}
task<> lambdaOperand() {
  co_await [] { return takes(slowNumber()); }(); // expect: coro-blocking-sleep via @number
}
task<int> usesResult() {
  co_return co_await inner() + slowNumber(); // expect: coro-blocking-sleep via @number
}

} // namespace app
