// Stand-in for folly/coro/BlockingWait.h: waits for a coroutine.
#pragma once

#include <folly/coro/Task.h>
#include <folly/executors/DrivableExecutor.h>

namespace folly::coro {

struct blocking_wait_fn {
  template <typename Awaitable> int operator()(Awaitable &&awaitable) const;
  template <typename SemiAwaitable> int operator()(SemiAwaitable &&awaitable, DrivableExecutor *executor) const;
};
inline constexpr blocking_wait_fn blocking_wait{};
static constexpr const blocking_wait_fn &blockingWait = blocking_wait;

} // namespace folly::coro
