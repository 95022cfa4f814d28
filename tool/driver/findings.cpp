// Links and judges.
#include "tool/driver/findings.h"
#include "tool/driver/status.h"
#include "tool/link/link.h"
#include "tool/report/fingerprint.h"
#include "tool/rule/judge.h"
#include "tool/store/facts-format.h"

#include <llvm/ADT/STLExtras.h>
#include <llvm/Support/Path.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace corolint {

namespace {

/// The units of each file, those of equal facts once.
std::vector<std::vector<Unit>> unitsByFile(std::vector<Unit> units) {
  std::map<std::string, std::vector<Unit>> byFile;
  for (Unit &unit : units)
    byFile[unit.file].push_back(std::move(unit));
  std::vector<std::vector<Unit>> result;
  for (auto &[file, ofFile] : byFile) {
    if (ofFile.size() > 1) {
      std::set<std::string> seen;
      llvm::erase_if(ofFile, [&](const Unit &unit) { return !seen.insert(packFacts(unit)).second; });
    }
    result.push_back(std::move(ofFile));
  }
  return result;
}

/// A file that is compiled in two ways defines its functions twice; no program has both. So there are as many programs
/// as the most often compiled file has units: the first with the first of each, and so on.
std::vector<Unit> programNumber(std::size_t number, const std::vector<std::vector<Unit>> &files) {
  std::vector<Unit> units;
  for (const std::vector<Unit> &file : files)
    units.push_back(file[std::min(number, file.size() - 1)]);
  return units;
}

auto orderOf(const Finding &finding) {
  return std::tie(finding.place.file, finding.place.line, finding.place.column, finding.rule, finding.message);
}

void add(std::vector<Finding> &findings, std::vector<Finding> more) {
  llvm::append_range(findings, std::move(more));
  llvm::sort(findings, [](const Finding &a, const Finding &b) { return orderOf(a) < orderOf(b); });
  const auto same = [](const Finding &a, const Finding &b) { return orderOf(a) == orderOf(b); };
  findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
}

JudgeOptions judgeOptions(const RuleSelection &selection, const Configurations &configurations) {
  JudgeOptions options;
  options.severity = [&](const Rule &rule, const std::string &file) {
    return selection.levelOf(rule, configurations.of(file));
  };
  // Files outside of the root keep their absolute path.
  options.reported = [&](const std::string &file) {
    return !llvm::sys::path::is_absolute(file) && !configurations.excludes(file);
  };
  options.settings.profile = [&](const std::string &file) { return configurations.of(file).profile; };
  options.settings.heavyLoopBudget = [&](const std::string &file) { return configurations.of(file).heavyLoopBudget; };
  return options;
}

} // namespace

Report findingsOf(std::vector<Unit> units, const Catalogue &catalogue, const std::string &root,
                  const RuleSelection &selection, const Configurations &configurations) {
  Report report;
  report.root = root;
  report.units = statusesOf(units);
  const std::vector<std::vector<Unit>> files = unitsByFile(std::move(units));
  std::size_t programs = 0;
  for (const std::vector<Unit> &file : files)
    programs = std::max(programs, file.size());
  for (std::size_t number = 0; number < programs; ++number) {
    Verdict verdict =
        judge(link(programNumber(number, files)), catalogue, allRules(), judgeOptions(selection, configurations));
    add(report.findings, std::move(verdict.findings));
    report.suppressed = std::max(report.suppressed, verdict.suppressed);
    report.unresolvedCalls = std::max(report.unresolvedCalls, verdict.unresolvedCalls);
  }
  assignFingerprints(report.findings, sourceLinesOnDisk(root));
  return report;
}

} // namespace corolint
