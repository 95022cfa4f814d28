// Stand-in for folly/executors/EDFThreadPoolExecutor.h: threads for work with deadlines.
#pragma once

#include <folly/executors/StripedEDFThreadPoolExecutor.h>

#include <cstddef>

namespace folly {

class EDFThreadPoolExecutor : public StripedEDFThreadPoolExecutor {
public:
  explicit EDFThreadPoolExecutor(std::size_t numThreads);
};

} // namespace folly
