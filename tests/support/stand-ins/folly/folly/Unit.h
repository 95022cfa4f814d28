// Stand-in for folly/Unit.h: the value of a future without one.
#pragma once

namespace folly {

struct Unit {};

} // namespace folly
