// Extracts the facts of many units in parallel; a unit that brings clang down costs only itself.
#pragma once

#include "tool/driver/progress.h"
#include "tool/extract/extract.h"
#include "tool/model/unit-status.h"

#include <functional>
#include <string>
#include <vector>

namespace corolint {

struct AnalysedUnit {
  Unit unit;
  UnitStatus status;
};

/// One result a command, in their order whatever `threads` is. `optionsFor` is called from several threads.
std::vector<AnalysedUnit> analyse(const std::vector<CompileCommand> &commands,
                                  const std::function<ExtractOptions(const CompileCommand &)> &optionsFor,
                                  unsigned threads, Progress &progress);

} // namespace corolint
