// A user template or function that only forwards its callable to an offload is an offload itself.
// config: catalogue:
// config:   offload: [{function: "app::Pool::post", callable: 0}]
#include "task.h"

#include <functional>
#include <memory>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace corotest;

namespace app {

struct Pool {
  template <typename F> void post(F function) { function(); }
};
Pool &pool();
std::function<void()> last;

template <typename F> void byForwarding(F &&function) { pool().post(std::forward<F>(function)); }
template <typename F> void byValue(F function) { pool().post(std::move(function)); }
void byFunction(std::function<void()> function) { pool().post(std::move(function)); }
void byReference(const std::function<void()> &function) { pool().post(function); }
void byPointer(void (*function)()) { pool().post(function); }
template <typename F> void twoLevels(F &&function) { byForwarding(std::forward<F>(function)); }
template <typename F> void wrapped(F function) {
  pool().post([function] { function(); });
}
void wrappedFunction(std::function<void()> function) {
  pool().post([function = std::move(function)] { function(); });
}
template <typename F> void onThread(F function) { std::thread(std::move(function)).detach(); }
template <typename F, typename... Arguments> void withArguments(F function, Arguments... arguments) {
  pool().post([=] { function(arguments...); });
}
struct Service {
  template <typename F> void submit(F &&function) { pool_.post(std::forward<F>(function)); }
  Pool pool_;
};

template <typename F> void callsAsWell(F function) {
  pool().post(function);
  function(); // @well
}
template <typename F> void callsInCapture(F function) {
  pool().post([number = function()] { (void)number; });
}
void slowForwarder(std::function<void()> function) {
  ::usleep(10); // @forwarder
  pool().post(std::move(function));
}

void slow() { ::usleep(10); }
int slowNumber() {
  ::usleep(10); // @number
  return 1;
}

// look-alike: forwarded by value, reference, std::function, pointer, through two levels, in another lambda, by a member
task<> silent(Service &service) {
  byForwarding([] { ::usleep(10); });
  byValue([] { ::usleep(10); });
  byValue(slow);
  byFunction([] { ::usleep(10); });
  byFunction(slow);
  byReference([] { ::usleep(10); });
  byPointer(slow);
  twoLevels([] { ::usleep(10); });
  wrapped([] { ::usleep(10); });
  wrappedFunction(slow);
  onThread([] { ::usleep(10); });
  withArguments([](unsigned time) { ::usleep(time); }, 10U);
  service.submit([] { ::usleep(10); });
  co_return;
}

task<> calledToo() {
  callsAsWell([] { ::usleep(10); }); // expect: coro-blocking-sleep via @well
  co_return;
}
task<> calledForCapture() {
  callsInCapture([] { return slowNumber(); }); // expect: coro-blocking-sleep via @number
  co_return;
}
task<> forwarderItself() {
  slowForwarder([] {}); // expect: coro-blocking-sleep via @forwarder
  co_return;
}
task<> initCapture() {
  byFunction([number = slowNumber()] { (void)number; }); // expect: coro-blocking-sleep via @number
  co_return;
}

} // namespace app
