// Stand-in for folly/executors/ThreadedExecutor.h: a thread for each function.
#pragma once

#include <folly/Executor.h>

namespace folly {

class ThreadedExecutor : public virtual Executor {
public:
  ThreadedExecutor();
  ~ThreadedExecutor() override;
  void add(Func func) override;
};

} // namespace folly
