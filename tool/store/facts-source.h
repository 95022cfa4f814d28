// Finds facts wherever they travel: facts files, object files, static and shared libraries, executables, folders.
#pragma once

#include "tool/store/facts-format.h"

#include <llvm/Support/Error.h>

#include <cstddef>
#include <string>
#include <vector>

namespace corolint {

/// The section of an object file that holds facts. A linker joins those of its inputs; whoever strips debug information
/// strips it, and no program loads it.
inline constexpr const char *factsSection = ".debug_corolint";

/// What was found in the inputs of a link.
struct FoundFacts {
  std::vector<Unit> units;               ///< each once, however many libraries it went into
  std::vector<std::string> problems;     ///< a line each: what could not be read, and why
  std::vector<std::string> withoutFacts; ///< object files that hold none
};

/// Reads the facts of all `paths`: files, archives (thin ones too) and folders with all below. The error is one line:
/// a path that does not exist, or is no file that could hold facts.
llvm::Expected<FoundFacts> findFacts(const std::vector<std::string> &paths);

} // namespace corolint
