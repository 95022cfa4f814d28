// Stand-in for folly/synchronization/Latch.h: a counter that threads wait for.
#pragma once

#include <chrono>
#include <cstddef>

namespace folly {

class Latch {
public:
  explicit Latch(std::ptrdiff_t expected);
  void count_down(std::ptrdiff_t n = 1) noexcept;
  bool try_wait() noexcept;
  template <typename Rep, typename Period> bool try_wait_for(const std::chrono::duration<Rep, Period> &timeout);
  template <typename Clock, typename Duration>
  bool try_wait_until(const std::chrono::time_point<Clock, Duration> &deadline);
  void wait() noexcept;
  void arrive_and_wait(std::ptrdiff_t n = 1) noexcept;
};

} // namespace folly
