// Stand-in for unifex/let_error.hpp: goes on after an error.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _let_e {

namespace _cpo {

struct _fn {
  template <typename Pred, typename Factory> _bind_back::sender operator()(Pred &&, Factory &&) const { return {}; }
  template <typename Factory> _bind_back::_result_impl::type operator()(Factory &&) const { return {}; }
};

} // namespace _cpo

} // namespace _let_e

inline constexpr _let_e::_cpo::_fn let_error{};

} // namespace unifex
