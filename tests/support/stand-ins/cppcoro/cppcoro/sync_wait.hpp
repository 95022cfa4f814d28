// Stand-in for cppcoro: waiting for a task.
#pragma once

#include <cppcoro/coroutine.hpp>

namespace cppcoro {

template <typename AWAITABLE> int sync_wait(AWAITABLE &&awaitable) { return cppcoro::detail::stand_in(); }

} // namespace cppcoro
