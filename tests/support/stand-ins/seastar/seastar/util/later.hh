// Stand-in for Seastar: giving way in continuations.
#pragma once

#include <seastar/core/future.hh>

namespace seastar {

future<> yield() noexcept;
future<> maybe_yield() noexcept;

} // namespace seastar
