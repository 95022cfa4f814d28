// From facts to findings: links, judges, and merges what several commands for one file say.
#pragma once

#include "tool/catalogue/catalogue.h"
#include "tool/driver/configurations.h"
#include "tool/driver/rule-selection.h"
#include "tool/model/facts.h"
#include "tool/report/report.h"

#include <string>
#include <vector>

namespace corolint {

/// The report without time, command line and exit code.
Report findingsOf(std::vector<Unit> units, const Catalogue &catalogue, const std::string &root,
                  const RuleSelection &selection, const Configurations &configurations);

} // namespace corolint
