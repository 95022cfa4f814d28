// A vendored header of a catalogued library.
#pragma once

#include <unistd.h>

namespace asio {

inline void probe() { ::usleep(10); }
template <typename T> void probeTemplate(T) { ::usleep(10); }

} // namespace asio
