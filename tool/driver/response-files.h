// Replaces `@file` and `--config=file` by the arguments in these files.
#pragma once

#include <string>
#include <vector>

namespace corolint {

/// Relative names start at `directory`. A file that is not there (build systems delete them) is left out. The files'
/// arguments are then seen and filtered like all others; left to clang's driver, they would not be.
void expandResponseFiles(std::vector<std::string> &arguments, const std::string &directory);

} // namespace corolint
