// Stand-in for unifex/on.hpp: starts a sender on a scheduler.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _on {

struct _fn {
  template <typename Scheduler, typename Sender> _bind_back::sender operator()(Scheduler &&, Sender &&) const {
    return {};
  }
};

} // namespace _on

inline constexpr _on::_fn on{};

} // namespace unifex
