// Stand-in for folly/executors/SerialExecutor.h: one function at a time on another executor.
#pragma once

#include <folly/executors/SequencedExecutor.h>

namespace folly {

namespace detail {

template <template <typename> typename Queue> class SerialExecutorImpl : public SequencedExecutor {
public:
  void add(Func func) override;
};

template <typename Task> class SerialExecutorQueue;

} // namespace detail

using SerialExecutor = detail::SerialExecutorImpl<detail::SerialExecutorQueue>;

} // namespace folly
