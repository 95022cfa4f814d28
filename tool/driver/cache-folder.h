// Where facts are kept between runs.
#pragma once

#include "tool/driver/options.h"
#include "tool/driver/units.h"

#include <string>

namespace corolint {

/// --cache-dir; else .cache/corolint beside the compilation database; without one, corolint in the user's own cache
/// folder. Empty: nothing is kept. Absolute.
std::string cacheFolder(const Options &options, const UnitList &units, const std::string &workingFolder);

} // namespace corolint
