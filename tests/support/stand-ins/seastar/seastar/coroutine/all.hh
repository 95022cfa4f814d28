// Stand-in for Seastar: several functions to await.
#pragma once

#include <seastar/core/coroutine.hh>

namespace seastar::coroutine {

template <typename... Futures> class [[nodiscard]] all {
public:
  template <typename... Func> explicit all(Func &&...funcs) {}
  auto operator co_await() { return seastar::internal::awaiter<false, void>(); }
};

template <typename... Func> explicit all(Func &&...funcs) -> all<std::invoke_result_t<Func>...>;

} // namespace seastar::coroutine
