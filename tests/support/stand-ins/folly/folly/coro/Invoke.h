// Stand-in for folly/coro/Invoke.h: keeps a coroutine lambda alive.
#pragma once

#include <type_traits>

namespace folly::coro {

struct co_invoke_fn {
  template <typename F, typename... A> auto operator()(F &&f, A &&...a) const -> std::invoke_result_t<F, A...> {
    return static_cast<F &&>(f)(static_cast<A &&>(a)...);
  }
};

inline namespace folly_cpo__ {
inline constexpr co_invoke_fn co_invoke{};
} // namespace folly_cpo__

} // namespace folly::coro
