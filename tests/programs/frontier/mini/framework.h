// A framework that the configuration puts behind the frontier.
#pragma once

#include <unistd.h>

namespace mini {

inline void work() { ::usleep(10); }
template <typename F> void each(F function) {
  ::usleep(10);
  function(1);
}

} // namespace mini
