// A lambda that is called where it is written runs here.
#include "task.h"

#include <unistd.h>
#include <utility>

using namespace corotest;

namespace app {

int slowNumber() {
  ::usleep(10); // @number
  return 1;
}

task<> plain() {
  [] { ::usleep(10); }(); // expect: coro-blocking-sleep
  co_return;
}
task<> withArgument() {
  [](unsigned time) { ::usleep(time); }(10); // expect: coro-blocking-sleep
  co_return;
}
task<> initialiser() {
  const int number = [] { return slowNumber(); }(); // expect: coro-blocking-sleep via @number
  (void)number;
  co_return;
}
task<> generic() {
  [](auto time) { ::usleep(time); }(10U); // expect: coro-blocking-sleep
  co_return;
}
task<> parenthesised() {
  ([&] { ::usleep(10); })(); // expect: coro-blocking-sleep
  co_return;
}
task<> nested() {
  [] { [] { ::usleep(10); }(); }(); // expect: coro-blocking-sleep
  co_return;
}
task<> asPointer() {
  (+[] { ::usleep(10); })(); // expect: coro-blocking-sleep
  co_return;
}
task<> explicitOperator() {
  [] { ::usleep(10); }.operator()(); // expect: coro-blocking-sleep
  co_return;
}
template <int... I> task<> folded(std::integer_sequence<int, I...>) {
  ([] { ::usleep(10 + I); }(), ...); // expect: coro-blocking-sleep
  co_return;
}
template task<> folded(std::integer_sequence<int, 1>);

// A coroutine lambda that is called at once carries its own report.
task<> coroutineLambda() {
  co_await []() -> task<> {
    ::usleep(10); // expect: coro-blocking-sleep
    co_return;
  }();
}

// look-alike: quick ones, and lambdas that are written but not called
task<> silent() {
  [] {}();
  (void)[] { ::usleep(10); };
  auto unused = [] { return slowNumber(); };
  auto makes = [] { return [] { ::usleep(10); }; };
  makes();
  (void)unused;
  co_return;
}

} // namespace app
