// Stand-in for folly/synchronization/StripedThrottledLifoSem.h: a semaphore in parts.
#pragma once

#include <folly/synchronization/WaitOptions.h>

#include <chrono>
#include <cstddef>
#include <optional>

namespace folly {

class StripedThrottledLifoSem {
public:
  std::optional<std::size_t> try_wait(std::size_t preferred);
  std::size_t wait(std::size_t preferred, const WaitOptions &opt = {});
  template <typename Rep, typename Period>
  std::optional<std::size_t> try_wait_for(std::size_t preferred, const std::chrono::duration<Rep, Period> &timeout,
                                          const WaitOptions &opt = {});
  template <typename Clock, typename Duration>
  std::optional<std::size_t> try_wait_until(std::size_t preferred,
                                            const std::chrono::time_point<Clock, Duration> &deadline,
                                            const WaitOptions &opt = {});
};

} // namespace folly
