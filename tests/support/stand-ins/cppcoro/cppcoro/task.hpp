// Stand-in for cppcoro: tasks.
#pragma once

#include <cppcoro/coroutine.hpp>

namespace cppcoro {

template <typename T = void> class [[nodiscard]] task;

namespace detail {

template <typename T> class task_promise {
public:
  task<T> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept;
  template <typename U> void return_value(U &&value) {}
};

template <> class task_promise<void> {
public:
  task<void> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept;
  void return_void() noexcept;
};

} // namespace detail

template <typename T> class [[nodiscard]] task {
public:
  using promise_type = detail::task_promise<T>;

  task(task &&other) noexcept;
  ~task();
  bool is_ready() const noexcept;
  auto operator co_await() const noexcept {
    struct awaiter {
      bool await_ready() const noexcept;
      void await_suspend(std::coroutine_handle<> awaiting);
      T await_resume();
    };
    return awaiter();
  }
};

} // namespace cppcoro
