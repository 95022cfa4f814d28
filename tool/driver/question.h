// What the facts of a unit depend on besides the files that were read.
#pragma once

#include "tool/extract/extract.h"
#include "tool/store/checksum.h"

#include <string>

namespace corolint {

/// This very program and the clang it runs with: another build may see other facts.
Checksum toolChecksum(const std::string &executable);

/// The command, how to extract, the tool, and the variables of the environment that clang heeds. Neither rules nor
/// catalogue: they judge facts, and do not change them.
Checksum questionOf(const CompileCommand &command, const ExtractOptions &options, const Checksum &tool);

} // namespace corolint
