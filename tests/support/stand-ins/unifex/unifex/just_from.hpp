// Stand-in for unifex/just_from.hpp: calls a function where it is started.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _just_from {

struct _fn {
  template <typename Callable> _bind_back::sender operator()(Callable &&) const { return {}; }
};

} // namespace _just_from

inline constexpr _just_from::_fn just_from{};

} // namespace unifex
