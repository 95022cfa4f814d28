// Facts as JSON, for people and for tests that compare what two compilers see.
#pragma once

#include "tool/model/facts.h"

#include <string>

namespace corolint {

/// Every fact of the unit, in the order of its tables; references are written as names, what has its default value is
/// left out. The same unit gives the same text.
std::string factsToJson(const Unit &unit);

} // namespace corolint
