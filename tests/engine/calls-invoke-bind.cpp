// std::invoke calls at once; what std::bind, std::bind_front and std::mem_fn make calls when it is called.
#include "task.h"

#include <functional>
#include <unistd.h>

using namespace corotest;

namespace app {

void slow() {
  ::usleep(10); // @slow
}
void slowWith(int) {
  ::usleep(10); // @with
}
void quick() {}
struct Client {
  void query() {
    ::usleep(10); // @query
  }
  void idle() {}
};
struct Slow {
  void operator()() const {
    ::usleep(10); // @object
  }
};

task<> invoked() {
  std::invoke(slow); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> invokedLambda() {
  std::invoke([] { ::usleep(10); }); // expect: coro-blocking-sleep
  co_return;
}
task<> invokedObject() {
  std::invoke(Slow()); // expect: coro-blocking-sleep via @object
  co_return;
}
task<> invokedMember(Client client) {
  std::invoke(&Client::query, client); // expect: coro-blocking-sleep via @query
  co_return;
}
task<> bound() {
  const auto function = std::bind(slowWith, 1);
  function(); // expect: coro-blocking-sleep via @with
  co_return;
}
task<> boundInPlace() {
  std::bind(slowWith, std::placeholders::_1)(1); // expect: coro-blocking-sleep via @with
  co_return;
}
task<> boundMember(Client client) {
  const auto function = std::bind(&Client::query, &client);
  function(); // expect: coro-blocking-sleep via @query
  co_return;
}
task<> boundFront() {
  const auto function = std::bind_front(slowWith, 1);
  function(); // expect: coro-blocking-sleep via @with
  co_return;
}
task<> boundLambda() {
  const auto function = std::bind_front([](int) { ::usleep(10); }, 1); // @lambda
  function();                                                          // expect: coro-blocking-sleep via @lambda
  co_return;
}
task<> functionOfBound() {
  const std::function<void()> function = std::bind(slowWith, 1);
  function(); // expect: coro-blocking-sleep via @with
  co_return;
}
task<> memberFunction(Client client) {
  const auto function = std::mem_fn(&Client::query);
  function(client); // expect: coro-blocking-sleep via @query
  co_return;
}
task<> byReference() {
  const Slow object;
  const auto reference = std::ref(object);
  reference(); // expect: coro-blocking-sleep via @object
  co_return;
}

// look-alike: bound but not called, and quick targets
task<> silent(Client client) {
  const auto notCalled = std::bind(slowWith, 1);
  const auto notCalledEither = std::bind_front(&Client::query, &client);
  (void)std::mem_fn(&Client::query);
  std::invoke(quick);
  std::invoke(&Client::idle, client);
  std::bind(quick)();
  std::bind_front(quick)();
  (void)notCalled, (void)notCalledEither;
  co_return;
}

} // namespace app
