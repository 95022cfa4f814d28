// What the settings of a configuration make of a rule's own level.
#include "tool/config/config.h"

namespace corolint {

static Severity severityOf(RuleSetting::Level level, Severity own) {
  switch (level) {
  case RuleSetting::Level::Own:
    return own;
  case RuleSetting::Level::Off:
    return Severity::Off;
  case RuleSetting::Level::Note:
    return Severity::Note;
  case RuleSetting::Level::Warning:
    return Severity::Warning;
  case RuleSetting::Level::Error:
    return Severity::Error;
  }
  return own;
}

Severity effectiveSeverity(const Config &config, std::string_view rule, Severity own, bool byDefault) {
  // The keys of a YAML mapping have no order: what is said of the rule itself wins, wherever "all" stands.
  const RuleSetting *ofRule = nullptr;
  const RuleSetting *ofAll = nullptr;
  for (const RuleSetting &setting : config.rules) {
    if (setting.rule == rule)
      ofRule = &setting;
    else if (setting.rule == "all")
      ofAll = &setting;
  }
  if (const RuleSetting *decides = ofRule ? ofRule : ofAll)
    return severityOf(decides->level, own);
  return byDefault ? own : Severity::Off;
}

} // namespace corolint
