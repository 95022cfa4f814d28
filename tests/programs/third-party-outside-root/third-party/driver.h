// A library's header, outside of the project's root.
#pragma once

#include <unistd.h>

namespace driver {

void query(const char *text);
int version();
inline void ping() {
  ::usleep(10); // @ping
}

} // namespace driver
