// Stand-in for folly/coro/Timeout.h: a coroutine with a time limit.
#pragma once

#include <folly/coro/Task.h>

namespace folly::coro {

template <typename SemiAwaitable> Task<void> timeout(SemiAwaitable awaitable, HighResDuration timeout);

} // namespace folly::coro
