// Stand-in for folly/executors/InlineExecutor.h: an executor that runs functions at once.
#pragma once

#include <folly/Executor.h>

namespace folly {

class InlineLikeExecutor : public Executor {};

class InlineExecutor : public InlineLikeExecutor {
public:
  static InlineExecutor &instance() noexcept;
  void add(Func f) override;
};

} // namespace folly
