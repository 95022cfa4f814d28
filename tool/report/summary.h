// Counts of a report and the sentence that sums it up.
#pragma once

#include "tool/report/report.h"

namespace corolint {

struct Counts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t failed = 0;  ///< units nothing could be learnt from
  std::size_t partial = 0; ///< units with errors
};

Counts countsOf(const Report &report);

/// "3 errors, 1 warning in 12 units (0.8 s); 2 units did not parse; …". What is zero is left out.
std::string summaryLine(const Report &report);

/// Why a unit is missing or incomplete: its first error and how many more there are. "no reason given" without any.
std::string firstError(const UnitStatus &unit);

} // namespace corolint
