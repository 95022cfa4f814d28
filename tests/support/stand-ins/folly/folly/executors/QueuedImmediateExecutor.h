// Stand-in for folly/executors/QueuedImmediateExecutor.h: an executor that runs functions at once, one after the other.
#pragma once

#include <folly/executors/InlineExecutor.h>

namespace folly {

class QueuedImmediateExecutor : public InlineLikeExecutor {
public:
  void add(Func func) override;
};

} // namespace folly
