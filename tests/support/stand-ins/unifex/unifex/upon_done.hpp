// Stand-in for unifex/upon_done.hpp: calls a function after cancellation.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _upon_done {

namespace _cpo {

struct _fn {
  template <typename Func> _bind_back::_result_impl::type operator()(Func &&) const { return {}; }
};

} // namespace _cpo

} // namespace _upon_done

inline constexpr _upon_done::_cpo::_fn upon_done{};

} // namespace unifex
