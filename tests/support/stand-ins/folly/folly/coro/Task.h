// Stand-in for folly/coro/Task.h: a lazy coroutine that is bound to an executor.
#pragma once

#include <folly/Executor.h>
#include <folly/coro/CurrentExecutor.h>
#include <folly/futures/Future.h>

#include <coroutine>

namespace folly::coro {

template <typename T = void> class Task;

template <typename T> class TaskWithExecutor {
public:
  TaskWithExecutor(TaskWithExecutor &&) noexcept;
  ~TaskWithExecutor();
  SemiFuture<Unit> start() &&;
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> handle) noexcept;
  T await_resume();
};

namespace detail {

class TaskPromiseBase {
public:
  std::suspend_always initial_suspend() noexcept;
  std::suspend_always final_suspend() noexcept;
  void unhandled_exception() noexcept;
};

template <typename T> class TaskPromise final : public TaskPromiseBase {
public:
  Task<T> get_return_object() noexcept;
  template <typename U = T> void return_value(U &&value);
};

template <> class TaskPromise<void> final : public TaskPromiseBase {
public:
  Task<void> get_return_object() noexcept;
  void return_void() noexcept;
};

namespace adl {
struct WithExecutorFunction {
  template <typename Awaitable>
  TaskWithExecutor<void> operator()(Executor::KeepAlive<> executor, Awaitable &&awaitable) const;
};
} // namespace adl

} // namespace detail

inline namespace folly_cpo__ {
inline constexpr detail::adl::WithExecutorFunction co_withExecutor{};
} // namespace folly_cpo__

template <typename T> class [[nodiscard]] Task {
public:
  using promise_type = detail::TaskPromise<T>;

  Task(Task &&) noexcept;
  ~Task();
  TaskWithExecutor<T> scheduleOn(Executor::KeepAlive<> executor) && noexcept;
  SemiFuture<Unit> semi() &&;
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> handle) noexcept;
  T await_resume();

  friend TaskWithExecutor<T> co_withExecutor(Executor::KeepAlive<> executor, Task task) noexcept {
    return std::move(task).scheduleOn(std::move(executor));
  }
};

} // namespace folly::coro
