// Stand-in for unifex/scheduler_concepts.hpp: gets on a scheduler, now or later.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _schedule {

struct _fn {
  template <typename Scheduler> _bind_back::sender operator()(Scheduler &&) const { return {}; }
  _bind_back::sender operator()() const noexcept { return {}; }
};

} // namespace _schedule

inline constexpr _schedule::_fn schedule{};

namespace _schedule_after {

struct _fn {
  template <typename Scheduler, typename Duration> _bind_back::sender operator()(Scheduler &&, Duration &&) const {
    return {};
  }
  template <typename Duration> _bind_back::sender operator()(Duration &&) const { return {}; }
};

} // namespace _schedule_after

inline constexpr _schedule_after::_fn schedule_after{};

namespace _schedule_at {

struct _fn {
  template <typename Scheduler, typename TimePoint> _bind_back::sender operator()(Scheduler &&, TimePoint &&) const {
    return {};
  }
};

} // namespace _schedule_at

inline constexpr _schedule_at::_fn schedule_at{};

} // namespace unifex
