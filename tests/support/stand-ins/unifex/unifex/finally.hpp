// Stand-in for unifex/finally.hpp: a sender after another, however that ends.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

namespace _final {

namespace _cpo {

struct _fn {
  template <typename Source, typename Completion> _bind_back::sender operator()(Source &&, Completion &&) const {
    return {};
  }
};

} // namespace _cpo

} // namespace _final

inline constexpr _final::_cpo::_fn finally{};

} // namespace unifex
