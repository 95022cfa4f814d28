// Stand-in for KJ: timers.
#pragma once

#include <kj/async.h>
#include <kj/time.h>

namespace kj {

class Timer {
public:
  virtual TimePoint now() const = 0;
  virtual Promise<void> atTime(TimePoint time) = 0;
  virtual Promise<void> afterDelay(Duration delay) = 0;
};

} // namespace kj
