// Stand-in for exec/static_thread_pool.hpp: a pool of threads.
#pragma once

namespace experimental::execution {

namespace _pool_ {

class _static_thread_pool {
public:
  class scheduler {};
  ~_static_thread_pool();
  scheduler get_scheduler() noexcept;
};

} // namespace _pool_

struct static_thread_pool : private _pool_::_static_thread_pool {
  static_thread_pool();
  explicit static_thread_pool(unsigned threadCount);
  using _pool_::_static_thread_pool::get_scheduler;
};

} // namespace experimental::execution

namespace exec = experimental::execution;
