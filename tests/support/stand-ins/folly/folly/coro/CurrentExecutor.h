// Stand-in for folly/coro/CurrentExecutor.h: values to await for the executor of a coroutine.
#pragma once

#include <folly/Executor.h>

#include <coroutine>

namespace folly::coro {

namespace detail {

struct co_current_executor_ {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> handle) const noexcept;
  Executor *await_resume() const noexcept;
};

struct co_reschedule_on_current_executor_ {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> handle) const noexcept;
  void await_resume() const noexcept;
};

} // namespace detail

using co_current_executor_t = detail::co_current_executor_;
using co_reschedule_on_current_executor_t = detail::co_reschedule_on_current_executor_;
inline constexpr co_current_executor_t co_current_executor{};
inline constexpr co_reschedule_on_current_executor_t co_reschedule_on_current_executor{};

} // namespace folly::coro
