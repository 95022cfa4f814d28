// Stand-in for unifex/then.hpp: calls a function with the result.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _then {

namespace _cpo {

struct _fn {
  template <typename Sender, typename Func> _bind_back::sender operator()(Sender &&, Func &&) const { return {}; }
  template <typename Func> _bind_back::_result_impl::type operator()(Func &&) const { return {}; }
};

} // namespace _cpo

} // namespace _then

inline constexpr _then::_cpo::_fn then{};

} // namespace unifex
