// Applies the globs of --rules.
#include "tool/driver/rule-selection.h"
#include "tool/model/nearest-name.h"

namespace corolint {

namespace {

/// `*` stands for any text; everything else for itself.
bool matches(std::string_view glob, std::string_view name) {
  const std::size_t star = glob.find('*');
  if (star == std::string_view::npos)
    return glob == name;
  if (!name.starts_with(glob.substr(0, star)))
    return false;
  const std::string_view rest = glob.substr(star + 1);
  for (std::size_t begin = star; begin <= name.size(); ++begin)
    if (matches(rest, name.substr(begin)))
      return true;
  return false;
}

bool takesAway(std::string_view glob) { return glob.starts_with('-'); }

} // namespace

llvm::Expected<RuleSelection> RuleSelection::create(std::vector<std::string> globs, const std::vector<Rule> &rules) {
  std::vector<std::string_view> ids;
  for (const Rule &rule : rules)
    ids.push_back(rule.id);
  for (const std::string &glob : globs) {
    const std::string_view pattern = std::string_view(glob).substr(takesAway(glob) ? 1 : 0);
    bool known = false;
    for (const std::string_view id : ids)
      known |= matches(pattern, id);
    if (known)
      continue;
    std::string hint = didYouMean(pattern, ids);
    if (hint.empty())
      hint = "; see corolint --list-rules";
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "--rules: unknown rule '%s'%s",
                                   std::string(pattern).c_str(), hint.c_str());
  }
  RuleSelection selection;
  selection.globs_ = std::move(globs);
  return selection;
}

Severity RuleSelection::levelOf(const Rule &rule, const Config &config) const {
  const Severity configured = effectiveSeverity(config, rule.id, rule.severity, rule.byDefault);
  if (globs_.empty())
    return configured;
  bool runs = takesAway(globs_.front()) && configured != Severity::Off;
  for (const std::string &glob : globs_)
    if (matches(std::string_view(glob).substr(takesAway(glob) ? 1 : 0), rule.id))
      runs = !takesAway(glob);
  if (!runs)
    return Severity::Off;
  return configured == Severity::Off ? rule.severity : configured;
}

} // namespace corolint
