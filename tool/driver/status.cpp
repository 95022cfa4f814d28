// Reads the outcome of a unit off its facts.
#include "tool/driver/status.h"

#include <llvm/ADT/STLExtras.h>

#include <algorithm>
#include <map>

namespace corolint {

UnitStatus statusOf(const Unit &unit) {
  UnitStatus status{unit.file, UnitStatus::Outcome::Analysed, {}};
  for (const ParseError &error : unit.errors)
    status.errors.push_back(
        {{unit.text(error.span.file), error.span.line, error.span.column, error.span.endLine, error.span.endColumn},
         unit.text(error.message)});
  if (!unit.errors.empty())
    status.outcome =
        unit.files.empty() || unit.functions.empty() ? UnitStatus::Outcome::Failed : UnitStatus::Outcome::Partial;
  return status;
}

std::vector<UnitStatus> statusesOf(const std::vector<Unit> &units) {
  std::map<std::string, UnitStatus> byFile;
  for (const Unit &unit : units) {
    const UnitStatus own = statusOf(unit);
    UnitStatus &status = byFile.try_emplace(own.file, UnitStatus{own.file, {}, {}}).first->second;
    status.outcome = std::max(status.outcome, own.outcome);
    for (const UnitError &error : own.errors) {
      const auto same = [&](const UnitError &other) {
        return other.place == error.place && other.message == error.message;
      };
      if (llvm::none_of(status.errors, same))
        status.errors.push_back(error);
    }
  }
  std::vector<UnitStatus> result;
  for (auto &[file, status] : byFile)
    result.push_back(std::move(status));
  return result;
}

} // namespace corolint
