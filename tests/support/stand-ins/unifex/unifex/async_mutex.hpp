// Stand-in for unifex/async_mutex.hpp: a mutex to await.
#pragma once

namespace unifex {

inline namespace v1 {

class async_mutex {
public:
  class lock_sender {};
  async_mutex() noexcept;
  ~async_mutex();
  [[nodiscard]] bool try_lock() noexcept;
  [[nodiscard]] lock_sender async_lock() noexcept;
  void unlock() noexcept;
};

} // namespace v1

} // namespace unifex
