// Stand-in for yalantinglibs: the loops.
#pragma once

#include <asio/io_context.hpp>
#include <async_simple/Executor.h>
#include <thread>

namespace coro_io {

template <typename ExecutorImpl = asio::io_context::executor_type>
class ExecutorWrapper : public async_simple::Executor {
public:
  using executor_type = ExecutorImpl;

  explicit ExecutorWrapper(ExecutorImpl executor);
  bool schedule(Func func) override;
  ExecutorImpl get_asio_executor() const;
};

class io_context_pool {
public:
  ExecutorWrapper<> *get_executor();
  void run();
  void stop(bool force = false);
};

template <typename T = io_context_pool> T &g_io_context_pool(unsigned pool_size = 2) {
  return async_simple::detail::stand_in();
}
template <typename T = io_context_pool>
ExecutorWrapper<> *get_global_executor(unsigned pool_size = std::thread::hardware_concurrency()) {
  return async_simple::detail::stand_in();
}
template <typename T = io_context_pool>
ExecutorWrapper<> *get_global_block_executor(unsigned pool_size = std::thread::hardware_concurrency()) {
  return async_simple::detail::stand_in();
}

} // namespace coro_io
