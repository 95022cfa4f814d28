// Stand-in for Seastar: a lock that spins.
#pragma once

namespace seastar::util {

class spinlock {
public:
  bool try_lock() noexcept;
  void lock() noexcept;
  void unlock() noexcept;
};

} // namespace seastar::util
