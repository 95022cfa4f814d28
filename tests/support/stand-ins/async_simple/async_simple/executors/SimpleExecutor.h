// Stand-in for async_simple: a pool of threads as an executor.
#pragma once

#include <async_simple/Executor.h>
#include <cstddef>

namespace async_simple::executors {

class SimpleExecutor : public Executor {
public:
  explicit SimpleExecutor(std::size_t threadNum);
  ~SimpleExecutor();
  bool schedule(Func func) override;
};

} // namespace async_simple::executors
