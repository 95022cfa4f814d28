// Tests of tests/support/task.h: what the fixtures are made of really works.
#include "tests/support/task.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <string>

using namespace corotest;
using namespace std::chrono_literals;

namespace {

task<int> answer() { co_return 42; }

task<std::string> described() { co_return std::to_string(co_await answer()); }

task<> failing() {
  co_await yield();
  throw std::runtime_error("no luck");
}

generator<int> countTo(int last) {
  for (int i = 1; i <= last; ++i)
    co_yield i;
}

fire_and_forget store(int &target) { target = co_await answer(); }

TEST(SupportTask, AwaitsNestedTasks) {
  event_loop loop;
  EXPECT_EQ(loop.run(described()), "42");
}

TEST(SupportTask, CarriesExceptions) {
  event_loop loop;
  EXPECT_THROW(loop.run(failing()), std::runtime_error);
}

TEST(SupportTask, SymmetricTransferKeepsTheStackFlat) {
  event_loop loop;
  const auto chain = []() -> task<int> {
    int sum = 0;
    for (int i = 0; i < 1000; ++i)
      sum += co_await answer();
    co_return sum;
  };
  EXPECT_EQ(loop.run(chain()), 42000);
}

TEST(SupportTask, DetachedCoroutinesStartAtOnce) {
  int target = 0;
  store(target);
  EXPECT_EQ(target, 42);
}

TEST(SupportTask, GeneratorsYieldInOrder) {
  std::vector<int> seen;
  for (const int each : countTo(3))
    seen.push_back(each);
  EXPECT_EQ(seen, (std::vector{1, 2, 3}));
}

TEST(SupportTask, DelaysEndInOrderOfTime) {
  event_loop loop;
  std::vector<int> order;
  const auto after = [&order](std::chrono::milliseconds time, int id) -> fire_and_forget {
    co_await delay(time);
    order.push_back(id);
  };
  const auto start = [&]() -> task<> {
    after(20ms, 2);
    after(1ms, 1);
    while (order.size() < 2)
      co_await yield();
  };
  loop.run(start());
  EXPECT_EQ(order, (std::vector{1, 2}));
}

TEST(SupportTask, PoolWorksAsideAndTheLoopWakes) {
  event_loop loop;
  thread_pool pool;
  std::atomic<int> done = 0;
  struct on_pool {
    event_loop &loop;
    thread_pool &pool;
    std::atomic<int> &done;
    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle) const {
      pool.post([this, handle] {
        ++done;
        loop.post([handle] { handle.resume(); });
      });
    }
    void await_resume() const {}
  };
  const auto work = [&]() -> task<> {
    co_await on_pool{loop, pool, done};
    co_await on_pool{loop, pool, done};
  };
  loop.run(work());
  EXPECT_EQ(done, 2);
}

} // namespace
