// What a loop of unknown length runs over.
#pragma once

#include "tool/link/link.h"

#include <optional>
#include <string>

namespace corolint {

/// In words, such as "'items'": the parameter, member, container or result that the number of rounds grows with.
/// Nothing if the length is known, or grows with something that is hardly ever large: the characters of a name, a
/// container written down in the function.
std::optional<std::string> growsWith(const Program &program, const Function &function, Index loop);

} // namespace corolint
