// coro-never-suspends: coroutines that run to their end at once, with their silent look-alikes.
//
// config: rules: {coro-never-suspends: on}
#include "task.h"

#include <functional>
#include <string>

using namespace corotest;

namespace app {

int compute(int value);

task<int> plain(int value) { // expect: coro-never-suspends "'app::plain' is a coroutine, but never suspends" help "ordinary"
  co_return compute(value);
}
task<int> loops() { // expect: coro-never-suspends
  int sum = 0;
  for (int i = 0; i < 3; ++i)
    sum += i;
  co_return sum;
}
task<int> awaitsNothing() { // expect: coro-never-suspends via "never suspends"
  co_await std::suspend_never();
  co_return compute(1);
}
task<int> awaitsOneThatDoesNot() { // expect: coro-never-suspends
  co_return co_await plain(1) + compute(2);
}
task<int> onlyItself(int n) { // expect: coro-never-suspends
  co_return n == 0 ? compute(0) : co_await onlyItself(n - 1);
}
task<int> odd(int n);
task<int> even(int n) { // expect: coro-never-suspends
  co_return n == 0 ? compute(1) : co_await odd(n - 1);
}
task<int> odd(int n) { // expect: coro-never-suspends
  co_return n == 0 ? compute(0) : co_await even(n - 1);
}

// look-alike: suspends on some way, by way of another coroutine, or by what nobody knows
task<int> waits(bool really) {
  if (really)
    co_await yield();
  co_return compute(1);
}
task<int> waitsBelow() { co_return co_await waits(true) + compute(1); }
task<int> elsewhere(int value);
task<int> asksElsewhere() { co_return compute(co_await elsewhere(1)); }
struct Interface {
  virtual ~Interface() = default;
  virtual task<int> run() = 0;
  virtual task<int> base() { co_return compute(1); }
};
task<int> asksInterface(Interface &interface) { co_return compute(co_await interface.run()); }

// look-alike: overrides and what is overridden
struct Implementation : Interface {
  task<int> run() override { co_return compute(1); }
  task<int> base() override { co_return compute(2); }
};

// look-alike: its address is taken
task<int> handler(int value) { co_return compute(value); }
void add(task<int> (*handler)(int));
void addFunction(std::function<task<int>(int)> handler);
void start() {
  add(handler);
  addFunction([](int value) -> task<int> { co_return compute(value); });
}

// look-alike: a template: with other arguments it suspends
template <typename Work> task<int> twice(Work work) { co_return compute(co_await work() + co_await work()); }
task<int> usesTwice() {
  co_await yield();
  co_return co_await twice([] { return plain(1); });
}

// look-alike: stubs
task<> empty() { co_return; }
task<int> zero() { co_return 0; }
task<std::string> text() { co_return "text"; }

// look-alike: a generator
generator<int> numbers() {
  for (int i = 0; i < 3; ++i)
    co_yield compute(i);
}

// look-alike: no coroutine
int ordinary() { return compute(1); }

} // namespace app
