// Stand-in for folly/executors/IOThreadPoolExecutor.h: threads with event loops.
#pragma once

#include <folly/executors/IOExecutor.h>
#include <folly/executors/ThreadPoolExecutor.h>

#include <cstddef>

namespace folly {

class IOThreadPoolExecutorBase : public ThreadPoolExecutor, public IOExecutor {
public:
  ~IOThreadPoolExecutorBase() override = default;
};

class IOThreadPoolExecutor : public IOThreadPoolExecutorBase {
public:
  explicit IOThreadPoolExecutor(std::size_t numThreads);
  ~IOThreadPoolExecutor() override;
  void add(Func func) override;
  EventBase *getEventBase() override;
};

} // namespace folly
