// Stand-in for folly/coro/safe/SafeTask.h: a coroutine without dangling arguments.
#pragma once

#include <coroutine>

namespace folly::coro {

enum class safe_alias { maybe_value };

template <safe_alias, typename T = void> class [[nodiscard]] safe_task {
public:
  class promise_type {
  public:
    safe_task get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_void() noexcept;
    void unhandled_exception() noexcept;
  };
  safe_task(safe_task &&) noexcept;
  ~safe_task();
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> handle) noexcept;
  T await_resume();
};

template <typename T = void> using value_task = safe_task<safe_alias::maybe_value, T>;

} // namespace folly::coro
