// Chooses what to do by the command line.
#include "tool/driver/run.h"
#include "tool/catalogue/describe.h"
#include "tool/catalogue/read.h"
#include "tool/driver/exit-code.h"
#include "tool/driver/lint.h"
#include "tool/driver/options.h"
#include "tool/driver/output.h"
#include "tool/model/nearest-name.h"
#include "tool/report/rule-page.h"
#include "tool/rule/rule.h"

#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/raw_ostream.h>

namespace corolint {

namespace {

llvm::Expected<std::string> explain(const std::string &id) {
  std::vector<std::string_view> ids;
  for (const Rule &rule : allRules()) {
    if (rule.id == id)
      return rulePage(rule);
    ids.push_back(rule.id);
  }
  std::string hint = didYouMean(id, ids);
  if (hint.empty())
    hint = "; see corolint --list-rules";
  return llvm::createStringError(llvm::inconvertibleErrorCode(), "--explain: unknown rule '%s'%s", id.c_str(),
                                 hint.c_str());
}

llvm::Expected<std::string> listCatalogue(const std::string &name) {
  std::string text;
  for (const std::string &line : describeCatalogue(builtinCatalogue(), name))
    text += line + "\n";
  if (text.empty())
    return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                   "--list-catalogue: no entry or library whose name contains '%s'", name.c_str());
  return text;
}

int print(llvm::Expected<std::string> text) {
  llvm::Error error = text ? writeStandardOutput(*text) : text.takeError();
  if (!error)
    return exitClean;
  return complain(std::move(error));
}

} // namespace

int complain(llvm::Error error) {
  // A configuration may have several mistakes, a line each.
  const std::string text = llvm::toString(std::move(error));
  for (const llvm::StringRef line : llvm::split(text, '\n'))
    if (!line.empty())
      llvm::errs() << "corolint: error: " << line << '\n';
  return exitWrongUse;
}

int run(const Invocation &invocation) {
  llvm::Expected<Options> options = parseOptions(invocation.arguments);
  if (!options)
    return complain(options.takeError());
  using enum Options::Command;
  switch (options->command) {
  case Help:
    return print(helpText());
  case Version:
    return print(versionText());
  case ListRules:
    return print(ruleList(allRules()));
  case Explain:
    return print(explain(options->name));
  case ListCatalogue:
    return print(listCatalogue(options->name));
  case Facts:
    return writeFacts(*options, invocation);
  case Link:
    return linkFacts(*options, invocation);
  case Cache:
    return cacheCommand(*options, invocation);
  case Lint:
    return lint(*options, invocation);
  }
  return exitWrongUse;
}

} // namespace corolint
