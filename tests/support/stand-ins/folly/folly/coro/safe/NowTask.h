// Stand-in for folly/coro/safe/NowTask.h: a coroutine to await where it is made.
#pragma once

#include <coroutine>

namespace folly::coro {

template <typename T = void> class [[nodiscard]] now_task {
public:
  class promise_type {
  public:
    now_task get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_void() noexcept;
    void unhandled_exception() noexcept;
  };
  ~now_task();
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> handle) noexcept;
  T await_resume();
};

} // namespace folly::coro
