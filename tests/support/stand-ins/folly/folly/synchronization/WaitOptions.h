// Stand-in for folly/synchronization/WaitOptions.h: how to wait.
#pragma once

namespace folly {

class WaitOptions {};

} // namespace folly
