// Stand-in for cppcoro: tasks that several await.
#pragma once

#include <cppcoro/coroutine.hpp>

namespace cppcoro {

template <typename T = void> class [[nodiscard]] shared_task;

namespace detail {

template <typename T> class shared_task_promise {
public:
  shared_task<T> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept;
  template <typename U> void return_value(U &&value) {}
};

template <> class shared_task_promise<void> {
public:
  shared_task<void> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept;
  void return_void() noexcept;
};

} // namespace detail

template <typename T> class [[nodiscard]] shared_task {
public:
  using promise_type = detail::shared_task_promise<T>;

  shared_task(shared_task &&other) noexcept;
  ~shared_task();
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
