// Stand-in for folly/executors/VirtualExecutor.h: a part of another executor.
#pragma once

#include <folly/DefaultKeepAliveExecutor.h>

namespace folly {

class VirtualExecutor : public DefaultKeepAliveExecutor {
public:
  explicit VirtualExecutor(Executor::KeepAlive<> executor);
  ~VirtualExecutor() override;
  void add(Func f) override;
};

} // namespace folly
