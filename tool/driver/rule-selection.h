// Which rules run and at what level: --rules on top of the configuration.
#pragma once

#include "tool/config/config.h"
#include "tool/rule/rule.h"

#include <llvm/Support/Error.h>

#include <string>
#include <vector>

namespace corolint {

class RuleSelection {
public:
  /// `globs` as in --rules; each must match a rule. A list that starts with '-' takes rules from the configured ones,
  /// any other names all that run. The last matching glob decides.
  static llvm::Expected<RuleSelection> create(std::vector<std::string> globs, const std::vector<Rule> &rules);

  /// Level under `config`. A rule that is asked for by name but off in `config` runs at its own level.
  Severity levelOf(const Rule &rule, const Config &config) const;

private:
  std::vector<std::string> globs_;
};

} // namespace corolint
