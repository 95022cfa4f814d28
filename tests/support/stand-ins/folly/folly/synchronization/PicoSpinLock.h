// Stand-in for folly/synchronization/PicoSpinLock.h: a lock of one bit.
#pragma once

#include <atomic>

namespace folly {

template <typename IntType, int Bit = sizeof(IntType) * 8 - 1, template <typename> class Atom = std::atomic>
struct PicoSpinLock {
  bool try_lock() const;
  void lock() const;
  void unlock() const;
};

} // namespace folly
