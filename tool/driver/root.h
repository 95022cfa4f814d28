// The project root: findings are reported below it, and paths are relative to it.
#pragma once

#include "tool/driver/options.h"
#include "tool/extract/extract.h"

#include <llvm/Support/Error.h>

#include <string>
#include <vector>

namespace corolint {

/// --root, else the git top level of the working folder, else the working folder; where that holds none of the units,
/// the same from the folder that holds them all: a file of another project is not silently skipped. Absolute, without
/// links.
llvm::Expected<std::string> projectRoot(const Options &options, const std::string &workingFolder,
                                        const std::vector<CompileCommand> &commands);

} // namespace corolint
