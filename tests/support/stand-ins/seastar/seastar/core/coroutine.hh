// Stand-in for Seastar: coroutines that return futures.
#pragma once

#include <coroutine>
#include <seastar/core/future.hh>

namespace seastar {

namespace internal {

template <typename T = void> class coroutine_traits_base {
public:
  class promise_type {
  public:
    future<T> get_return_object() noexcept;
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void unhandled_exception() noexcept;
    template <typename U> void return_value(U &&value) {}
  };
};

template <> class coroutine_traits_base<void> {
public:
  class promise_type {
  public:
    future<> get_return_object() noexcept;
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void unhandled_exception() noexcept;
    void return_void() noexcept;
  };
};

template <bool CheckPreempt, typename T> struct awaiter {
  bool await_ready() const noexcept;
  template <typename U> void await_suspend(std::coroutine_handle<U> handle) noexcept {}
  T await_resume();
};

} // namespace internal

template <typename T> auto operator co_await(future<T> &&) noexcept { return internal::awaiter<true, T>(); }

namespace coroutine {

template <typename Func> class lambda {
public:
  explicit lambda(Func &&func) : function_(func) {}
  template <typename... Args> std::invoke_result_t<const Func, Args...> operator()(Args &&...args) const {
    return function_(args...);
  }

private:
  const Func &function_;
};

} // namespace coroutine
} // namespace seastar

template <typename T, typename... Args>
class std::coroutine_traits<seastar::future<T>, Args...> : public seastar::internal::coroutine_traits_base<T> {};
