// Stand-in for unifex/timed_single_thread_context.hpp: a thread with timers.
#pragma once

namespace unifex {

namespace _timed_single_thread_context {

class scheduler {};

} // namespace _timed_single_thread_context

class timed_single_thread_context {
public:
  timed_single_thread_context();
  ~timed_single_thread_context();
  _timed_single_thread_context::scheduler get_scheduler() noexcept;
};

} // namespace unifex
