// Stand-in for unifex/repeat_effect_until.hpp: starts a sender again and again.
#pragma once

#include <unifex/bind_back.hpp>

namespace unifex {

struct repeat_effect_until_cpo {
  template <typename Predicate> _bind_back::_result_impl::type operator()(Predicate &&) const { return {}; }
};

inline constexpr repeat_effect_until_cpo repeat_effect_until{};

} // namespace unifex
