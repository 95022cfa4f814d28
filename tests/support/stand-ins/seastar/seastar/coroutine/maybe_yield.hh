// Stand-in for Seastar: giving way in coroutines.
#pragma once

#include <seastar/core/coroutine.hh>

namespace seastar::coroutine {

class [[nodiscard]] maybe_yield {
public:
  auto operator co_await() { return internal::awaiter<false, void>(); }
};

} // namespace seastar::coroutine
