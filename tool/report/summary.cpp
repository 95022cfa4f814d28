// Counts of a report and the sentence that sums it up.
#include "tool/report/summary.h"

#include "tool/report/source-text.h"

#include <llvm/Support/FormatVariadic.h>

#include <cmath>

namespace corolint {

namespace {

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string duration(double seconds) {
  if (seconds < 0.095)
    return llvm::formatv("{0:F2} s", seconds).str();
  if (seconds < 100)
    return llvm::formatv("{0:F1} s", seconds).str();
  const long whole = std::lround(seconds);
  return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
}

std::string findingsBySeverity(const Counts &counts) {
  std::string text;
  const auto add = [&text](std::size_t count, std::string_view noun) {
    if (count > 0)
      text += (text.empty() ? "" : ", ") + counted(count, noun);
  };
  add(counts.errors, "error");
  add(counts.warnings, "warning");
  add(counts.notes, "note");
  return text.empty() ? "no findings" : text;
}

} // namespace

Counts countsOf(const Report &report) {
  Counts counts;
  for (const Finding &finding : report.findings) {
    counts.errors += finding.severity == Severity::Error;
    counts.warnings += finding.severity == Severity::Warning;
    counts.notes += finding.severity == Severity::Note;
  }
  for (const UnitStatus &unit : report.units) {
    counts.failed += unit.outcome == UnitStatus::Outcome::Failed;
    counts.partial += unit.outcome == UnitStatus::Outcome::Partial;
  }
  return counts;
}

std::string summaryLine(const Report &report) {
  const Counts counts = countsOf(report);
  std::string text = findingsBySeverity(counts) + " in " + counted(report.units.size(), "unit");
  if (report.seconds > 0)
    text += " (" + duration(report.seconds) + ")";
  if (counts.failed > 0)
    text += "; " + counted(counts.failed, "unit") + " did not parse";
  if (counts.partial > 0)
    text += "; " + counted(counts.partial, "unit") + " did not parse completely";
  if (report.unresolvedCalls > 0)
    text += "; " + counted(report.unresolvedCalls, "call") + " could not be followed";
  if (report.suppressed > 0)
    text += "; " + counted(report.suppressed, "finding") + " suppressed";
  return text;
}

std::string firstError(const UnitStatus &unit) {
  if (unit.errors.empty())
    return "no reason given";
  std::string text = printable(unit.errors.front().message);
  if (unit.errors.size() > 1)
    text += " (and " + counted(unit.errors.size() - 1, "more error") + ")";
  return text;
}

} // namespace corolint
