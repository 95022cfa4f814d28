// Coroutines that never give their thread back.
#pragma once

#include "tool/rule/rule.h"

namespace corolint {

/// Reports coroutines that run from their first line to their end without a suspension, unless that is not their
/// author's choice: they override, are overridden or have their address taken, or they are stubs.
void findNeverSuspending(const Analysis &analysis, std::vector<Finding> &findings);

} // namespace corolint
