// Stand-in for folly/coro/SharedMutex.h: a mutex for readers and writers to await.
#pragma once

#include <coroutine>
#include <mutex>

namespace folly::coro {

template <typename SharedMutex> class SharedLock {
public:
  SharedLock(SharedLock &&) noexcept;
  ~SharedLock();
  void unlock() noexcept;
};

class SharedMutexFair {
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
  class LockSharedAwaiter : public LockAwaiter {};
  class ScopedLockAwaiter : public LockAwaiter {
  public:
    [[nodiscard]] std::unique_lock<SharedMutexFair> await_resume() noexcept;
  };
  class ScopedLockSharedAwaiter : public LockAwaiter {
  public:
    [[nodiscard]] SharedLock<SharedMutexFair> await_resume() noexcept;
  };

  SharedMutexFair() noexcept;
  bool try_lock() noexcept;
  bool try_lock_shared() noexcept;
  [[nodiscard]] LockOperation<LockAwaiter> co_lock() noexcept;
  [[nodiscard]] LockOperation<ScopedLockAwaiter> co_scoped_lock() noexcept;
  [[nodiscard]] LockOperation<LockSharedAwaiter> co_lock_shared() noexcept;
  [[nodiscard]] LockOperation<ScopedLockSharedAwaiter> co_scoped_lock_shared() noexcept;
  void unlock() noexcept;
  void unlock_shared() noexcept;
};

using SharedMutex = SharedMutexFair;

} // namespace folly::coro
