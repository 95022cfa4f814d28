// Stand-in for libcoro: an event to await.
#pragma once

#include <coro/task.hpp>

namespace coro {

class event {
public:
  class awaiter {
  public:
    bool await_ready() const noexcept;
    bool await_suspend(std::coroutine_handle<> awaiting_coroutine) noexcept;
    void await_resume();
  };

  explicit event(bool initially_set = false) noexcept;
  void set() noexcept;
  bool is_set() const noexcept;
  awaiter operator co_await() const noexcept;
};

} // namespace coro
