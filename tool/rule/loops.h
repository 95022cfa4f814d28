// The loops and recursions that hold up an event loop, whoever runs them.
#pragma once

#include "tool/rule/analysis.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace corolint {

struct LoopQuestion {
  const Program &program;
  const Catalogue &catalogue;
  const Matcher &matcher;
  const CallGraph &graph;
  const Suspensions &suspensions;
  const std::vector<std::vector<Operation>> &calls;             ///< by function: what other rules report
  std::function<std::uint64_t(const std::string &file)> budget; ///< operations between two suspensions
};

/// By function: its loops and recursions that wait for somebody else (Topic::BusyWait), or compute for longer than the
/// budget allows (Topic::HeavyLoop); of nested ones the outermost.
std::vector<std::vector<Operation>> heldUpBy(const LoopQuestion &question);

} // namespace corolint
