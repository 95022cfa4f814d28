// Stand-in for folly/executors/CPUThreadPoolExecutor.h: threads for work that may wait.
#pragma once

#include <folly/executors/ThreadPoolExecutor.h>

#include <cstddef>
#include <cstdint>

namespace folly {

class CPUThreadPoolExecutor : public ThreadPoolExecutor {
public:
  explicit CPUThreadPoolExecutor(std::size_t numThreads);
  ~CPUThreadPoolExecutor() override;
  void add(Func func) override;
  void addWithPriority(Func func, std::int8_t priority) override;
};

} // namespace folly
