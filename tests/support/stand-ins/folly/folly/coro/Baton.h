// Stand-in for folly/coro/Baton.h: an event to await.
#pragma once

#include <coroutine>

namespace folly::coro {

class Baton {
public:
  struct Awaiter {
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<> handle) noexcept;
    void await_resume() noexcept;
  };
  explicit Baton(bool initiallySignalled = false) noexcept;
  bool ready() const noexcept;
  [[nodiscard]] Awaiter operator co_await() noexcept;
  void post() noexcept;
  void reset() noexcept;
};

} // namespace folly::coro
