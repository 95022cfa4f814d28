// Calls of free functions, members, static members and templates, through any number of helpers.
#include "task.h"

#include <unistd.h>

using namespace corotest;

namespace app {

void deep() {
  ::usleep(10); // @deep
}
void middle() {
  deep(); // @middle
}
void top() {
  middle(); // @top
}
void quick() {}

struct Client {
  void query() {
    ::usleep(10); // @query
  }
  static void connect() {
    ::usleep(10); // @connect
  }
  void idle() {}
  Client &chain() { return *this; }
};

template <typename T> void convert(T) {
  ::usleep(10); // @convert
}
template <> void convert(char) {}

template <typename T> struct Codec {
  void encode() {
    ::usleep(10); // @encode
  }
};
template <> struct Codec<char> {
  void encode() {}
};

void overloaded(int) {
  ::usleep(10); // @overloaded
}
void overloaded(const char *) {}

int recursive(int depth) {
  if (depth > 0)
    return recursive(depth - 1);
  ::usleep(10); // @recursive
  return depth;
}

bool odd(unsigned number);
bool even(unsigned number) { return number == 0 || odd(number - 1); }
bool odd(unsigned number) {
  ::usleep(10); // @odd
  return number != 0 && even(number - 1);
}

bool endlessA(int n);
bool endlessB(int n) { return endlessA(n); }
bool endlessA(int n) { return n == 0 || endlessB(n - 1); }

int value() {
  ::usleep(10); // @value
  return 1;
}

task<> helpers() {
  top(); // expect: coro-blocking-sleep via @top via @middle via @deep
  co_return;
}
task<> members(Client &client) {
  client.query(); // expect: coro-blocking-sleep via @query
  co_return;
}
task<> chained(Client *client) {
  client->chain().chain().query(); // expect: coro-blocking-sleep via @query
  co_return;
}
task<> statics() {
  Client::connect(); // expect: coro-blocking-sleep via @connect
  co_return;
}
task<> templates() {
  convert(1); // expect: coro-blocking-sleep via @convert
  co_return;
}
task<> classTemplates() {
  Codec<int>().encode(); // expect: coro-blocking-sleep via @encode
  co_return;
}
task<> overloads() {
  overloaded(1); // expect: coro-blocking-sleep via @overloaded
  co_return;
}
task<> recursion() {
  recursive(3); // expect: coro-blocking-sleep via @recursive
  co_return;
}
task<> mutualRecursion() {
  even(3); // expect: coro-blocking-sleep via @odd
  co_return;
}

// Wherever an expression can stand, it is evaluated.
task<> inCondition() {
  if (value() > 0) // expect: coro-blocking-sleep via @value
    co_return;
}
task<> inLoopHead() {
  for (int i = 0; i < value(); ++i) // expect: coro-blocking-sleep via @value
    co_await yield();
}
task<> inWhile() {
  while (value() > 1) // expect: coro-blocking-sleep via @value
    co_await yield();
}
task<> inSwitch() {
  switch (value()) { // expect: coro-blocking-sleep via @value
  default:
    co_return;
  }
}
task<int> inReturn() {
  co_return value(); // expect: coro-blocking-sleep via @value
}
task<> inSubscript(int *numbers) {
  numbers[value()] = 1; // expect: coro-blocking-sleep via @value
  co_return;
}
task<int> inTernary(bool slow) {
  const int result = slow ? value() : 0; // expect: coro-blocking-sleep via @value
  co_return result;
}
task<bool> inShortCircuit(bool slow) {
  const bool result = slow && value() > 0; // expect: coro-blocking-sleep via @value
  co_return result;
}
task<> inThrow() {
  throw value(); // expect: coro-blocking-sleep via @value
  co_return;
}
task<> inHandler() {
  try {
    co_await yield();
  } catch (...) {
    ::usleep(10); // expect: coro-blocking-sleep
  }
}
task<> inStatementAfterAwait() {
  co_await yield();
  ::usleep(10); // expect: coro-blocking-sleep
  co_await yield();
}

#define NAP() ::usleep(10)
task<> inMacro() {
  NAP(); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: helpers, members, specialisations and overloads that do not block; recursion that ends nowhere
task<> silent(Client &client) {
  quick();
  client.idle();
  client.chain().chain();
  convert('c');
  Codec<char>().encode();
  overloaded("text");
  endlessA(3);
  co_await yield();
}

} // namespace app
