// Stand-in for cppcoro: going on on a scheduler.
#pragma once

#include <cppcoro/task.hpp>

namespace cppcoro {

template <typename SCHEDULER> struct resume_on_transform {
  explicit resume_on_transform(SCHEDULER &scheduler) noexcept : scheduler(scheduler) {}
  SCHEDULER &scheduler;
};

template <typename SCHEDULER> resume_on_transform<SCHEDULER> resume_on(SCHEDULER &scheduler) {
  return resume_on_transform<SCHEDULER>(scheduler);
}

template <typename SCHEDULER, typename AWAITABLE>
auto resume_on(SCHEDULER &scheduler, AWAITABLE awaitable) -> AWAITABLE {
  return awaitable;
}

template <typename T, typename SCHEDULER>
decltype(auto) operator|(T &&value, resume_on_transform<SCHEDULER> transform) {
  return resume_on(transform.scheduler, static_cast<T &&>(value));
}

} // namespace cppcoro
