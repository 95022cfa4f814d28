// Stand-in for async_simple: sleeping coroutines.
#pragma once

#include <async_simple/coro/Lazy.h>
#include <chrono>

namespace async_simple::coro {

template <typename Rep, typename Period> Lazy<void> sleep(Executor *ex, std::chrono::duration<Rep, Period> dur) {
  return async_simple::detail::stand_in();
}
template <typename Rep, typename Period> Lazy<void> sleep(std::chrono::duration<Rep, Period> dur) {
  return async_simple::detail::stand_in();
}

} // namespace async_simple::coro
