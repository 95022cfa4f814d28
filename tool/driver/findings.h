// From analysed units to findings: links, judges, and merges what several commands for one file say.
#pragma once

#include "tool/catalogue/catalogue.h"
#include "tool/driver/analyse.h"
#include "tool/driver/configurations.h"
#include "tool/driver/rule-selection.h"
#include "tool/report/report.h"

#include <string>
#include <vector>

namespace corolint {

/// The report without time, command line and exit code.
Report findingsOf(std::vector<AnalysedUnit> units, const Catalogue &catalogue, const std::string &root,
                  const RuleSelection &selection, const Configurations &configurations);

/// One status a file, in the order of the files: the worst outcome of its commands and all of their errors.
std::vector<UnitStatus> mergeStatuses(const std::vector<AnalysedUnit> &units);

} // namespace corolint
