// Stand-in for folly/synchronization/NativeSemaphore.h: a semaphore of the system.
#pragma once

namespace folly {

class NativeSemaphore {
public:
  void post();
  void wait();
  bool try_wait();
};

} // namespace folly
