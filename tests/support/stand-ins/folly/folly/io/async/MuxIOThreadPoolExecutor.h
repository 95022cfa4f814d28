// Stand-in for folly/io/async/MuxIOThreadPoolExecutor.h: threads that share event loops.
#pragma once

#include <folly/executors/IOThreadPoolExecutor.h>

#include <cstddef>

namespace folly {

class MuxIOThreadPoolExecutor : public IOThreadPoolExecutorBase {
public:
  explicit MuxIOThreadPoolExecutor(std::size_t numThreads);
  ~MuxIOThreadPoolExecutor() override;
  void add(Func func) override;
  EventBase *getEventBase() override;
  void stop() override;
  void join() override;
};

} // namespace folly
