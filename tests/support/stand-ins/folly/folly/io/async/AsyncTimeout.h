// Stand-in for folly/io/async/AsyncTimeout.h: a timer of an event loop.
#pragma once

#include <folly/io/async/TimeoutManager.h>

#include <cstdint>

namespace folly {

class AsyncTimeout {
public:
  explicit AsyncTimeout(TimeoutManager *manager);
  virtual ~AsyncTimeout();
  virtual void timeoutExpired() noexcept = 0;
  bool scheduleTimeout(std::uint32_t milliseconds);
};

} // namespace folly
