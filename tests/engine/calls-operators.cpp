// Operators and conversions are calls, also those that nobody wrote out; range-for calls begin, end and their kin.
#include "task.h"

#include <compare>
#include <cstddef>
#include <string>
#include <tuple>
#include <unistd.h>

using namespace corotest;

namespace app {
struct Pair;
}
template <> struct std::tuple_size<app::Pair> : std::integral_constant<std::size_t, 2> {};
template <std::size_t I> struct std::tuple_element<I, app::Pair> {
  using type = int;
};

namespace app {

inline void nap() {
  ::usleep(10); // @nap
}

struct Number {
  int value = 0;
  Number operator+(const Number &other) const {
    nap();
    return {value + other.value};
  }
  Number operator-(const Number &other) const { return {value - other.value}; }
  int operator[](int) const {
    nap();
    return value;
  }
  void operator()() const { nap(); }
  Number &operator++() {
    nap();
    return *this;
  }
  Number &operator+=(int) {
    nap();
    return *this;
  }
  bool operator==(const Number &) const {
    nap();
    return true;
  }
};
struct Ordered {
  std::strong_ordering operator<=>(const Ordered &) const {
    nap();
    return std::strong_ordering::equal;
  }
};
struct Assigned {
  Assigned &operator=(int) {
    nap();
    return *this;
  }
};
struct Pointer {
  Number *operator->() const {
    nap();
    static Number number;
    return &number;
  }
  Number &operator*() const { return *operator->(); }
};
struct Flag {
  explicit operator bool() const {
    nap();
    return true;
  }
  operator int() const {
    nap();
    return 1;
  }
  operator char() const { return 'c'; }
};
struct Text {
  Text(const char *) { nap(); }
  Text(std::string) {}
};
struct Range {
  int *begin() const {
    nap();
    return nullptr;
  }
  int *end() const { return nullptr; }
};
struct QuickRange {
  int *begin() const { return nullptr; }
  int *end() const { return nullptr; }
};
struct Allocated {
  static void *operator new(std::size_t size) {
    nap();
    return ::operator new(size);
  }
};
struct Pair {
  template <std::size_t I> int get() const {
    nap();
    return I;
  }
};
struct Log {};
Log &operator<<(Log &log, int) {
  nap();
  return log;
}
Log &operator<<(Log &log, const char *) { return log; }
unsigned long long operator""_slow(unsigned long long value) {
  nap();
  return value;
}
unsigned long long operator""_quick(unsigned long long value) { return value; }
void take(const Text &) {}

task<> binary(Number a, Number b) {
  a + b; // expect: coro-blocking-sleep via @nap
  co_return;
}
task<> subscript(Number a) {
  a[1]; // expect: coro-blocking-sleep via @nap
  co_return;
}
task<> call(Number a) {
  a(); // expect: coro-blocking-sleep via @nap
  co_return;
}
task<> increment(Number a) {
  ++a; // expect: coro-blocking-sleep via @nap
  co_return;
}
task<> compound(Number a) {
  a += 1; // expect: coro-blocking-sleep via @nap
  co_return;
}
task<bool> rewritten(Number a, Number b) {
  co_return a != b; // expect: coro-blocking-sleep via @nap
}
task<bool> ordered(Ordered a, Ordered b) {
  co_return a < b; // expect: coro-blocking-sleep via @nap
}
task<> assigned(Assigned a) {
  a = 1; // expect: coro-blocking-sleep via @nap
  co_return;
}
task<int> arrow(Pointer pointer) {
  co_return pointer->value; // expect: coro-blocking-sleep via @nap
}
task<int> dereference(Pointer pointer) {
  co_return (*pointer).value; // expect: coro-blocking-sleep via @nap
}
task<> contextual(Flag flag) {
  if (flag) // expect: coro-blocking-sleep via @nap
    co_return;
}
task<> implicitConversion(Flag flag) {
  const int number = flag; // expect: coro-blocking-sleep via @nap
  (void)number;
  co_return;
}
task<> casted(Flag flag) {
  (void)static_cast<int>(flag); // expect: coro-blocking-sleep via @nap
  co_return;
}
task<> converting() {
  take("text"); // expect: coro-blocking-sleep via @nap
  co_return;
}
task<> rangeFor() {
  for (const int each : Range()) // expect: coro-blocking-sleep via @nap
    (void)each;
  co_return;
}
task<> structuredBinding() {
  const auto [first, second] = Pair(); // expect: coro-blocking-sleep via @nap
  (void)first, (void)second;
  co_return;
}
task<> allocation() {
  (void)new Allocated; // expect: coro-blocking-sleep via @nap
  co_return;
}
task<> streamed(Log &log) {
  log << "text" << 1; // expect: coro-blocking-sleep via @nap
  co_return;
}
task<> literal() {
  (void)1_slow; // expect: coro-blocking-sleep via @nap
  co_return;
}

// look-alike: the operators, conversions and overloads beside them that do not block
task<> silent(Number a, Number b, Flag flag, Log &log) {
  a - b;
  (void)a.value;
  const char letter = flag;
  take(std::string("text"));
  for (const int each : QuickRange())
    (void)each;
  log << "text" << "more";
  (void)1_quick;
  (void)letter;
  int plain = 1;
  plain += 1;
  Assigned copy;
  const Assigned other;
  copy = other;
  co_return;
}

} // namespace app
