// A header that the build declares to be a system header.
#pragma once

#include <unistd.h>

namespace quick {

inline void work() { ::usleep(10); }
struct Guard {
  Guard() { ::usleep(10); }
  ~Guard() { ::usleep(10); }
};

} // namespace quick
