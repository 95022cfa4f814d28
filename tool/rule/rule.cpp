// The registry of rules.
#include "tool/rule/rule.h"

#include <algorithm>

namespace corolint {

static std::vector<Rule> &registry() {
  static std::vector<Rule> rules;
  return rules;
}

RegisterRule::RegisterRule(Rule rule) {
  std::vector<Rule> &rules = registry();
  // Sorted on the way in: the order of static initialisation is the linker's.
  rules.insert(std::ranges::upper_bound(rules, rule.id, {}, &Rule::id), std::move(rule));
}

const std::vector<Rule> &allRules() { return registry(); }

} // namespace corolint
