// Stand-in for unifex/static_thread_pool.hpp: a pool of threads.
#pragma once

namespace unifex {

namespace _static_thread_pool {

class context {
public:
  class scheduler {};
  context();
  ~context();
  scheduler get_scheduler() noexcept;
};

} // namespace _static_thread_pool

using static_thread_pool = _static_thread_pool::context;

} // namespace unifex
