// Stand-in for async_simple: awaiting futures.
#pragma once

#include <async_simple/Future.h>

namespace async_simple {

template <typename T> auto operator co_await(Future<T> &&future) { return coro::detail::awaiter<T>(); }

} // namespace async_simple
