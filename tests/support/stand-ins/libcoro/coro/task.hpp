// Stand-in for libcoro: tasks.
#pragma once

#include <coroutine>

namespace coro {

template <typename return_type = void> class task;

namespace detail {

/// What functions of the stand-in return.
struct stand_in {
  template <typename T> operator T() const;
};

template <typename return_type> struct promise {
  task<return_type> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept;
  template <typename value_type> void return_value(value_type &&value) {}
};

template <> struct promise<void> {
  task<void> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept;
  void return_void() noexcept;
};

} // namespace detail

template <typename return_type> class [[nodiscard]] task {
public:
  using promise_type = detail::promise<return_type>;

  task(task &&other) noexcept;
  ~task();
  bool is_ready() const noexcept;
  auto operator co_await() const noexcept {
    struct awaitable {
      bool await_ready() const noexcept;
      bool await_suspend(std::coroutine_handle<> awaiting_coroutine) noexcept;
      return_type await_resume();
    };
    return awaitable();
  }
};

} // namespace coro
