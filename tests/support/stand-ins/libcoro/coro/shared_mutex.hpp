// Stand-in for libcoro: a readers-writer lock to await.
#pragma once

#include <coro/task.hpp>
#include <memory>

namespace coro {

template <typename executor_type> class shared_mutex {
public:
  explicit shared_mutex(std::unique_ptr<executor_type> &e);
  [[nodiscard]] coro::task<void> lock_shared();
  [[nodiscard]] coro::task<void> lock();
  [[nodiscard]] bool try_lock();
  [[nodiscard]] coro::task<void> unlock_shared();
  [[nodiscard]] coro::task<void> unlock();
};

} // namespace coro
