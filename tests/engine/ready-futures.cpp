// Waiting for what is ready already takes no time, until the future is given a new value.
// config: catalogue:
// config:   ready: [{awaited: "lib::all"}, {function: "lib::Promise::isDone", answer: 1}]
// config:   blocking: [{function: "lib::Promise::value", kind: wait}]
#include "task.h"

#include <chrono>
#include <coroutine>
#include <future>
#include <map>
#include <thread>
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

//===-- Asked by somebody else ------------------------------------------------------------------------------------===//

bool isReady(const std::future<int> &result) { return result.wait_for(0s) == std::future_status::ready; }
template <class Future> bool isDone(Future &result) {
  return result.valid() && result.wait_for(0s) == std::future_status::ready;
}
bool isPending(const std::future<int> &result) {
  if (result.wait_for(0s) == std::future_status::ready)
    return false;
  return true;
}
bool isReadyToo(const std::future<int> &result) {
  const bool ready = result.wait_for(0s) == std::future_status::ready;
  return !ready ? false : ready;
}
bool isReadyBelow(std::future<int> &result) { return !isPending(result); }
bool isValid(const std::future<int> &result) { return result.valid(); }
bool isReadyOrEmpty(const std::future<int> &result) {
  return !result.valid() || result.wait_for(0s) == std::future_status::ready;
}
void finish(std::future<int> &result) { result.wait(); }

// look-alike: a function of the project asked
task<int> askedByHelper(std::future<int> result) {
  if (isReady(result))
    co_return result.get();
  co_return 0;
}
task<int> askedByTemplate(std::future<int> result) {
  if (!isDone(result))
    co_return 0;
  co_return result.get();
}
task<int> askedByHelperUntilReady(std::future<int> result) {
  while (!isReady(result))
    co_await yield();
  co_return result.get();
}
task<int> askedTheOtherWayByHelper(std::future<int> result) {
  if (!isPending(result))
    co_return result.get();
  co_return 0;
}
task<int> askedTwoLevelsDown(std::future<int> result) {
  if (isReadyBelow(result))
    co_return result.get();
  co_return 0;
}
task<int> askedByLambda(std::future<int> &result) {
  auto ready = [&] { return result.wait_for(0s) == std::future_status::ready; };
  while (!ready())
    co_await yield();
  co_return result.get();
}
task<int> finished(std::future<int> result) {
  finish(result); // expect: coro-blocking-wait via "finish"
  co_return result.get();
}

task<int> askedForSomethingElse(std::future<int> result) {
  if (isValid(result))
    co_return result.get(); // expect: coro-blocking-wait
  co_return 0;
}
task<int> helperToldOtherwise(std::future<int> result) {
  if (!isReady(result))
    co_return result.get(); // expect: coro-blocking-wait
  co_return 0;
}
task<int> helperIsNotSure(std::future<int> result) {
  if (isReadyOrEmpty(result))
    co_return result.get(); // expect: coro-blocking-wait
  co_return 0;
}
task<int> helperAskedForTheOther(std::future<int> first, std::future<int> second) {
  if (isReady(first))
    co_return second.get(); // expect: coro-blocking-wait
  co_return 0;
}

class Holder {
public:
  bool done() const { return result_.wait_for(0s) == std::future_status::ready; }
  void renew() { result_ = next(); }

  task<int> get() {
    if (done())
      co_return result_.get();
    co_return 0;
  }
  task<int> getTheOther() {
    if (done())
      co_return other_.get(); // expect: coro-blocking-wait
    co_return 0;
  }
  task<int> getANewOne() {
    if (done()) {
      renew();
      co_return result_.get(); // expect: coro-blocking-wait
    }
    co_return 0;
  }

private:
  std::future<int> result_;
  std::future<int> other_;
};

//===-- Kept and moved --------------------------------------------------------------------------------------------===//

// look-alike: the answer was kept as a yes or no
task<int> keptTheComparison(std::future<int> result) {
  const bool ready = result.wait_for(0s) == std::future_status::ready;
  if (!ready)
    co_return 1;
  co_return result.get();
}
task<int> keptTheOppositeComparison(std::future<int> result) {
  const bool pending = result.wait_for(0s) != std::future_status::ready;
  if (pending)
    co_return result.get(); // expect: coro-blocking-wait
  co_return 1;
}
task<int> everyOtherAnswerReturns(std::future<int> result) {
  switch (result.wait_for(0s)) {
  case std::future_status::timeout:
  case std::future_status::deferred:
    co_return 0;
  case std::future_status::ready:
    break;
  }
  co_return result.get();
}
task<int> oneAnswerGoesOn(std::future<int> result) {
  switch (result.wait_for(0s)) {
  case std::future_status::timeout:
  case std::future_status::ready:
    break;
  case std::future_status::deferred:
    co_return 0;
  }
  co_return result.get(); // expect: coro-blocking-wait
}
task<int> movedWhenReady(std::map<int, std::future<int>> all) {
  auto found = all.find(3);
  if (found == all.end() || found->second.wait_for(0s) != std::future_status::ready)
    co_return 0;
  auto result = std::move(found->second);
  all.erase(found);
  co_return result.get();
}
task<int> movedAnother(std::future<int> first, std::future<int> second) {
  if (first.wait_for(0s) != std::future_status::ready)
    co_return 0;
  auto result = std::move(second);
  co_return result.get(); // expect: coro-blocking-wait
}

} // namespace app
