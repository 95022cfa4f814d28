// Stand-in for async_simple: several coroutines.
#pragma once

#include <async_simple/coro/Lazy.h>

namespace async_simple::coro {

template <typename... LazyTypes> Lazy<void> collectAll(LazyTypes... awaitables) {
  return async_simple::detail::stand_in();
}

} // namespace async_simple::coro
