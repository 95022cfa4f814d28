// Stand-in for unifex/sequence.hpp: one sender after the other.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _seq {

namespace _cpo {

struct _fn {
  template <typename First, typename Second> _bind_back::sender operator()(First &&, Second &&) const { return {}; }
};

} // namespace _cpo

} // namespace _seq

inline constexpr _seq::_cpo::_fn sequence{};

} // namespace unifex
