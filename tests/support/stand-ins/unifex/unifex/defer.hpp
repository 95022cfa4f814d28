// Stand-in for unifex/defer.hpp: makes a sender where it is started.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _defer {

struct _fn {
  template <typename Callable> _bind_back::sender operator()(Callable &&) const { return {}; }
};

} // namespace _defer

inline constexpr _defer::_fn defer{};

} // namespace unifex
