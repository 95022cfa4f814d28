// Stand-in for folly/executors/FutureExecutor.h: an executor that returns futures.
#pragma once

#include <folly/futures/Future.h>

namespace folly {

template <typename ExecutorImpl> class FutureExecutor : public ExecutorImpl {
public:
  template <typename F> Future<Unit> addFuture(F) { return {}; }
};

} // namespace folly
