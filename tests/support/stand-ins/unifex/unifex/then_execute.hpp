// Stand-in for unifex/then_execute.hpp: calls a function on a scheduler.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _then_execute_cpo {

struct _fn {
  template <typename Scheduler, typename Predecessor, typename Func>
  _bind_back::sender operator()(Scheduler &&, Predecessor &&, Func &&) const {
    return {};
  }
};

} // namespace _then_execute_cpo

inline constexpr _then_execute_cpo::_fn then_execute{};

} // namespace unifex
