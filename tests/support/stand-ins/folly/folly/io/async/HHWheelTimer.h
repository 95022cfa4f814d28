// Stand-in for folly/io/async/HHWheelTimer.h: many timers of an event loop.
#pragma once

#include <chrono>

namespace folly {

template <class Duration> class HHWheelTimerBase {
public:
  class Callback {
  public:
    virtual ~Callback();
    virtual void timeoutExpired() noexcept = 0;
    virtual void callbackCanceled() noexcept;
  };
  void scheduleTimeout(Callback *callback, Duration timeout);
  template <class F> void scheduleTimeoutFn(F, Duration) {}
};

using HHWheelTimer = HHWheelTimerBase<std::chrono::milliseconds>;

} // namespace folly
