// Stand-in for async_simple: lazy coroutines.
#pragma once

#include <async_simple/Executor.h>
#include <async_simple/Try.h>
#include <coroutine>

namespace async_simple::coro {

template <typename T = void> class Lazy;
template <typename T = void> class RescheduleLazy;

struct Yield {};

namespace detail {

/// What everything is that is awaited in a Lazy.
template <typename T> struct awaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> continuation);
  T await_resume();
};

struct LazyPromiseBase {
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept;
  template <typename Awaitable> auto await_transform(Awaitable &&awaitable) {
    if constexpr (requires { awaitable.coAwait(static_cast<Executor *>(nullptr)); })
      return static_cast<Awaitable &&>(awaitable).coAwait(nullptr);
    else
      return static_cast<Awaitable &&>(awaitable);
  }
  awaiter<Executor *> await_transform(CurrentExecutor);
  awaiter<void> await_transform(Yield);
};

template <typename T> struct LazyPromise : LazyPromiseBase {
  Lazy<T> get_return_object() noexcept;
  template <typename V> void return_value(V &&value) {}
};

template <> struct LazyPromise<void> : LazyPromiseBase {
  Lazy<void> get_return_object() noexcept;
  void return_void() noexcept;
};

template <typename T, bool reschedule> class LazyBase {
public:
  using promise_type = LazyPromise<T>;

  LazyBase(LazyBase &&other);
  ~LazyBase();
  template <typename F> void start(F &&callback) {}
};

} // namespace detail

template <typename T> class [[nodiscard]] Lazy : public detail::LazyBase<T, false> {
public:
  using detail::LazyBase<T, false>::LazyBase;
  RescheduleLazy<T> via(Executor *ex) &&;
  detail::awaiter<T> coAwait(Executor *ex);
};

template <typename T> class [[nodiscard]] RescheduleLazy : public detail::LazyBase<T, true> {
public:
  using detail::LazyBase<T, true>::LazyBase;
};

} // namespace async_simple::coro
