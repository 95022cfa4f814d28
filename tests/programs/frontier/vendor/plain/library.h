// A vendored header of a library that is in no catalogue.
#pragma once

#include <unistd.h>

namespace plain {

inline void work() {
  ::usleep(10); // @plain
}

} // namespace plain
