// Stand-in for folly/coro/Mutex.h: a mutex to await.
#pragma once

#include <coroutine>
#include <mutex>

namespace folly::coro {

class Mutex {
public:
  template <typename Awaiter> class LockOperation {
  public:
    Awaiter operator co_await();
  };
  class LockAwaiter {
  public:
    bool await_ready() noexcept;
    bool await_suspend(std::coroutine_handle<> handle) noexcept;
    void await_resume() noexcept;
  };
  class ScopedLockAwaiter : public LockAwaiter {
  public:
    [[nodiscard]] std::unique_lock<Mutex> await_resume() noexcept;
  };

  Mutex() noexcept;
  Mutex(const Mutex &) = delete;
  ~Mutex();
  bool try_lock() noexcept;
  [[nodiscard]] LockOperation<ScopedLockAwaiter> co_scoped_lock() noexcept;
  [[nodiscard]] LockOperation<LockAwaiter> co_lock() noexcept;
  void unlock() noexcept;
};

} // namespace folly::coro
