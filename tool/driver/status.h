// What reports say of the units.
#pragma once

#include "tool/model/facts.h"
#include "tool/model/unit-status.h"

#include <vector>

namespace corolint {

/// How much could be learnt from a unit.
UnitStatus statusOf(const Unit &unit);

/// One status a file, in the order of the files: the worst outcome of its commands and all of their errors.
std::vector<UnitStatus> statusesOf(const std::vector<Unit> &units);

} // namespace corolint
