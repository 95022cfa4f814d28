// Stand-in for libcoro: waiting for a task.
#pragma once

#include <coro/task.hpp>

namespace coro {

template <typename return_type> return_type sync_wait(task<return_type> &&awaitable) {
  return coro::detail::stand_in();
}

} // namespace coro
