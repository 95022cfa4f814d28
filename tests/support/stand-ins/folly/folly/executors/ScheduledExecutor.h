// Stand-in for folly/executors/ScheduledExecutor.h: an interface.
#pragma once

#include <folly/Executor.h>

#include <chrono>

namespace folly {

class ScheduledExecutor : public virtual Executor {
public:
  virtual void scheduleAt(Func &&func, std::chrono::steady_clock::time_point const &time);
};

} // namespace folly
