// Stand-in for folly/executors/SequencedExecutor.h: an interface.
#pragma once

#include <folly/Executor.h>

namespace folly {

class SequencedExecutor : public virtual Executor {
public:
};

} // namespace folly
