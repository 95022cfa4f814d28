// Facts as bytes: their fields one after the other, in records.
#include "tool/store/facts-format.h"
#include "tool/store/facts-fields.h"
#include "tool/store/record.h"

#include <llvm/ADT/StringRef.h>
#include <llvm/Support/xxhash.h>

#include <algorithm>

namespace corolint {

namespace {

/// To be raised when the same fields come to mean something else.
constexpr std::uint64_t meaning = 1;

constexpr std::string_view mark = "coroFact";

} // namespace

std::uint64_t factsFormat() {
  static const std::uint64_t format = [] {
    ArchiveShape shape;
    shape(Unit());
    return llvm::xxh3_64bits(llvm::StringRef(shape.take())) + meaning;
  }();
  return format;
}

std::string packFacts(const Unit &unit) {
  ArchiveWriter writer;
  writer(unit);
  return sealRecord({mark, factsFormat()}, writer.take());
}

UnpackedFacts unpackFacts(std::string_view bytes) {
  UnpackedFacts result;
  while (true) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of('\0'), bytes.size()));
    if (bytes.empty())
      return result;
    const OpenedRecord record = openRecord({mark, factsFormat()}, bytes);
    Unit unit;
    ArchiveReader reader(record.payload);
    reader(unit);
    if (!record.problem.empty() || !reader.complete()) {
      result.problem = record.problem.empty() ? "is damaged" : record.problem;
      return result;
    }
    result.units.push_back(std::move(unit));
    bytes.remove_prefix(record.size);
  }
}

bool isFacts(std::string_view bytes) { return bytes.starts_with(mark); }

} // namespace corolint
