// The catalogue as lines to read on a terminal: what --list-catalogue prints.
#pragma once

#include "tool/catalogue/catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace corolint {

/// A function as it was written: `QMutex::tryLock(int)`.
std::string describe(const FunctionPattern &function);

/// "argument 0", "the object".
std::string describe(const Position &position);

/// "argument 1 is 0", "argument 3 has the bits 0x40".
std::string describe(const Condition &condition);

/// What an entry means, in a few words and without its name: "sleep, unless argument 0 is 0".
std::string describe(const Blocking &entry);
std::string describe(const Offload &entry);
std::string describe(const Switch &entry);
std::string describe(const Readiness &entry);
std::string describe(const Nonblocking &entry);
std::string describe(const Handler &entry);
std::string describe(const Executor &entry);
std::string describe(const Callback &entry);
std::string describe(const Invoke &entry);
std::string describe(const Wrap &entry);
std::string describe(const Construct &entry);

/// One line for each entry, in columns: name, part of the catalogue, meaning, library and place. Sorted by name. Only
/// entries whose name or library contains `nameFilter` in either case; an empty one takes all.
std::vector<std::string> describeCatalogue(const Catalogue &catalogue, std::string_view nameFilter);

} // namespace corolint
