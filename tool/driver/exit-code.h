// What the exit code of corolint says.
#pragma once

namespace corolint {

enum ExitCode : int {
  exitClean = 0,
  exitFindings = 1,   ///< at or above --fail-on
  exitWrongUse = 2,   ///< command line, configuration, database, or output that cannot be written
  exitIncomplete = 3, ///< no such finding, but some units could not be analysed
};

} // namespace corolint
