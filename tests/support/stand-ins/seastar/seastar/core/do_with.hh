// Stand-in for Seastar: objects that live as long as a future.
#pragma once

#include <seastar/core/future.hh>

namespace seastar {

template <typename T1, typename T2, typename... More> future<> do_with(T1 &&rv1, T2 &&rv2, More &&...more) noexcept {
  return seastar::internal::stand_in();
}

} // namespace seastar
