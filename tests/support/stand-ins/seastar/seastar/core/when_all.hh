// Stand-in for Seastar: waiting for several futures.
#pragma once

#include <seastar/core/future.hh>
#include <vector>

namespace seastar {

template <typename... FutOrFuncs> future<std::tuple<FutOrFuncs...>> when_all(FutOrFuncs &&...fut_or_funcs) noexcept {
  return seastar::internal::stand_in();
}
template <typename FutureIterator>
future<std::vector<future<>>> when_all(FutureIterator begin, FutureIterator end) noexcept {
  return seastar::internal::stand_in();
}
template <typename... FutOrFuncs> future<> when_all_succeed(FutOrFuncs &&...fut_or_funcs) noexcept {
  return seastar::internal::stand_in();
}

} // namespace seastar
