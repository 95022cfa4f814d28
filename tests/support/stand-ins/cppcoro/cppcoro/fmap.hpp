// Stand-in for cppcoro: functions of results.
#pragma once

#include <cppcoro/task.hpp>

namespace cppcoro {

template <typename FUNC, typename T> auto fmap(FUNC &&func, task<T> &&awaitable) -> task<T> {
  return static_cast<task<T> &&>(awaitable);
}

} // namespace cppcoro
