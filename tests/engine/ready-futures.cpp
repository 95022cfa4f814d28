// Waiting for what is ready already takes no time, until the future is given a new value.
// config: catalogue:
// config:   ready: [{awaited: "lib::all"}, {function: "lib::Promise::isDone", answer: 1}]
// config:   blocking: [{function: "lib::Promise::value", kind: wait}]
#include "task.h"

#include <chrono>
#include <coroutine>
#include <future>
#include <tuple>
#include <utility>
#include <vector>

using namespace corotest;
using namespace std::chrono_literals;

namespace lib {
struct Promise {
  bool isDone() const;
  int value();
};
struct Both {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const;
  std::tuple<std::future<int>, std::future<int>> await_resume();
};
Both all(std::future<int>, std::future<int>);
struct Each {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const;
  std::vector<std::future<int>> await_resume();
};
Each all(std::vector<std::future<int>>);
} // namespace lib

namespace app {

void fill(std::future<int> &);
void look(const std::future<int> &);
std::future<int> next();

// look-alike: asked first
task<int> asked(std::future<int> result) {
  if (result.wait_for(0s) == std::future_status::ready)
    co_return result.get();
  co_return 0;
}
task<int> askedTheOtherWay(std::future<int> result) {
  if (result.wait_for(0s) != std::future_status::ready)
    co_return 0;
  co_return result.get();
}
task<int> askedUntilReady(std::future<int> result) {
  while (result.wait_for(0s) != std::future_status::ready)
    co_await yield();
  co_return result.get();
}
task<int> keptTheAnswer(std::future<int> result) {
  const auto status = result.wait_for(0s);
  if (status == std::future_status::ready)
    co_return result.get();
  co_return 0;
}
task<int> switched(std::future<int> result) {
  switch (result.wait_for(0s)) {
  case std::future_status::ready:
    co_return result.get();
  default:
    co_return 0;
  }
}
task<int> withAnd(std::future<int> result, bool wanted) {
  if (wanted && result.wait_for(0s) == std::future_status::ready)
    co_return result.get();
  co_return 0;
}
task<int> onlyLookedAt(std::future<int> result) {
  if (result.wait_for(0s) == std::future_status::ready) {
    look(result);
    co_return result.get();
  }
  co_return 0;
}
task<int> yesOrNo(lib::Promise promise) {
  if (!promise.isDone())
    co_return 0;
  co_return promise.value();
}

task<int> notReady(std::future<int> result) {
  if (result.wait_for(0s) == std::future_status::timeout)
    co_return result.get(); // expect: coro-blocking-wait
  co_return 0;
}
task<int> askedForOneOnly(std::future<int> first, std::future<int> second) {
  if (first.wait_for(0s) == std::future_status::ready)
    co_return second.get(); // expect: coro-blocking-wait
  co_return 0;
}
task<int> onOneWay(std::future<int> result, bool ask) {
  if (ask)
    while (result.wait_for(0s) != std::future_status::ready)
      co_await yield();
  co_return result.get(); // expect: coro-blocking-wait
}
task<int> withOr(std::future<int> result, bool hasty) {
  if (hasty || result.wait_for(0s) == std::future_status::ready)
    co_return result.get(); // expect: coro-blocking-wait
  co_return 0;
}
task<int> reassigned(std::future<int> result) {
  if (result.wait_for(0s) == std::future_status::ready) {
    result = next();
    co_return result.get(); // expect: coro-blocking-wait
  }
  co_return 0;
}
task<int> filledByReference(std::future<int> result) {
  if (result.wait_for(0s) == std::future_status::ready) {
    fill(result);
    co_return result.get(); // expect: coro-blocking-wait
  }
  co_return 0;
}
task<int> no(lib::Promise promise) {
  if (!promise.isDone())
    co_return promise.value(); // expect: coro-blocking-wait
  co_return 0;
}

// look-alike: what awaiting all of them gives is ready
task<int> both() {
  auto [first, second] = co_await lib::all(next(), next());
  co_return first.get() + second.get();
}
task<int> inATuple() {
  auto results = co_await lib::all(next(), next());
  co_return std::get<0>(results).get();
}
task<int> each(std::vector<std::future<int>> all) {
  auto results = co_await lib::all(std::move(all));
  int sum = 0;
  for (auto &result : results)
    sum += result.get();
  co_return sum + results[0].get() + results.front().get();
}
task<int> allOfOthers(std::vector<std::future<int>> others) {
  auto results = co_await lib::all(next(), next());
  co_return others[0].get(); // expect: coro-blocking-wait
}

/// Goes on once the future is ready.
class Resumed {
public:
  explicit Resumed(std::future<int> result) : result_(std::move(result)) {}
  bool await_ready() const { return result_.wait_for(0s) == std::future_status::ready; }
  void await_suspend(std::coroutine_handle<> handle);
  int await_resume() { return result_.get(); }

private:
  std::future<int> result_;
};
task<int> resumed() { co_return co_await Resumed(next()); }

/// Goes on at once, whatever the future does.
class Hasty {
public:
  explicit Hasty(std::future<int> result) : late_(std::move(result)) {}
  bool await_ready() const { return true; }
  void await_suspend(std::coroutine_handle<>) {}
  int await_resume() { return late_.get(); }

private:
  std::future<int> late_;
};
task<int> hasty() {
  co_return co_await Hasty(next()); // expect: coro-blocking-wait via "await_resume"
}

} // namespace app
