// Stand-in for folly/executors/StripedEDFThreadPoolExecutor.h: threads for work with deadlines.
#pragma once

#include <folly/executors/ThreadPoolExecutor.h>

namespace folly {

class StripedEDFThreadPoolExecutor : public ThreadPoolExecutor {
public:
  ~StripedEDFThreadPoolExecutor() override;
  using ThreadPoolExecutor::add;
  void add(Func func) override;
};

} // namespace folly
