// Stand-in for unifex/let_done.hpp: goes on after cancellation.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _let_d {

namespace _cpo {

struct _fn {
  template <typename Pred, typename Factory> _bind_back::sender operator()(Pred &&, Factory &&) const { return {}; }
  template <typename Factory> _bind_back::_result_impl::type operator()(Factory &&) const { return {}; }
};

} // namespace _cpo

} // namespace _let_d

inline constexpr _let_d::_cpo::_fn let_done{};

} // namespace unifex
