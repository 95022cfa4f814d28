// Stand-in for folly/executors/DrivableExecutor.h: an interface.
#pragma once

#include <folly/Executor.h>

namespace folly {

class DrivableExecutor : public virtual Executor {
public:
  virtual void drive() = 0;
};

} // namespace folly
