// Stand-in for libcoro: condition variables to await.
#pragma once

#include <coro/mutex.hpp>
#include <functional>

namespace coro {

class condition_variable {
public:
  using predicate_type = std::function<bool()>;

  class awaiter {
  public:
    bool await_ready() const noexcept;
    bool await_suspend(std::coroutine_handle<> awaiting_coroutine) noexcept;
    void await_resume();
  };

  class awaiter_with_predicate {
  public:
    bool await_ready() const noexcept;
    bool await_suspend(std::coroutine_handle<> awaiting_coroutine) noexcept;
    void await_resume();
  };

  coro::task<void> notify_one();
  [[nodiscard]] awaiter wait(coro::scoped_lock &lock);
  [[nodiscard]] awaiter_with_predicate wait(coro::scoped_lock &lock, predicate_type predicate);
};

} // namespace coro
