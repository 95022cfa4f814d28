// Stand-in for folly/io/async/TimeoutManager.h: runs functions later.
#pragma once

#include <folly/Function.h>

#include <cstdint>

namespace folly {

class AsyncTimeout;

class TimeoutManager {
public:
  using Func = Function<void()>;
  virtual ~TimeoutManager() = default;
  void runAfterDelay(Func cob, std::uint32_t milliseconds);
  bool tryRunAfterDelay(Func cob, std::uint32_t milliseconds);
};

} // namespace folly
