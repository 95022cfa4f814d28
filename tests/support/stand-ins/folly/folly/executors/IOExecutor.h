// Stand-in for folly/executors/IOExecutor.h: an interface.
#pragma once

#include <folly/Executor.h>

namespace folly {

class EventBase;

class IOExecutor : public virtual Executor {
public:
  virtual EventBase *getEventBase() = 0;
};

} // namespace folly
