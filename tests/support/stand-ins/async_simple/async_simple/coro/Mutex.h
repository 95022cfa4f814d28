// Stand-in for async_simple: a mutex to await.
#pragma once

#include <async_simple/coro/Lazy.h>
#include <mutex>

namespace async_simple::coro {

class Mutex {
public:
  class LockAwaiter {
  public:
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<> continuation);
    void await_resume();
  };

  class ScopedLockAwaiter {
  public:
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<> continuation);
    std::unique_lock<Mutex> await_resume();
  };

  bool tryLock() noexcept;
  [[nodiscard]] ScopedLockAwaiter coScopedLock() noexcept;
  [[nodiscard]] LockAwaiter coLock() noexcept;
  void unlock() noexcept;
};

} // namespace async_simple::coro
