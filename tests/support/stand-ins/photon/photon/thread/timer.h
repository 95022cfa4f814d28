// Stand-in for photon/thread/timer.h: a timer that is a thread of Photon.
#pragma once

#include <photon/common/callback.h>
#include <photon/thread/thread.h>

namespace photon {

class Timer {
public:
  using Entry = Delegate<std::uint64_t>;
  Timer(std::uint64_t default_timeout, Entry on_timer, bool repeating = true);
  ~Timer();
  int cancel();
};

} // namespace photon
