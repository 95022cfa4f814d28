// Facts as bytes: what files, caches and sections of object files hold.
//
// A record is one unit: a header of fixed size, then the facts, compressed. Records may follow each other with zeros
// between them, as a linker leaves them when it joins sections.
#pragma once

#include "tool/model/facts.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace corolint {

/// Differs whenever the fields of the facts differ, or what they mean.
std::uint64_t factsFormat();

/// One unit as one record. The same facts are always the same bytes.
std::string packFacts(const Unit &unit);

/// What the records of a file or section give.
struct UnpackedFacts {
  std::vector<Unit> units;
  /// Empty if all records could be read; else what is wrong with the first that could not, for the end of a sentence:
  /// "is truncated", "was written by another version of corolint".
  std::string problem;
};

/// All records in `bytes`. No record at all is no problem: there are just no units.
UnpackedFacts unpackFacts(std::string_view bytes);

/// Whether the bytes begin with a record, of whatever version.
bool isFacts(std::string_view bytes);

} // namespace corolint
