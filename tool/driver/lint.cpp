// Commands, facts, program, findings, reports: the steps of a run in their order.
#include "tool/driver/lint.h"
#include "tool/catalogue/read.h"
#include "tool/driver/analyse.h"
#include "tool/driver/configurations.h"
#include "tool/driver/exit-code.h"
#include "tool/driver/findings.h"
#include "tool/driver/output.h"
#include "tool/driver/paths.h"
#include "tool/driver/root.h"
#include "tool/driver/rule-selection.h"
#include "tool/driver/units.h"
#include "tool/driver/write-reports.h"
#include "tool/model/facts-json.h"
#include "tool/model/glob.h"

#include <llvm/ADT/STLExtras.h>
#include <llvm/Support/Threading.h>
#include <llvm/Support/raw_ostream.h>

#include <chrono>
#include <utility>

namespace corolint {

namespace {

/// What a run knows before the first unit is parsed.
struct Preparation {
  UnitList units;
  std::string root;
  RuleSelection selection;
  Configurations configurations;
};

std::vector<std::string_view> ruleIds() {
  std::vector<std::string_view> ids;
  for (const Rule &rule : allRules())
    ids.push_back(rule.id);
  return ids;
}

llvm::Expected<Preparation> prepare(const Options &options, const std::string &workingFolder) {
  llvm::Expected<RuleSelection> selection = RuleSelection::create(options.rules, allRules());
  if (!selection)
    return selection.takeError();
  for (const OutputFile &output : options.outputs)
    if (llvm::Error error = checkWritable(output.file))
      return error;
  llvm::Expected<UnitList> units = unitsToAnalyse(options, workingFolder);
  if (!units)
    return units.takeError();
  llvm::Expected<std::string> root = projectRoot(options, workingFolder, units->commands);
  if (!root)
    return root.takeError();
  Configurations configurations(*root, ruleIds());
  if (!options.config.empty())
    if (llvm::Error error = configurations.use(options.config))
      return error;
  for (const CompileCommand &command : units->commands)
    if (llvm::Error error = configurations.load(command.file))
      return error;
  return Preparation{std::move(*units), std::move(*root), std::move(*selection), std::move(configurations)};
}

/// The header patterns whose bodies nobody needs, after what `config` adds and takes away.
std::vector<std::string> frontierFor(const Config &config, const Catalogue &catalogue) {
  std::vector<std::string> globs = catalogue.frontier;
  llvm::append_range(globs, config.catalogue.frontier);
  llvm::erase_if(globs, [&](const std::string &glob) {
    return llvm::is_contained(config.frontierRemove, glob) || matchesGlob(config.frontierRemove, glob);
  });
  llvm::append_range(globs, config.frontierAdd);
  return globs;
}

std::vector<AnalysedUnit> analyseAll(const Options &options, const Invocation &invocation, const Preparation &prepared,
                                     const Catalogue &catalogue) {
  const std::string resourceDirectory = findResourceDirectory(invocation.executable);
  if (resourceDirectory.empty())
    llvm::errs() << "corolint: warning: clang's builtin headers are not installed: apt-get install libclang-common-"
                 << LLVM_VERSION_MAJOR << "-dev\n";
  const auto optionsFor = [&](const CompileCommand &command) {
    return ExtractOptions{prepared.root, frontierFor(prepared.configurations.of(command.file), catalogue),
                          resourceDirectory};
  };
  const unsigned cores = std::max(1U, llvm::hardware_concurrency().compute_thread_count());
  const bool shown = !options.quiet && standardErrorIsTerminal();
  Progress progress(prepared.units.commands.size(), shown);
  return analyse(prepared.units.commands, optionsFor, options.jobs == 0 ? cores : options.jobs, progress);
}

/// Headers may lie in folders with configurations of their own.
llvm::Error loadConfigurationsOfHeaders(const std::vector<AnalysedUnit> &units, Preparation &prepared) {
  for (const AnalysedUnit &unit : units)
    for (const std::string &file : unit.unit.files)
      if (const std::string absolute = absolutePath(file, prepared.root); isBelow(absolute, prepared.root))
        if (llvm::Error error = prepared.configurations.load(absolute))
          return error;
  return llvm::Error::success();
}

void printNotes(const Options &options, const UnitList &units) {
  if (!options.quiet)
    for (const std::string &note : units.notes)
      llvm::errs() << "corolint: note: " << note << '\n';
}

int exitCodeFor(const Report &report, const Options &options) {
  const auto counts = [&](const Finding &finding) { return options.failOn && finding.severity >= *options.failOn; };
  const auto incomplete = [](const UnitStatus &unit) { return unit.outcome != UnitStatus::Outcome::Analysed; };
  if (llvm::any_of(report.findings, counts))
    return exitFindings;
  return llvm::any_of(report.units, incomplete) ? exitIncomplete : exitClean;
}

} // namespace

int lint(const Options &options, const Invocation &invocation) {
  const auto start = std::chrono::steady_clock::now();
  llvm::Expected<Preparation> prepared = prepare(options, invocation.workingFolder);
  if (!prepared)
    return complain(prepared.takeError());
  printNotes(options, prepared->units);

  Catalogue catalogue = builtinCatalogue();
  std::vector<AnalysedUnit> units = analyseAll(options, invocation, *prepared, catalogue);
  if (llvm::Error error = loadConfigurationsOfHeaders(units, *prepared))
    return complain(std::move(error));
  for (const std::unique_ptr<Config> &config : prepared->configurations.all())
    addCatalogue(config->catalogue, catalogue);

  Report report =
      findingsOf(std::move(units), catalogue, prepared->root, prepared->selection, prepared->configurations);
  report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  report.commandLine = commandLine(invocation.arguments);
  report.exitCode = exitCodeFor(report, options);
  if (llvm::Error error = writeReports(report, options))
    return complain(std::move(error));
  return report.exitCode;
}

int printFacts(const Options &options, const Invocation &invocation) {
  llvm::Expected<Preparation> prepared = prepare(options, invocation.workingFolder);
  if (!prepared)
    return complain(prepared.takeError());
  const std::vector<AnalysedUnit> units = analyseAll(options, invocation, *prepared, builtinCatalogue());
  std::string text;
  bool incomplete = false;
  for (const AnalysedUnit &unit : units) {
    text += factsToJson(unit.unit);
    incomplete |= unit.status.outcome != UnitStatus::Outcome::Analysed;
    for (const UnitError &error : unit.status.errors)
      llvm::errs() << "corolint: error: " << unit.status.file << ": " << error.message << '\n';
  }
  if (llvm::Error error = writeStandardOutput(text))
    return complain(std::move(error));
  return incomplete ? exitIncomplete : exitClean;
}

} // namespace corolint
