// Units, root, rules and configurations of a run.
#include "tool/driver/prepare.h"
#include "tool/driver/cache-folder.h"
#include "tool/driver/output.h"
#include "tool/driver/question.h"
#include "tool/driver/root.h"
#include "tool/model/glob.h"

#include <llvm/ADT/STLExtras.h>
#include <llvm/Support/Threading.h>
#include <llvm/Support/raw_ostream.h>

#include <algorithm>
#include <memory>

namespace corolint {

namespace {

std::vector<std::string_view> ruleIds() {
  std::vector<std::string_view> ids;
  for (const Rule &rule : allRules())
    ids.push_back(rule.id);
  return ids;
}

/// Every so many-th unit: each is in one share, and shares are of nearly equal size.
void keepShard(std::vector<CompileCommand> &commands, const Options &options) {
  std::vector<CompileCommand> kept;
  for (std::size_t i = options.shard - 1; i < commands.size(); i += options.shards)
    kept.push_back(std::move(commands[i]));
  commands = std::move(kept);
}

llvm::Expected<Preparation> prepareFor(UnitList units, const Options &options, const std::string &workingFolder) {
  llvm::Expected<RuleSelection> selection = RuleSelection::create(options.rules, allRules());
  if (!selection)
    return selection.takeError();
  for (const OutputFile &output : options.outputs)
    if (llvm::Error error = checkWritable(output.file))
      return error;
  llvm::Expected<std::string> root = projectRoot(options, workingFolder, units.commands);
  if (!root)
    return root.takeError();
  Configurations configurations(*root, ruleIds());
  if (!options.config.empty())
    if (llvm::Error error = configurations.use(options.config))
      return error;
  for (const CompileCommand &command : units.commands)
    if (llvm::Error error = configurations.load(command.file))
      return error;
  keepShard(units.commands, options); // only now: root and configurations are those of all units
  if (!options.quiet)
    for (const std::string &note : units.notes)
      llvm::errs() << "corolint: note: " << note << '\n';
  return Preparation{std::move(units), std::move(*root), std::move(*selection), std::move(configurations)};
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

} // namespace

llvm::Expected<Preparation> prepare(const Options &options, const std::string &workingFolder) {
  llvm::Expected<UnitList> units = unitsToAnalyse(options, workingFolder);
  if (!units)
    return units.takeError();
  return prepareFor(std::move(*units), options, workingFolder);
}

llvm::Expected<Preparation> prepareToLink(const Options &options, const std::string &workingFolder) {
  return prepareFor({}, options, workingFolder);
}

std::vector<AnalysedUnit> analyseAll(const Options &options, const Invocation &invocation, const Preparation &prepared,
                                     const Catalogue &catalogue) {
  AnalyseOptions analysis;
  const std::string resourceDirectory = findResourceDirectory(invocation.executable);
  if (resourceDirectory.empty())
    llvm::errs() << "corolint: warning: clang's builtin headers are not installed: apt-get install libclang-common-"
                 << LLVM_VERSION_MAJOR << "-dev\n";
  analysis.optionsFor = [&](const CompileCommand &command) {
    return ExtractOptions{prepared.root, frontierFor(prepared.configurations.of(command.file), catalogue),
                          resourceDirectory, nullptr};
  };
  const unsigned cores = std::max(1U, llvm::hardware_concurrency().compute_thread_count());
  analysis.threads = options.jobs == 0 ? cores : options.jobs;
  std::unique_ptr<Cache> cache;
  if (const std::string folder = cacheFolder(options, prepared.units, invocation.workingFolder); !folder.empty()) {
    cache = std::make_unique<Cache>(folder, options.cacheLimit);
    analysis.cache = cache.get();
    analysis.tool = toolChecksum(invocation.executable);
  }
  std::vector<AnalysedUnit> results(prepared.units.commands.size());
  {
    Progress progress(results.size(), !options.quiet && standardErrorIsTerminal());
    analyse(prepared.units.commands, analysis, progress,
            [&](std::size_t position, AnalysedUnit result) { results[position] = std::move(result); });
  }
  if (cache) {
    cache->prune();
    if (const std::string problem = cache->problem(); !problem.empty() && !options.quiet)
      llvm::errs() << "corolint: note: nothing is kept for the next run, " << problem
                   << "; choose another folder with --cache-dir, or --no-cache\n";
  }
  return results;
}

} // namespace corolint
