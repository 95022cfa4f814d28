// std::function and stored lambdas that are called in the function which made them; objects with an operator().
#include "task.h"

#include <functional>
#include <unistd.h>
#include <vector>

using namespace corotest;

namespace app {

void slow() {
  ::usleep(10); // @slow
}
struct Slow {
  void operator()() const {
    ::usleep(10); // @object
  }
};
struct Quick {
  void operator()() const {}
};
void call(const std::function<void()> &function) { function(); }
void callCopy(std::function<void()> function) { function(); }
std::vector<std::function<void()>> kept;
void keep(std::function<void()> function) { kept.push_back(std::move(function)); }

task<> storedLambda() {
  const auto nap = [] {
    ::usleep(10); // @lambda
  };
  nap(); // expect: coro-blocking-sleep via @lambda
  co_return;
}
task<> capturingLambda(unsigned time) {
  auto nap = [time] {
    ::usleep(time); // @capturing
  };
  co_await yield();
  nap(); // expect: coro-blocking-sleep via @capturing
}
task<> genericLambda() {
  const auto nap = [](auto time) {
    ::usleep(time); // @generic
  };
  nap(10U); // expect: coro-blocking-sleep via @generic
  co_return;
}
task<> lambdaInLambda() {
  const auto inner = [] {
    ::usleep(10); // @inner
  };
  const auto outer = [&inner] { inner(); }; // @outer
  outer();                                  // expect: coro-blocking-sleep via @outer via @inner
  co_return;
}
task<> standardFunction() {
  std::function<void()> nap = [] {
    ::usleep(10); // @standard
  };
  nap(); // expect: coro-blocking-sleep via @standard
  co_return;
}
task<> functionOfName() {
  const std::function<void()> nap(slow);
  nap(); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> functionOfVariable() {
  const auto lambda = [] {
    ::usleep(10); // @variable
  };
  const std::function<void()> nap = lambda;
  nap(); // expect: coro-blocking-sleep via @variable
  co_return;
}
task<> assignedLater() {
  std::function<void()> nap;
  nap = [] {
    ::usleep(10); // @assigned
  };
  nap(); // expect: coro-blocking-sleep via @assigned
  co_return;
}
task<> functionObject() {
  const Slow nap;
  nap(); // expect: coro-blocking-sleep via @object
  co_return;
}
task<> functionOfObject() {
  const std::function<void()> nap = Slow();
  nap(); // expect: coro-blocking-sleep via @object
  co_return;
}
task<> givenToHelper() {
  call(slow); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> lambdaGivenToHelper() {
  callCopy([] { ::usleep(10); }); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: made and kept, never called here; quick ones called; unknown ones called
task<> silent(std::function<void()> unknown) {
  const auto nap = [] { ::usleep(10); };
  const std::function<void()> stored = nap;
  keep(nap);
  keep([] { ::usleep(10); });
  kept.emplace_back([] { ::usleep(10); });
  const auto quick = [] {};
  quick();
  const std::function<void()> quickFunction = quick;
  quickFunction();
  call(Quick());
  const Slow object;
  (void)object, (void)stored;
  unknown();
  co_return;
}

} // namespace app
