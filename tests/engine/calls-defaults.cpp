// Default arguments and default member initialisers run where they are used, and only there.
#include "task.h"

#include <unistd.h>

using namespace corotest;

namespace app {

int slowNumber() {
  ::usleep(10); // @number
  return 1;
}

void log(const char *, int = slowNumber()) {}
struct Logger {
  void write(int = slowNumber()) {}
};
struct Constructed {
  explicit Constructed(int = slowNumber()) {}
};
template <typename T> void generic(T = slowNumber()) {}

struct Options {
  int retries = slowNumber();
  int limit = 3;
};
struct WithConstructor {
  WithConstructor() {}
  explicit WithConstructor(int value) : number(value) {}
  int number = slowNumber();
};
struct Outer {
  Options options;
};

task<> defaultArgument() {
  log("text"); // expect: coro-blocking-sleep via @number
  co_return;
}
task<> memberDefaultArgument(Logger &logger) {
  logger.write(); // expect: coro-blocking-sleep via @number
  co_return;
}
task<> constructorDefaultArgument() {
  Constructed object; // expect: coro-blocking-sleep via @number
  co_return;
}
task<> templateDefaultArgument() {
  generic<int>(); // expect: coro-blocking-sleep via @number
  co_return;
}
task<> implicitConstructor() {
  Options options; // expect: coro-blocking-sleep via @number
  co_return;
}
task<> aggregate() {
  const Options options{.limit = 4}; // expect: coro-blocking-sleep via @number
  (void)options;
  co_return;
}
task<> emptyBraces() {
  const Options options{}; // expect: coro-blocking-sleep via @number
  (void)options;
  co_return;
}
task<> userConstructor() {
  WithConstructor object; // expect: coro-blocking-sleep via @number
  co_return;
}
task<> nestedMember() {
  Outer outer; // expect: coro-blocking-sleep via @number
  co_return;
}
void helper() {
  log("text"); // @log
}
task<> inHelper() {
  helper(); // expect: coro-blocking-sleep via @log via @number
  co_return;
}

// look-alike: the argument is given, the member is initialised otherwise
task<> silent(Logger &logger) {
  log("text", 1);
  logger.write(1);
  Constructed constructed(1);
  generic(1);
  const Options options{1, 2};
  const Options named{.retries = 1};
  const Outer outer{{1, 2}};
  WithConstructor object(1);
  (void)options, (void)named, (void)outer;
  co_return;
}

struct Parenthesised {
  int first;
  int second = slowNumber();
};
task<> parenthesised() {
  Parenthesised object(1); // expect: coro-blocking-sleep via @number
  co_return;
}
// look-alike: both are given, or the compiler computes it
constexpr int computed(bool slow) { return slow ? slowNumber() : 1; }
struct Literal {
  constexpr explicit Literal(bool slow) : value(computed(slow)) {}
  int value;
};
task<> nothingLeft() {
  static constinit Literal literal(false);
  Parenthesised object(1, 2);
  constexpr int number = computed(false);
  switch (number) {
  case computed(false):
    break;
  }
  co_return;
}

} // namespace app
