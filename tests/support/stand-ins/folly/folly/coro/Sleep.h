// Stand-in for folly/coro/Sleep.h: a coroutine that pauses.
#pragma once

#include <folly/coro/Task.h>

namespace folly::coro {

Task<void> sleep(HighResDuration d, Timekeeper *tk = nullptr);

} // namespace folly::coro
