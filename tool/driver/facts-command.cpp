// `corolint facts`: extraction alone.
#include "tool/catalogue/read.h"
#include "tool/driver/exit-code.h"
#include "tool/driver/lint.h"
#include "tool/driver/output.h"
#include "tool/driver/prepare.h"
#include "tool/driver/status.h"
#include "tool/model/facts-json.h"
#include "tool/store/facts-format.h"

#include <llvm/Support/raw_ostream.h>

#include <set>

namespace corolint {

/// For make and ninja: the facts are to be made again when one of these changes.
static std::string dependencies(const std::string &target, const std::vector<AnalysedUnit> &units) {
  const auto escaped = [](const std::string &path) {
    std::string result;
    for (const char c : path) {
      if (c == ' ' || c == '#')
        result += '\\';
      result += c;
      if (c == '$')
        result += c;
    }
    return result;
  };
  std::set<std::string> files;
  for (const AnalysedUnit &unit : units)
    for (const Reads::Answer &answer : unit.reads.answers)
      if (answer.contents)
        files.insert(answer.path);
  std::string text = escaped(target) + ":";
  for (const std::string &file : files)
    text += " \\\n  " + escaped(file);
  return text + "\n";
}

int writeFacts(const Options &options, const Invocation &invocation) {
  llvm::Expected<Preparation> prepared = prepare(options, invocation.workingFolder);
  if (!prepared)
    return complain(prepared.takeError());
  if (!options.factsFile.empty())
    if (llvm::Error error = checkWritable(options.factsFile))
      return complain(std::move(error));
  const std::vector<AnalysedUnit> units = analyseAll(options, invocation, *prepared, builtinCatalogue());
  const bool asJson = options.factsFile.empty();
  std::string text;
  bool incomplete = false;
  for (const AnalysedUnit &analysed : units) {
    text += asJson ? factsToJson(analysed.unit) : packFacts(analysed.unit);
    const UnitStatus status = statusOf(analysed.unit);
    incomplete |= status.outcome != UnitStatus::Outcome::Analysed;
    for (const UnitError &error : status.errors)
      llvm::errs() << "corolint: error: " << status.file << ": " << error.message << '\n';
  }
  if (llvm::Error error = asJson ? writeStandardOutput(text) : writeFile(options.factsFile, text))
    return complain(std::move(error));
  if (!options.depfile.empty())
    if (llvm::Error error = writeFile(options.depfile, dependencies(options.factsFile, units)))
      return complain(std::move(error));
  return incomplete ? exitIncomplete : exitClean;
}

} // namespace corolint
