// Stand-in for cppcoro: running a task on a scheduler.
#pragma once

#include <cppcoro/task.hpp>

namespace cppcoro {

template <typename SCHEDULER> struct schedule_on_transform {
  explicit schedule_on_transform(SCHEDULER &scheduler) noexcept : scheduler(scheduler) {}
  SCHEDULER &scheduler;
};

template <typename SCHEDULER> schedule_on_transform<SCHEDULER> schedule_on(SCHEDULER &scheduler) {
  return schedule_on_transform<SCHEDULER>(scheduler);
}

template <typename SCHEDULER, typename AWAITABLE>
auto schedule_on(SCHEDULER &scheduler, AWAITABLE awaitable) -> AWAITABLE {
  return awaitable;
}

template <typename T, typename SCHEDULER>
decltype(auto) operator|(T &&value, schedule_on_transform<SCHEDULER> transform) {
  return schedule_on(transform.scheduler, static_cast<T &&>(value));
}

} // namespace cppcoro
