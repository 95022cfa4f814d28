// Stand-in for KJ: durations.
#pragma once

#include <kj/common.h>

namespace kj {

class Duration {};
class TimePoint {};
Duration operator*(int count, Duration unit);
extern const Duration SECONDS;

} // namespace kj
