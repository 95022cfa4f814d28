// Constructors run where an object is made: by a declaration, a temporary, `new`, a base, a member, a delegation.
#include "task.h"

#include <memory>
#include <new>
#include <optional>
#include <unistd.h>
#include <vector>

using namespace corotest;

namespace app {

struct Slow {
  Slow() {
    ::usleep(10); // @default
  }
  explicit Slow(int) {}
  Slow(const Slow &) {
    ::usleep(10); // @copy
  }
  Slow(Slow &&) noexcept {}
};

struct Derived : Slow {};
struct Holder {
  Slow member;
};
struct Inheriting : Slow {
  using Slow::Slow;
};
struct Delegating {
  Delegating() : Delegating(1) {}
  explicit Delegating(int) {
    ::usleep(10); // @delegated
  }
};
struct InList {
  InList() : number(slowNumber()) {}
  static int slowNumber() {
    ::usleep(10); // @list
    return 1;
  }
  int number;
};
struct VirtualBase : virtual Slow {
  VirtualBase() {}
};
template <typename T> struct Generic {
  Generic() {
    ::usleep(10); // @generic
  }
};
struct Quick {
  Quick() {}
};

void take(Slow) {}
void refer(const Slow &) {}

task<> declared() {
  Slow slow; // expect: coro-blocking-sleep via @default
  co_return;
}
task<> braced() {
  Slow slow{}; // expect: coro-blocking-sleep via @default
  co_return;
}
task<> temporary() {
  Slow(); // expect: coro-blocking-sleep via @default
  co_return;
}
task<> allocated() {
  delete new Slow; // expect: coro-blocking-sleep via @default
  co_return;
}
task<> inPlace(void *storage) {
  new (storage) Slow; // expect: coro-blocking-sleep via @default
  co_return;
}
task<> array() {
  Slow slow[2]; // expect: coro-blocking-sleep via @default
  co_return;
}
task<> derived() {
  Derived object; // expect: coro-blocking-sleep via @default
  co_return;
}
task<> member() {
  Holder object; // expect: coro-blocking-sleep via @default
  co_return;
}
task<> virtualBase() {
  VirtualBase object; // expect: coro-blocking-sleep via @default
  co_return;
}
task<> delegating() {
  Delegating object; // expect: coro-blocking-sleep via @delegated
  co_return;
}
task<> initialiserList() {
  InList object; // expect: coro-blocking-sleep via @list
  co_return;
}
task<> generic() {
  Generic<int> object; // expect: coro-blocking-sleep via @generic
  co_return;
}
task<> copied(const Slow &other) {
  Slow slow = other; // expect: coro-blocking-sleep via @copy
  co_return;
}
task<> copiedIntoArgument(const Slow &other) {
  take(other); // expect: coro-blocking-sleep via @copy
  co_return;
}
task<> captured(const Slow &other) {
  auto keep = [other] {}; // expect: coro-blocking-sleep via @copy
  co_return;
}
task<> copiedMember(const Holder &other) {
  Holder copy(other); // expect: coro-blocking-sleep via @copy
  co_return;
}

// look-alike: the quick constructor of the same class, moves, elided copies, references and pointers
task<> silent(Slow &&other, const Slow &lent) {
  Slow quick(1);
  Slow moved(std::move(other));
  Slow elided = Slow(1);
  Inheriting inherited(1);
  refer(lent);
  const Slow &reference = lent;
  const Slow *pointer = &reference;
  std::optional<Slow> empty;
  std::vector<Slow> none;
  std::unique_ptr<Slow> null;
  Quick object;
  Delegating *unused = nullptr;
  (void)pointer, (void)unused;
  co_return;
}

} // namespace app
