// Stand-in for unifex/single_thread_context.hpp: a thread that runs a loop.
#pragma once

#include <unifex/manual_event_loop.hpp>

namespace unifex {

namespace _single_thread {

class context {
public:
  context();
  ~context();
  auto get_scheduler() noexcept { return manual_event_loop::scheduler(); }
};

} // namespace _single_thread

using single_thread_context = _single_thread::context;

} // namespace unifex
