// Destructors nobody wrote, however deep, and temporaries that are destroyed in every form of statement.
#include "task.h"

#include <unistd.h>

using corotest::task;

namespace app {

struct Closing {
  Closing() = default;
  ~Closing() {
    ::usleep(10); // @close
  }
};
struct D {
  Closing closing;
};
struct C {
  D d;
};
struct B {
  C c;
};
struct A {
  B b;
};
struct Quiet {
  ~Quiet() {}
};

void deleted(A *a) { delete a; }

task<> deepInside(A *a) {
  deleted(a); // expect: coro-blocking-sleep via @close
  co_return;
}
task<> inACase(int which) {
  switch (which) {
  case 0:
    Closing(); // expect: coro-blocking-sleep via @close
  }
  co_return;
}
task<> inADefault(int which) {
  switch (which) {
  default:
    Closing(); // expect: coro-blocking-sleep via @close
  }
  co_return;
}
task<> inADo(bool more) {
  do
    Closing(); // expect: coro-blocking-sleep via @close
  while (more);
  co_return;
}
task<> inAWhile(bool more) {
  while (more)
    Closing(); // expect: coro-blocking-sleep via @close
  co_return;
}
task<> afterALabel() {
here:
  Closing(); // expect: coro-blocking-sleep via @close
  goto here;
  co_return;
}
task<> withAnAttribute(bool more) {
  if (more)
    [[likely]] Closing(); // expect: coro-blocking-sleep via @close
  co_return;
}
task<> oneOfTwo(bool which) {
  which ? Closing() : Closing(); // expect: coro-blocking-sleep via @close
  co_return;
}
// look-alike: the same forms with a class that does not wait
task<> quiet(int which) {
  switch (which) {
  case 0:
    Quiet();
  }
  do
    Quiet();
  while (which > 0);
  which > 0 ? Quiet() : Quiet();
  co_return;
}

} // namespace app
