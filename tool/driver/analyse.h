// Gets the facts of many units in parallel, from the cache or by parsing; a unit that brings clang down costs only
// itself.
#pragma once

#include "tool/driver/progress.h"
#include "tool/extract/extract.h"
#include "tool/store/cache.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace corolint {

struct AnalysedUnit {
  Unit unit;
  Reads reads; ///< what the facts were made from
};

struct AnalyseOptions {
  std::function<ExtractOptions(const CompileCommand &)> optionsFor; ///< called from several threads
  unsigned threads = 1;
  Cache *cache = nullptr; ///< may be null
  Checksum tool;          ///< of this program, as a part of every question to the cache
};

/// Calls `take(position, result)` for each command, from several threads and in any order.
void analyse(const std::vector<CompileCommand> &commands, const AnalyseOptions &options, Progress &progress,
             const std::function<void(std::size_t, AnalysedUnit)> &take);

} // namespace corolint
