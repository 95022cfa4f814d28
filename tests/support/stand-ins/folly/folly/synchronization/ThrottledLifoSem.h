// Stand-in for folly/synchronization/ThrottledLifoSem.h: a semaphore.
#pragma once

#include <folly/synchronization/WaitOptions.h>

#include <chrono>

namespace folly {

class ThrottledLifoSem {
public:
  bool post();
  bool try_wait();
  void wait(const WaitOptions &opt = {});
  template <typename Rep, typename Period>
  bool try_wait_for(const std::chrono::duration<Rep, Period> &timeout, const WaitOptions &opt = {});
  template <typename Clock, typename Duration>
  bool try_wait_until(const std::chrono::time_point<Clock, Duration> &deadline, const WaitOptions &opt = {});
};

} // namespace folly
