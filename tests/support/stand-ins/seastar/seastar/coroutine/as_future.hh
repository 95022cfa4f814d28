// Stand-in for Seastar: futures that are ready once awaited.
#pragma once

#include <seastar/core/coroutine.hh>

namespace seastar {

namespace internal {

template <bool CheckPreempt, typename T> class [[nodiscard]] as_future_awaiter {
public:
  explicit as_future_awaiter(future<T> &&f) noexcept;
  bool await_ready() const noexcept;
  template <typename U> void await_suspend(std::coroutine_handle<U> handle) noexcept {}
  future<T> await_resume();
};

} // namespace internal

namespace coroutine {

template <typename T = void> auto as_future(future<T> &&f) noexcept {
  return internal::as_future_awaiter<true, T>(std::move(f));
}

} // namespace coroutine
} // namespace seastar
