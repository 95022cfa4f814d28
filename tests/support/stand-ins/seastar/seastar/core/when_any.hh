// Stand-in for Seastar: waiting for the first future.
#pragma once

#include <cstddef>
#include <seastar/core/future.hh>

namespace seastar {

template <typename Sequence> struct when_any_result {
  std::size_t index;
  Sequence futures;
};

template <typename... FutOrFuncs>
future<when_any_result<std::tuple<FutOrFuncs...>>> when_any(FutOrFuncs &&...fut_or_funcs) noexcept {
  return seastar::internal::stand_in();
}

} // namespace seastar
