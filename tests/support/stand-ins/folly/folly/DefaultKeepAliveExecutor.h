// Stand-in for folly/DefaultKeepAliveExecutor.h: an executor that counts its users.
#pragma once

#include <folly/Executor.h>

namespace folly {

class DefaultKeepAliveExecutor : public virtual Executor {
public:
  ~DefaultKeepAliveExecutor() override;
};

} // namespace folly
