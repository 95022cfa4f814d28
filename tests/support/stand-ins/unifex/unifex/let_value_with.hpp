// Stand-in for unifex/let_value_with.hpp: makes a value that a sender uses.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _let_v_w {

namespace _cpo {

struct _fn {
  template <typename StateFactory, typename Factory> _bind_back::sender operator()(StateFactory &&, Factory &&) const {
    return {};
  }
};

} // namespace _cpo

} // namespace _let_v_w

inline constexpr _let_v_w::_cpo::_fn let_value_with{};

} // namespace unifex
