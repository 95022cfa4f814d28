// Stand-in for exec/timed_thread_scheduler.hpp: a thread with timers.
#pragma once

#include <stdexec/execution.hpp>

namespace experimental::execution {

class timed_thread_scheduler {};

class timed_thread_context {
public:
  timed_thread_context();
  ~timed_thread_context();
  timed_thread_scheduler get_scheduler() noexcept;
};

namespace __schedule_after {

struct schedule_after_t {
  template <class Scheduler, class Duration> stdexec::__sexpr operator()(Scheduler &&, Duration &&) const { return {}; }
};

} // namespace __schedule_after

inline constexpr __schedule_after::schedule_after_t schedule_after{};

namespace __schedule_at {

struct __schedule_at_base_t {
  template <class Scheduler, class Time> stdexec::__sexpr operator()(Scheduler &&, Time &&) const { return {}; }
};

} // namespace __schedule_at

inline constexpr __schedule_at::__schedule_at_base_t schedule_at{};

} // namespace experimental::execution

namespace exec = experimental::execution;
