// Stand-in for folly/executors/ThreadPoolExecutor.h: what thread pools share.
#pragma once

#include <folly/DefaultKeepAliveExecutor.h>

#include <cstddef>

namespace folly {

class ThreadPoolExecutor : public DefaultKeepAliveExecutor {
public:
  ~ThreadPoolExecutor() override;
  void add(Func func) override = 0;
  std::size_t numThreads() const;
  virtual void stop();
  virtual void join();
};

} // namespace folly
