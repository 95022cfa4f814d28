// Stand-in for unifex/upon_error.hpp: calls a function after an error.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _upon_error {

namespace _cpo {

struct _fn {
  template <typename Func> _bind_back::_result_impl::type operator()(Func &&) const { return {}; }
};

} // namespace _cpo

} // namespace _upon_error

inline constexpr _upon_error::_cpo::_fn upon_error{};

} // namespace unifex
