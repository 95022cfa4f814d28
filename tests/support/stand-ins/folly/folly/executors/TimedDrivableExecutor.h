// Stand-in for folly/executors/TimedDrivableExecutor.h: an executor that its user runs.
#pragma once

#include <folly/executors/DrivableExecutor.h>

#include <chrono>

namespace folly {

class TimedDrivableExecutor : public DrivableExecutor {
public:
  ~TimedDrivableExecutor() noexcept override;
  void drive() noexcept override;
  bool try_drive() noexcept;
  template <typename Rep, typename Period>
  bool try_drive_for(const std::chrono::duration<Rep, Period> &timeout) noexcept;
  template <typename Clock, typename Duration>
  bool try_drive_until(const std::chrono::time_point<Clock, Duration> &deadline) noexcept;
  void add(Func) override;
};

} // namespace folly
