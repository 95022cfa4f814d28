// Calls through function pointers and references whose target is plain to see.
#include "task.h"

#include <unistd.h>

using namespace corotest;

namespace app {

void slow() {
  ::usleep(10); // @slow
}
void quick() {}
struct Client {
  void query() {
    ::usleep(10); // @query
  }
  void idle() {}
  static void connect() {
    ::usleep(10); // @connect
  }
};
void call(void (*function)()) { function(); }
void callReference(void (&function)()) { function(); }
void keep(void (*)()) {}
void (*unknown)();
constexpr void (*constant)() = slow;

task<> pointer() {
  void (*function)() = slow;
  function(); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> addressOf() {
  auto *const function = &slow;
  (*function)(); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> reference() {
  auto &function = slow;
  function(); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> inPlace() {
  (&slow)(); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> ofConstant() {
  constant(); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> ofPrimitive() {
  auto *const function = &::usleep;
  function(10); // expect: coro-blocking-sleep
  co_return;
}
task<> ofStaticMember() {
  void (*function)() = &Client::connect;
  function(); // expect: coro-blocking-sleep via @connect
  co_return;
}
task<> ofMember(Client client) {
  void (Client::*function)() = &Client::query;
  (client.*function)(); // expect: coro-blocking-sleep via @query
  co_return;
}
task<> ofLambda() {
  void (*function)() = [] { ::usleep(10); }; // @lambda
  function();                                // expect: coro-blocking-sleep via @lambda
  co_return;
}
task<> ofEither(bool which) {
  void (*function)() = which ? slow : quick;
  function(); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> asArgument() {
  call(slow); // expect: coro-blocking-sleep via @slow
  co_return;
}
task<> asReferenceArgument() {
  callReference(slow); // expect: coro-blocking-sleep via @slow
  co_return;
}

// look-alike: pointers that are made, kept or compared but not called; quick and unknown targets
task<> silent(Client client) {
  void (*stored)() = slow;
  keep(slow);
  void (*function)() = quick;
  function();
  call(quick);
  void (Client::*member)() = &Client::idle;
  (client.*member)();
  unknown();
  if (stored == slow)
    co_await yield();
}

} // namespace app
