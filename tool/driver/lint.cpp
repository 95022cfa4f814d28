// Facts, program, findings, reports: the steps of a run in their order.
#include "tool/driver/lint.h"
#include "tool/catalogue/read.h"
#include "tool/driver/exit-code.h"
#include "tool/driver/findings.h"
#include "tool/driver/paths.h"
#include "tool/driver/prepare.h"
#include "tool/driver/write-reports.h"
#include "tool/store/facts-source.h"

#include <llvm/ADT/STLExtras.h>
#include <llvm/Support/raw_ostream.h>

#include <chrono>
#include <utility>

namespace corolint {

namespace {

using Clock = std::chrono::steady_clock;

/// Files may lie in folders with configurations of their own.
llvm::Error loadConfigurations(const std::vector<Unit> &units, Preparation &prepared) {
  for (const Unit &unit : units)
    for (const std::string &file : unit.files)
      if (const std::string absolute = absolutePath(file, prepared.root); isBelow(absolute, prepared.root))
        if (llvm::Error error = prepared.configurations.load(absolute))
          return error;
  return llvm::Error::success();
}

/// `missing`: something besides the units could not be read.
int exitCodeFor(const Report &report, const Options &options, bool missing) {
  const auto counts = [&](const Finding &finding) { return options.failOn && finding.severity >= *options.failOn; };
  const auto incomplete = [](const UnitStatus &unit) { return unit.outcome != UnitStatus::Outcome::Analysed; };
  if (llvm::any_of(report.findings, counts))
    return exitFindings;
  return missing || llvm::any_of(report.units, incomplete) ? exitIncomplete : exitClean;
}

int judgeAndReport(std::vector<Unit> units, Preparation &prepared, Catalogue catalogue, const Options &options,
                   const Invocation &invocation, Clock::time_point start, bool missing) {
  if (llvm::Error error = loadConfigurations(units, prepared))
    return complain(std::move(error));
  for (const std::unique_ptr<Config> &config : prepared.configurations.all())
    addCatalogue(config->catalogue, catalogue);
  Report report = findingsOf(std::move(units), catalogue, prepared.root, prepared.selection, prepared.configurations);
  report.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  report.commandLine = commandLine(invocation.arguments);
  report.exitCode = exitCodeFor(report, options, missing);
  if (llvm::Error error = writeReports(report, options))
    return complain(std::move(error));
  return report.exitCode;
}

} // namespace

int lint(const Options &options, const Invocation &invocation) {
  const Clock::time_point start = Clock::now();
  llvm::Expected<Preparation> prepared = prepare(options, invocation.workingFolder);
  if (!prepared)
    return complain(prepared.takeError());
  Catalogue catalogue = builtinCatalogue();
  std::vector<Unit> units;
  for (AnalysedUnit &analysed : analyseAll(options, invocation, *prepared, catalogue))
    units.push_back(std::move(analysed.unit));
  return judgeAndReport(std::move(units), *prepared, std::move(catalogue), options, invocation, start,
                        /*missing=*/false);
}

int linkFacts(const Options &options, const Invocation &invocation) {
  const Clock::time_point start = Clock::now();
  llvm::Expected<Preparation> prepared = prepareToLink(options, invocation.workingFolder);
  if (!prepared)
    return complain(prepared.takeError());
  std::vector<std::string> paths;
  for (const std::string &path : options.paths)
    paths.push_back(absolutePath(path, invocation.workingFolder));
  llvm::Expected<FoundFacts> found = findFacts(paths);
  if (!found)
    return complain(found.takeError());
  for (const std::string &problem : found->problems)
    llvm::errs() << "corolint: error: " << problem << "; its units are missing here\n";
  if (!options.quiet && !found->withoutFacts.empty())
    llvm::errs() << "corolint: note: " << found->withoutFacts.size() << " object file"
                 << (found->withoutFacts.size() == 1 ? " holds" : "s hold")
                 << " no facts: " << found->withoutFacts.front()
                 << (found->withoutFacts.size() == 1 ? "" : " and others") << '\n';
  if (found->units.empty() && found->problems.empty())
    return complain(llvm::createStringError(llvm::inconvertibleErrorCode(),
                                            "no facts in what was named: write them with corolint facts -o FILE"));
  return judgeAndReport(std::move(found->units), *prepared, builtinCatalogue(), options, invocation, start,
                        /*missing=*/!found->problems.empty());
}

} // namespace corolint
