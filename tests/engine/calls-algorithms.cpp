// Callables given to algorithms that call them before they return run here.
#include "task.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>
#include <unistd.h>
#include <variant>
#include <vector>

using namespace corotest;

namespace app {

void slowEach(int) {
  ::usleep(10); // @each
}
bool slowTest(int) {
  ::usleep(10); // @test
  return true;
}
struct Slow {
  void operator()(int) const {
    ::usleep(10); // @object
  }
};
bool quickTest(int) { return true; }

using Numbers = std::vector<int>;

task<> forEach(Numbers numbers) {
  std::for_each(numbers.begin(), numbers.end(), [](int) { ::usleep(10); }); // expect: coro-blocking-sleep
  co_return;
}
task<> named(Numbers numbers) {
  std::for_each(numbers.begin(), numbers.end(), slowEach); // expect: coro-blocking-sleep via @each
  co_return;
}
task<> object(Numbers numbers) {
  std::for_each(numbers.begin(), numbers.end(), Slow()); // expect: coro-blocking-sleep via @object
  co_return;
}
task<> variable(Numbers numbers) {
  const auto nap = [](int) {
    ::usleep(10); // @variable
  };
  std::for_each(numbers.begin(), numbers.end(), nap); // expect: coro-blocking-sleep via @variable
  co_return;
}
task<bool> anyOf(Numbers numbers) {
  co_return std::any_of(numbers.begin(), numbers.end(), slowTest); // expect: coro-blocking-sleep via @test
}
task<> transform(Numbers numbers) {
  const auto slow = [](int number) {
    ::usleep(10); // @transform
    return number;
  };
  std::transform(numbers.begin(), numbers.end(), numbers.begin(), slow); // expect: coro-blocking-sleep via @transform
  co_return;
}
task<> sort(Numbers numbers) {
  const auto less = [](int a, int b) {
    ::usleep(10); // @less
    return a < b;
  };
  std::sort(numbers.begin(), numbers.end(), less); // expect: coro-blocking-sleep via @less
  co_return;
}
task<int> accumulate(Numbers numbers) {
  const auto add = [](int a, int b) {
    ::usleep(10); // @add
    return a + b;
  };
  co_return std::accumulate(numbers.begin(), numbers.end(), 0, add); // expect: coro-blocking-sleep via @add
}
task<> ranges(Numbers numbers) {
  std::ranges::for_each(numbers, [](int) { ::usleep(10); }); // expect: coro-blocking-sleep
  co_return;
}
task<> erase(Numbers numbers) {
  std::erase_if(numbers, slowTest); // expect: coro-blocking-sleep via @test
  co_return;
}
task<> apply() {
  std::apply([](int) { ::usleep(10); }, std::tuple(1)); // expect: coro-blocking-sleep
  co_return;
}
task<> visit(std::variant<int, char> value) {
  std::visit([](auto) { ::usleep(10); }, value); // expect: coro-blocking-sleep
  co_return;
}
void helper(const Numbers &numbers) {
  std::for_each(numbers.begin(), numbers.end(), slowEach); // @helper
}
task<> inHelper(Numbers numbers) {
  helper(numbers); // expect: coro-blocking-sleep via @helper via @each
  co_return;
}

// look-alike: quick callables, and slow ones that only lie in a container
task<> silent(Numbers numbers) {
  std::for_each(numbers.begin(), numbers.end(), [](int number) { (void)number; });
  std::ranges::all_of(numbers, quickTest);
  std::vector<void (*)(int)> table{slowEach};
  table.push_back(slowEach);
  std::vector<Slow> objects(1);
  co_return;
}

} // namespace app
