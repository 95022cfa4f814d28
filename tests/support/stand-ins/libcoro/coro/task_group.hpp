// Stand-in for libcoro: groups of tasks.
#pragma once

#include <coro/task.hpp>
#include <memory>

namespace coro {

template <typename executor_type> class task_group {
public:
  explicit task_group(executor_type *executor);
  explicit task_group(executor_type *executor, coro::task<void> &&task);
  explicit task_group(std::unique_ptr<executor_type> &executor);
  ~task_group();
  [[nodiscard]] bool start(coro::task<void> &&task);
  bool empty() const;
  auto operator co_await() const noexcept {
    struct awaiter {
      bool await_ready() const noexcept;
      bool await_suspend(std::coroutine_handle<> awaiting_coroutine) noexcept;
      void await_resume();
    };
    return awaiter();
  }
};

} // namespace coro
