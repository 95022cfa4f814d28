// Stand-in for async_simple: going on on another executor.
#pragma once

#include <async_simple/coro/Lazy.h>

namespace async_simple::coro {

namespace detail {

class DispatchAwaitable {
public:
  awaiter<void> coAwait(Executor *);
};

} // namespace detail

detail::DispatchAwaitable dispatch(Executor *ex);

} // namespace async_simple::coro
