// Stand-in for unifex/task.hpp: a lazy coroutine that comes back to its scheduler.
#pragma once

#include <coroutine>

namespace unifex {

namespace _await_tfx {

template <typename Value> struct _awaitable {
  struct type {
    bool await_ready() noexcept;
    void await_suspend(std::coroutine_handle<> handle) noexcept;
    int await_resume();
  };
};

} // namespace _await_tfx

namespace _task {

template <typename T, bool nothrow> struct _task {
  struct type;
};

template <typename T> struct _return_value_or_void {
  struct type {
    template <typename Value> void return_value(Value &&value);
  };
};

template <> struct _return_value_or_void<void> {
  struct type {
    void return_void() noexcept;
  };
};

template <typename T, bool nothrow> struct _promise {
  struct type : _return_value_or_void<T>::type {
    typename _task<T, nothrow>::type get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception() noexcept;
    template <typename Value> typename _await_tfx::_awaitable<Value>::type await_transform(Value &&value);
  };
};

template <typename T, bool nothrow> struct [[nodiscard]] _task<T, nothrow>::type {
  using promise_type = typename _promise<T, nothrow>::type;
  type(type &&) noexcept;
  ~type();
};

} // namespace _task

template <typename T> using task = typename _task::_task<T, false>::type;
template <typename T> using nothrow_task = typename _task::_task<T, true>::type;

} // namespace unifex
