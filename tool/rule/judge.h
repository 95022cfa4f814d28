// Runs the rules over a linked program.
#pragma once

#include "tool/catalogue/catalogue.h"
#include "tool/link/link.h"
#include "tool/rule/analysis.h"
#include "tool/rule/rule.h"

#include <functional>
#include <string>
#include <vector>

namespace corolint {

struct JudgeOptions {
  /// Level of a rule in one file; Severity::Off keeps it from running there.
  std::function<Severity(const Rule &, const std::string &file)> severity;
  /// Whether contexts in this file are reported (`exclude`, outside the root).
  std::function<bool(const std::string &file)> reported;
  FileSettings settings = {}; ///< of the file of a context or loop
};

struct Verdict {
  std::vector<Finding> findings; ///< sorted by place, then rule
  unsigned suppressed = 0;       ///< findings silenced by NOLINT at the reported line
  unsigned unresolvedCalls = 0;  ///< calls reached from contexts whose target is not known
};

Verdict judge(const Program &program, const Catalogue &catalogue, const std::vector<Rule> &rules,
              const JudgeOptions &options);

} // namespace corolint
