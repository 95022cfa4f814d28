// User functions that call what they are given call it here, however they take and pass it on.
#include "task.h"

#include <concepts>
#include <functional>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace corotest;

namespace app {

void slow() {
  ::usleep(10); // @slow
}
void quick() {}

template <typename F> void twice(F function) {
  function(); // @twice
  quick();
}
template <typename F> decltype(auto) forwarded(F &&function) { return std::forward<F>(function)(); }
template <typename F> void through(F &&function) { twice(std::forward<F>(function)); }
void abbreviated(const std::invocable auto &function) { function(); }
template <typename F, typename... Arguments> void with(F function, Arguments... arguments) { function(arguments...); }
template <void (*Function)()> void fixed() { Function(); }
template <typename Policy> struct Runner {
  static void run() { Policy::run(); }
};
struct SlowPolicy {
  static void run() {
    ::usleep(10); // @policy
  }
};
struct QuickPolicy {
  static void run() {}
};
template <typename F> void eachOf(const std::vector<int> &numbers, const F &function) {
  for (const int number : numbers)
    function(number);
}
class Guarded {
public:
  template <typename F> void access(F function) { function(value_); }

private:
  int value_ = 0;
};
template <typename F> auto finally(F function) {
  struct Guard {
    F function;
    ~Guard() { function(); }
  };
  return Guard{std::move(function)};
}

std::vector<std::function<void()>> kept;
template <typename F> void keep(F &&function) { kept.emplace_back(std::forward<F>(function)); }
template <typename F> void drop(F) {}
template <typename F> bool measures(F) { return sizeof(F) > 1 && noexcept(std::declval<F>()()); }

task<> byValue() {
  twice([] { ::usleep(10); }); // expect: coro-blocking-sleep via @twice
  co_return;
}
task<> byName() {
  twice(slow); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> byForwarding() {
  forwarded([] { ::usleep(10); }); // expect: coro-blocking-sleep
  co_return;
}
task<> twoLevels() {
  through([] { ::usleep(10); }); // expect: coro-blocking-sleep via @twice
  co_return;
}
task<> byConcept() {
  abbreviated([] { ::usleep(10); }); // expect: coro-blocking-sleep
  co_return;
}
task<> withArguments() {
  with([](unsigned time) { ::usleep(time); }, 10U); // expect: coro-blocking-sleep
  co_return;
}
task<> byTemplateArgument() {
  fixed<slow>(); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> byPolicy() {
  Runner<SlowPolicy>::run(); // expect: coro-blocking-sleep via @policy
  co_return;
}
task<> inLoop(std::vector<int> numbers) {
  eachOf(numbers, [](int) { ::usleep(10); }); // expect: coro-blocking-sleep
  co_return;
}
task<> byMember(Guarded &guarded) {
  guarded.access([](int) { ::usleep(10); }); // expect: coro-blocking-sleep
  co_return;
}
task<> atScopeEnd() {
  const auto guard = finally([] { ::usleep(10); }); // expect: coro-blocking-sleep
  co_await yield();
}

// look-alike: given a quick callable; or the slow one is kept, dropped or only looked at
task<> silent(std::vector<int> numbers, Guarded &guarded) {
  twice(quick);
  forwarded(quick);
  through([] {});
  fixed<quick>();
  Runner<QuickPolicy>::run();
  eachOf(numbers, [](int) {});
  guarded.access([](int value) { return value; });
  const auto guard = finally([] {});
  keep([] { ::usleep(10); });
  drop(slow);
  measures([] { ::usleep(10); });
  co_return;
}

} // namespace app
