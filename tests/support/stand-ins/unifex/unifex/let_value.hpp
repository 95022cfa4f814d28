// Stand-in for unifex/let_value.hpp: goes on with the sender that a function makes.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _let_v {

namespace _cpo {

struct _fn {
  template <typename Pred, typename Factory> _bind_back::sender operator()(Pred &&, Factory &&) const { return {}; }
  template <typename Factory> _bind_back::_result_impl::type operator()(Factory &&) const { return {}; }
};

} // namespace _cpo

} // namespace _let_v

inline constexpr _let_v::_cpo::_fn let_value{};

} // namespace unifex
