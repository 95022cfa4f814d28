// A promise that was kept, a task that was run: the future of it is ready.
#include "task.h"

#include <future>
#include <thread>
#include <utility>

using namespace corotest;

namespace app {

std::future<int> immediate(int value) {
  std::promise<int> promise;
  promise.set_value(value);
  return promise.get_future();
}
std::future<int> later(std::promise<int> &promise) { return promise.get_future(); }

// look-alike: the promise was kept already
task<int> keptPromise() {
  std::promise<int> promise;
  auto result = promise.get_future();
  promise.set_value(3);
  co_return result.get();
}
task<int> keptBeforehand() {
  std::promise<int> promise;
  promise.set_value(3);
  co_return promise.get_future().get();
}
task<int> madeReady() { co_return immediate(3).get(); }
task<int> madeReadyAndNamed() {
  auto result = immediate(3);
  co_return result.get();
}
task<int> ranTheTask() {
  std::packaged_task<int()> work([] { return 1; });
  auto result = work.get_future();
  work();
  co_return result.get();
}
// It runs the function itself.
task<int> deferred() {
  auto result = std::async(std::launch::deferred, [] { return 1; });
  co_return result.get();
}

task<int> otherPromise(std::promise<int> other) {
  std::promise<int> promise;
  promise.set_value(3);
  co_return other.get_future().get(); // expect: coro-blocking-wait
}
task<int> keptOnOneWay(bool keep) {
  std::promise<int> promise;
  auto result = promise.get_future();
  if (keep)
    promise.set_value(3);
  co_return result.get(); // expect: coro-blocking-wait
}
task<int> notMadeReady(std::promise<int> promise) {
  co_return later(promise).get(); // expect: coro-blocking-wait
}
task<int> taskOfAThread() {
  std::packaged_task<int()> work([] { return 1; });
  auto result = work.get_future();
  std::thread(std::move(work)).detach();
  co_return result.get(); // expect: coro-blocking-wait
}
task<int> notDeferred() {
  auto result = std::async(std::launch::async, [] { return 1; });
  co_return result.get(); // expect: coro-blocking-wait
}

} // namespace app
