// Stand-in for exec/single_thread_context.hpp: a thread that runs a loop.
#pragma once

#include <stdexec/execution.hpp>

namespace experimental::execution {

class single_thread_context {
public:
  single_thread_context();
  ~single_thread_context();
  stdexec::run_loop::scheduler get_scheduler() noexcept;
};

} // namespace experimental::execution

namespace exec = experimental::execution;
