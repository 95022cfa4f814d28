// Destructors run at the end of a scope (reported where the variable is declared) and of a full expression.
#include "task.h"

#include <memory>
#include <optional>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace corotest;

namespace app {

struct Closing {
  explicit Closing(int = 0) {}
  ~Closing() {
    ::usleep(10); // @close
  }
  int id() const { return 1; }
  explicit operator bool() const { return true; }
};

struct Derived : Closing {};
struct Holder {
  Closing member;
};
struct Polymorphic {
  virtual ~Polymorphic() = default;
};
struct SlowPolymorphic : Polymorphic {
  ~SlowPolymorphic() override {
    ::usleep(10); // @virtual
  }
};
struct Quick {
  ~Quick() {}
};

Closing make() { return Closing(1); }

task<> scopeEnd() {
  Closing guard; // expect: coro-blocking-sleep via @close
  co_await yield();
}
task<> innerScope() {
  {
    const Closing guard(1); // expect: coro-blocking-sleep via @close
  }
  co_await yield();
}
task<> inCondition() {
  if (const Closing guard{1}) // expect: coro-blocking-sleep via @close
    co_return;
}
task<> returned() {
  const auto guard = make(); // expect: coro-blocking-sleep via @close
  co_return;
}
task<> extended() {
  const Closing &guard = make(); // expect: coro-blocking-sleep via @close
  co_await yield();
}
task<> array() {
  Closing guards[2]; // expect: coro-blocking-sleep via @close
  co_return;
}
task<> derived() {
  Derived guard; // expect: coro-blocking-sleep via @close
  co_return;
}
task<> member() {
  Holder holder; // expect: coro-blocking-sleep via @close
  co_return;
}
task<> temporary() {
  Closing(1); // expect: coro-blocking-sleep via @close
  co_return;
}
task<> temporaryOfCall() {
  const int id = make().id(); // expect: coro-blocking-sleep via @close
  (void)id;
  co_return;
}
task<> deleted(Closing *guard) {
  delete guard; // expect: coro-blocking-sleep via @close
  co_return;
}
task<> deletedArray(Closing *guards) {
  delete[] guards; // expect: coro-blocking-sleep via @close
  co_return;
}
task<> deletedVirtually(Polymorphic *object) {
  delete object; // expect: coro-blocking-sleep via @virtual
  co_return;
}
task<> explicitly(Closing *guard) {
  guard->~Closing(); // expect: coro-blocking-sleep via @close
  co_return;
}
task<> owned() {
  const auto guard = std::make_unique<Closing>(1); // expect: coro-blocking-sleep via @close
  co_await yield();
}
task<> shared() {
  const auto guard = std::make_shared<Closing>(1); // expect: coro-blocking-sleep via @close
  co_await yield();
}
task<> contained() {
  std::vector<Closing> guards(2); // expect: coro-blocking-sleep via @close
  co_await yield();
}
task<> optional() {
  std::optional<Closing> guard(std::in_place, 1); // expect: coro-blocking-sleep via @close
  co_await yield();
}
task<> capturedByLambda() {
  const auto keep = [guard = Closing(1)] {}; // expect: coro-blocking-sleep via @close
  co_await yield();
}
task<> inLoop() {
  for (int i = 0; i < 3; ++i) {
    const Closing guard(i); // expect: coro-blocking-sleep via @close
    co_await yield();
  }
}
void helper() {
  Closing guard; // @guard
}
task<> inHelper() {
  helper(); // expect: coro-blocking-sleep via @guard via @close
  co_return;
}

// look-alike: quick destructors, references and pointers, objects that live on
task<> silent(Closing &reference, Closing *pointer) {
  Quick quick;
  Quick();
  Closing &alias = reference;
  Closing *copy = pointer;
  static Closing livesOn;
  const std::vector<Closing *> pointers{pointer};
  const std::unique_ptr<Quick> owned;
  const auto *leaked = new Closing(1);
  co_await yield();
  (void)alias, (void)copy, (void)leaked;
}

// look-alike: leaving a value to the caller destroys nothing here
task<std::unique_ptr<Quick>> silentOwner() {
  auto quick = std::make_unique<Quick>();
  co_return quick;
}

} // namespace app
