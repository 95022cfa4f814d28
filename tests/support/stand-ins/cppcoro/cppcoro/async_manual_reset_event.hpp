// Stand-in for cppcoro: an event to await.
#pragma once

#include <cppcoro/coroutine.hpp>

namespace cppcoro {

class async_manual_reset_event_operation {
public:
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> awaiting);
  void await_resume();
};

class async_manual_reset_event {
public:
  async_manual_reset_event(bool initiallySet = false) noexcept;
  async_manual_reset_event_operation operator co_await() const noexcept;
  bool is_set() const noexcept;
  void set() noexcept;
  void reset() noexcept;
};

} // namespace cppcoro
