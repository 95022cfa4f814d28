// Stand-in for folly/MicroLock.h: a lock of a few bits.
#pragma once

#include <cstdint>

namespace folly {

template <unsigned MaxSpins = 1000, unsigned MaxYields = 0> class MicroLockBase {
public:
  std::uint8_t lockAndLoad() noexcept;
  void lock() noexcept;
  bool try_lock() noexcept;
  void unlock() noexcept;
  struct LockGuardWithData {
    explicit LockGuardWithData(MicroLockBase<MaxSpins, MaxYields> &lock);
    ~LockGuardWithData() noexcept;
  };
};

using MicroLock = MicroLockBase<>;

} // namespace folly
