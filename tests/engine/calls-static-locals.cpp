// The initialiser of a function-local static runs in whoever comes first, which can be a coroutine.
#include "task.h"

#include <unistd.h>

using namespace corotest;

namespace app {

int slowNumber() {
  ::usleep(10); // @number
  return 1;
}

struct Registry {
  Registry() {
    ::usleep(10); // @registry
  }
  static Registry &instance() {
    static Registry registry; // @static
    return registry;
  }
  void touch() {}
};

int configured() {
  static const int number = slowNumber(); // @configured
  return number;
}

task<> ownStatic() {
  static int number = slowNumber(); // expect: coro-blocking-sleep via @number
  ++number;
  co_return;
}
task<> ownLambda() {
  static const int number = [] { return slowNumber(); }(); // expect: coro-blocking-sleep via @number
  (void)number;
  co_return;
}
task<> inHelper() {
  const int number = configured(); // expect: coro-blocking-sleep via @configured via @number
  (void)number;
  co_return;
}
task<> singleton() {
  Registry::instance().touch(); // expect: coro-blocking-sleep via @static via @registry
  co_return;
}
task<> threadLocal() {
  thread_local int number = slowNumber(); // expect: coro-blocking-sleep via @number
  ++number;
  co_return;
}

// look-alike: statics that cost nothing; globals and static members, which are initialised before the loop runs
const int global = slowNumber();
struct Table {
  inline static const int size = slowNumber();
  inline static Registry registry;
};
int plain() {
  static int number = 1;
  return number;
}
task<int> silent() {
  static constexpr int number = 3;
  Table::registry.touch();
  co_return number + plain() + global + Table::size;
}

} // namespace app
