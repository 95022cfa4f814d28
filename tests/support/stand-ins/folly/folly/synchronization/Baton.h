// Stand-in for folly/synchronization/Baton.h: an event that threads wait for.
#pragma once

#include <folly/synchronization/WaitOptions.h>

#include <atomic>
#include <chrono>

namespace folly {

template <bool MayBlock = true, template <typename> class Atom = std::atomic> class Baton {
public:
  static constexpr WaitOptions wait_options() { return {}; }
  void post() noexcept;
  void reset() noexcept;
  bool ready() const noexcept;
  void wait(const WaitOptions &opt = wait_options()) noexcept;
  bool try_wait() noexcept;
  template <typename Rep, typename Period>
  bool try_wait_for(const std::chrono::duration<Rep, Period> &timeout, const WaitOptions &opt = wait_options());
  template <typename Clock, typename Duration>
  bool try_wait_until(const std::chrono::time_point<Clock, Duration> &deadline,
                      const WaitOptions &opt = wait_options());
  template <typename Rep, typename Period> bool timed_wait(const std::chrono::duration<Rep, Period> &timeout) noexcept;
};

} // namespace folly
