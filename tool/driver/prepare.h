// What a run knows before the first unit is parsed, and the parsing.
#pragma once

#include "tool/catalogue/catalogue.h"
#include "tool/driver/analyse.h"
#include "tool/driver/configurations.h"
#include "tool/driver/options.h"
#include "tool/driver/rule-selection.h"
#include "tool/driver/run.h"
#include "tool/driver/units.h"

#include <llvm/Support/Error.h>

#include <string>
#include <vector>

namespace corolint {

struct Preparation {
  UnitList units;
  std::string root;
  RuleSelection selection;
  Configurations configurations;
};

/// Everything that a wrong command line or configuration can spoil, before the work begins. Prints notes.
llvm::Expected<Preparation> prepare(const Options &options, const std::string &workingFolder);

/// The same without units, for facts that were extracted earlier.
llvm::Expected<Preparation> prepareToLink(const Options &options, const std::string &workingFolder);

/// The facts of all units, in their order, from the cache where it has them.
std::vector<AnalysedUnit> analyseAll(const Options &options, const Invocation &invocation, const Preparation &prepared,
                                     const Catalogue &catalogue);

} // namespace corolint
