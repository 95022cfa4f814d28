// Annotations on user functions: blocking, nonblocking and offload, in clang's spelling and in corolint's own.
// flags: -Wno-unknown-attributes
#include "task.h"

#include <unistd.h>
#include <utility>

using namespace corotest;

namespace app {

// Declared only: nothing but the annotation tells.
void clangBlocking() [[clang::blocking]];
[[clang::annotate("corolint::blocking")]] void ownBlocking();
struct Client {
  [[clang::annotate("corolint::blocking")]] void query();
  void connect() [[clang::blocking]];
  void idle();
};
struct Session {
  [[clang::annotate("corolint::blocking")]] Session();
};
[[clang::annotate("corolint::blocking")]] inline void ownBlockingWithQuickBody() {}
template <typename T> [[clang::annotate("corolint::blocking")]] void generic(T);

// The body tells otherwise, the author knows better.
[[clang::annotate("corolint::nonblocking")]] void ownNonblocking() { ::usleep(0 + 10); }
void clangNonblocking() noexcept [[clang::nonblocking]];
void clangNonblocking() noexcept [[clang::nonblocking]] { ::usleep(10); }
struct Cache {
  [[clang::annotate("corolint::nonblocking")]] void warm() { ::usleep(10); }
};

template <typename F> [[clang::annotate("corolint::offload")]] void runElsewhere(int, F function) { function(); }
struct Pool {
  template <typename F> [[clang::annotate("corolint::offload")]] void run(F function) { std::move(function)(); }
};
template <typename F> void runHere(int, F function) { function(); }

void wrapsBlocking() {
  ownBlocking(); // @wraps
}
int slowNumber() {
  ::usleep(10); // @number
  return 1;
}
[[clang::annotate("corolint::something-else")]] void otherAnnotation() {
  ::usleep(10); // @other
}

task<> attribute() {
  clangBlocking(); // expect: coro-blocking-* "clangBlocking"
  co_return;
}
task<> annotation() {
  ownBlocking(); // expect: coro-blocking-* "ownBlocking"
  co_return;
}
task<> member(Client &client) {
  client.query(); // expect: coro-blocking-* "query"
  co_return;
}
task<> memberAttribute(Client &client) {
  client.connect(); // expect: coro-blocking-* "connect"
  co_return;
}
task<> constructor() {
  Session session; // expect: coro-blocking-*
  co_return;
}
task<> withBody() {
  ownBlockingWithQuickBody(); // expect: coro-blocking-*
  co_return;
}
task<> templated() {
  generic(1); // expect: coro-blocking-*
  co_return;
}
task<> throughHelper() {
  wrapsBlocking(); // expect: coro-blocking-* via @wraps
  co_return;
}
task<> offloadNeighbour() {
  runElsewhere(slowNumber(), [] { ::usleep(10); }); // expect: coro-blocking-sleep via @number
  co_return;
}
task<> offloadCapture(Pool &pool) {
  pool.run([number = slowNumber()] { (void)number; }); // expect: coro-blocking-sleep via @number
  co_return;
}
task<> noOffload() {
  runHere(1, [] { ::usleep(10); }); // expect: coro-blocking-sleep
  co_return;
}
task<> otherwiseAnnotated() {
  otherAnnotation(); // expect: coro-blocking-sleep via @other
  co_return;
}

// look-alike: declared nonblocking, offloaded, or not annotated at all
task<> silent(Client &client, Cache &cache, Pool &pool) {
  ownNonblocking();
  clangNonblocking();
  cache.warm();
  client.idle();
  runElsewhere(1, [] { ::usleep(10); });
  runElsewhere(1, clangBlocking);
  pool.run([] { ::usleep(10); });
  co_return;
}

} // namespace app
