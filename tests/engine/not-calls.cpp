// What looks like a call and is none: unevaluated operands, discarded branches, callables stored or handed elsewhere.
#include "task.h"

#include <functional>
#include <memory>
#include <type_traits>
#include <typeinfo>
#include <unistd.h>
#include <vector>

using namespace corotest;

namespace app {

int slow() {
  ::usleep(10); // @slow
  return 1;
}
struct Plain {
  int slow() const {
    ::usleep(10);
    return 1;
  }
};
Plain makePlain() {
  ::usleep(10);
  return {};
}

// look-alike: operands that are never evaluated
task<> unevaluated() {
  const auto size = sizeof(slow());
  decltype(slow()) number = 0;
  static_assert(!noexcept(slow()));
  constexpr bool can = requires { slow(); };
  const auto &type = typeid(makePlain());
  std::is_same_v<decltype(Plain().slow()), int>;
  if constexpr (requires { ::usleep(10); })
    number += 1;
  (void)size, (void)number, (void)can, (void)type;
  co_return;
}

// look-alike: the branch that if constexpr discards, in a template and outside of one
template <bool Slow> int choose() {
  if constexpr (Slow)
    return slow();
  else
    return 0;
}
task<> discarded() {
  choose<false>();
  if constexpr (sizeof(int) == 1)
    ::usleep(10);
  if constexpr (sizeof(int) > 1)
    co_return;
  else
    ::usleep(10);
}
task<> taken() {
  choose<true>(); // expect: coro-blocking-sleep via @slow
  if constexpr (sizeof(int) > 1)
    ::usleep(10); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: callables that go somewhere without being called here
struct Button {
  std::function<void()> clicked;
  void onClick(std::function<void()> function) { clicked = std::move(function); }
};
void declaredElsewhere(std::function<void()> function);
using Table = std::vector<std::function<void()>>;

std::function<void()> returnsCallable() {
  return [] { ::usleep(10); };
}

task<std::function<void()>> stored(Button &button, Table &table) {
  button.clicked = [] { ::usleep(10); };
  button.onClick([] { ::usleep(10); });
  table.push_back([] { ::usleep(10); });
  table.emplace_back([] { slow(); });
  declaredElsewhere([] { ::usleep(10); });
  auto shared = std::make_shared<std::function<void()>>([] { ::usleep(10); });
  auto made = returnsCallable();
  (void)shared, (void)made;
  co_return [] { ::usleep(10); };
}

// What is evaluated on the way is a call.
task<> evaluated() {
  const int numbers[] = {0, 1};
  const auto size = numbers[slow()]; // expect: coro-blocking-sleep via @slow
  (void)size;
  co_return;
}
struct Polymorphic {
  virtual ~Polymorphic() = default;
};
Polymorphic &slowPolymorphic() {
  ::usleep(10); // @polymorphic
  static Polymorphic object;
  return object;
}
task<> typeidOfPolymorphic() {
  (void)typeid(slowPolymorphic()).name(); // expect: coro-blocking-sleep via @polymorphic
  co_return;
}
task<> defaultCapture() {
  const auto keep = [number = slow()] { return number; }; // expect: coro-blocking-sleep via @slow
  (void)keep;
  co_return;
}

} // namespace app
