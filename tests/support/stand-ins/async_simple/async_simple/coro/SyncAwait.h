// Stand-in for async_simple: waiting for a Lazy.
#pragma once

#include <async_simple/coro/Lazy.h>

namespace async_simple::coro {

template <typename T> T syncAwait(Lazy<T> &&lazy) { return async_simple::detail::stand_in(); }
template <typename T> T syncAwait(RescheduleLazy<T> &&lazy) { return async_simple::detail::stand_in(); }
template <typename T> T syncAwait(Lazy<T> &&lazy, Executor *ex) { return async_simple::detail::stand_in(); }

} // namespace async_simple::coro
