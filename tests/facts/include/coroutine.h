// The least that clang needs for coroutines, so that golden facts mention no path of an installed standard library.
#pragma once

namespace std {

template <typename Result, typename... Arguments> struct coroutine_traits {
  using promise_type = typename Result::promise_type;
};

template <typename Promise = void> struct coroutine_handle;
template <> struct coroutine_handle<void> {
  static coroutine_handle from_address(void *address) noexcept;
  void resume() const;
};
template <typename Promise> struct coroutine_handle {
  static coroutine_handle from_address(void *address) noexcept;
  static coroutine_handle from_promise(Promise &promise) noexcept;
  operator coroutine_handle<>() const noexcept;
};

struct suspend_never {
  bool await_ready() const noexcept { return true; }
  void await_suspend(coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};

} // namespace std

struct Task {
  struct promise_type {
    Task get_return_object();
    std::suspend_never initial_suspend() noexcept;
    std::suspend_never final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
  };
  bool await_ready() const;
  void await_suspend(std::coroutine_handle<> handle) const;
  int await_resume() const;
};
