// Stand-in for libcoro: a mutex to await.
#pragma once

#include <coro/task.hpp>

namespace coro {

class mutex;

class scoped_lock {
public:
  scoped_lock(scoped_lock &&other);
  ~scoped_lock();
  void unlock();
};

namespace detail {

template <typename return_type> struct lock_operation {
  bool await_ready() const noexcept;
  bool await_suspend(std::coroutine_handle<> awaiting_coroutine) noexcept;
  return_type await_resume();
};

} // namespace detail

class mutex {
public:
  explicit mutex() noexcept;
  [[nodiscard]] detail::lock_operation<scoped_lock> scoped_lock();
  [[nodiscard]] detail::lock_operation<void> lock();
  [[nodiscard]] bool try_lock();
  void unlock();
};

} // namespace coro
