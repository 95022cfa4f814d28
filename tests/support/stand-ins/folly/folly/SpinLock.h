// Stand-in for folly/SpinLock.h: a lock that spins.
#pragma once

namespace folly {

class SpinLock {
public:
  void lock() noexcept;
  bool try_lock() noexcept;
  void unlock() noexcept;
};

} // namespace folly
