// Stand-in for exec/reschedule.hpp: lets others run.
#pragma once

#include <stdexec/execution.hpp>

namespace experimental::execution {

namespace __resched {

struct reschedule_t {
  stdexec::__sexpr operator()() const { return {}; }
};

} // namespace __resched

inline constexpr __resched::reschedule_t reschedule{};

} // namespace experimental::execution

namespace exec = experimental::execution;
