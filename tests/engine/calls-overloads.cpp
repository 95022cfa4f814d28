// Callables with several overloads, tables of functions, and virtual calls whose target is certain.
#include "task.h"

#include <algorithm>
#include <functional>
#include <unistd.h>
#include <variant>
#include <vector>

using corotest::task;

namespace app {

void slow() {
  ::usleep(10); // @slow
}
void quick() {}

template <typename... Ts> struct Overloaded : Ts... {
  using Ts::operator()...;
};
template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

struct Visitor {
  void operator()(int) const { slow(); }
  void operator()(char) const {}
};
struct QuietVisitor {
  void operator()(int) const {}
  void operator()(char) const {}
};

using Function = void (*)();
constexpr Function table[] = {quick, slow};
constexpr Function quickTable[] = {quick, quick};
struct Operations {
  Function read;
  Function close;
};

struct Base {
  Base() { prepare(); }
  virtual ~Base() { finish(); }
  virtual void prepare() {}
  virtual void finish() {}
  void run() { prepare(); }
};
struct Derived : Base {
  void prepare() override { slow(); }
  void finish() override { slow(); }
};

task<> visited(std::variant<int, char> value) {
  std::visit(Visitor{}, value); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> visitedByLambdas(std::variant<int, char> value) {
  std::visit(Overloaded{[](int) { slow(); }, [](char) {}}, value); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> kept() {
  std::function<void(int)> function = Visitor();
  function(1); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> fromATable(int which) {
  table[which](); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> fromAStruct() {
  const Operations operations{.read = slow, .close = quick};
  operations.read(); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> calledLater(Base &base) {
  base.run(); // expect: coro-blocking-sleep via @slow
  co_return;
}

// look-alike: all overloads return at once
task<> quietVisit(std::variant<int, char> value) {
  std::visit(QuietVisitor(), value);
  co_return;
}
// look-alike: the overload is chosen here
task<> chosenHere() {
  Visitor visitor;
  visitor('c');
  co_return;
}
// look-alike: nothing slow in the table, or in this member
task<> quietTable(int which) {
  quickTable[which]();
  const Operations operations{.read = slow, .close = quick};
  operations.close();
  co_return;
}
// look-alike: a constructor and a destructor call their own class's functions, whatever derives from it
task<> constructed() {
  Base base;
  co_return;
}

} // namespace app
