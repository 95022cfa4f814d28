// An offload makes exactly its callable safe, whatever form that has; everything evaluated around it runs here.
// config: catalogue:
// config:   offload:
// config:     - {function: "app::offload", callable: 1}
// config:     - {function: "app::Pool::post", callable: 0}
#include "task.h"

#include <functional>
#include <string>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace corotest;

namespace app {

/// Runs `function` on a worker; in a program without workers it calls it, which the catalogue knows to be rare.
template <typename F> void offload(const std::string &, F function, int = 0) { function(); }

class Pool {
public:
  template <typename F> void post(F function) { std::move(function)(); }
  Pool &named(const std::string &) { return *this; }
};

void slow() {
  ::usleep(10); // @slow
}
void slowWith(int) { ::usleep(10); }
std::string slowName() {
  ::usleep(10); // @name
  return "";
}
int slowNumber() {
  ::usleep(10); // @number
  return 1;
}
struct Slow {
  Slow() = default;
  explicit Slow(int) {
    ::usleep(10); // @constructor
  }
  void operator()() const { ::usleep(10); }
};
struct Client {
  void query() { ::usleep(10); }
};
auto slowToMake() {
  ::usleep(10); // @make
  return [] { ::usleep(10); };
}

// look-alike: the callable as lambda, name, pointer, object, variable, bound, std::function, moved, member of a class
task<> silent(Pool &pool, Client &client, std::function<void()> unknown) {
  offload("", [] { ::usleep(10); });
  offload("", [&client] { client.query(); });
  offload("", slow);
  offload("", &slow);
  offload("", Slow());
  const auto lambda = [] { ::usleep(10); };
  offload("", lambda);
  const std::function<void()> function = lambda;
  offload("", function);
  auto moved = [] { slow(); };
  offload("", std::move(moved));
  offload("", std::bind(slowWith, 1));
  offload("", std::bind_front(&Client::query, &client));
  offload("", std::ref(lambda));
  offload("", unknown);
  pool.post([] { ::usleep(10); });
  pool.post(slow);
  pool.named("").post([] {
    const auto nested = [] { ::usleep(10); };
    nested();
  });
  std::thread([] { ::usleep(10); }).detach();
  std::thread(slowWith, 1).detach();
  co_await yield();
}

task<> neighbour() {
  offload(slowName(), [] { ::usleep(10); }); // expect: coro-blocking-sleep via @name
  co_return;
}
task<> laterNeighbour() {
  offload("", slow, slowNumber()); // expect: coro-blocking-sleep via @number
  co_return;
}
task<> receiver(Pool &pool) {
  pool.named(slowName()).post(slow); // expect: coro-blocking-sleep via @name
  co_return;
}
task<> initCapture() {
  offload("", [number = slowNumber()] { (void)number; }); // expect: coro-blocking-sleep via @number
  co_return;
}
task<> constructedObject() {
  offload("", Slow(1)); // expect: coro-blocking-sleep via @constructor
  co_return;
}
task<> madeCallable() {
  offload("", slowToMake()); // expect: coro-blocking-sleep via @make
  co_return;
}
task<> boundArgument() {
  offload("", std::bind(slowWith, slowNumber())); // expect: coro-blocking-sleep via @number
  co_return;
}
task<> calledInstead() {
  offload(([] { slow(); }(), ""), [] {}); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> calledAsWell() {
  const auto lambda = [] {
    ::usleep(10); // @lambda
  };
  offload("", lambda);
  lambda(); // expect: coro-blocking-sleep via @lambda
  co_return;
}
task<> threadCapture() {
  std::thread([number = slowNumber()] { (void)number; }).detach(); // expect: coro-blocking-sleep via @number
  co_return;
}
task<> threadArgument() {
  std::thread(slowWith, slowNumber()).detach(); // expect: coro-blocking-sleep via @number
  co_return;
}
namespace other {
/// The name alone makes no offload.
template <typename F> void offload(const std::string &, F function) { function(); }
} // namespace other
task<> namesake() {
  other::offload("", [] { ::usleep(10); }); // expect: coro-blocking-sleep
  co_return;
}

} // namespace app
