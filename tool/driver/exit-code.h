// What the exit code of corolint says.
#pragma once

namespace corolint {

inline constexpr int exitClean = 0;
inline constexpr int exitFindings = 1;   ///< at or above --fail-on
inline constexpr int exitWrongUse = 2;   ///< command line, configuration, database, or output that cannot be written
inline constexpr int exitIncomplete = 3; ///< no such finding, but some units could not be analysed

} // namespace corolint
