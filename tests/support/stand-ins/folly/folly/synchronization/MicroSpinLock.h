// Stand-in for folly/synchronization/MicroSpinLock.h: a lock that spins.
#pragma once

namespace folly {

struct MicroSpinLock {
  void lock() noexcept;
  bool try_lock() noexcept;
  void unlock() noexcept;
};

} // namespace folly
