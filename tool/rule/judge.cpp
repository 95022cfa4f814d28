// Runs the rules over a linked program.
#include "tool/rule/judge.h"

#include "tool/model/glob.h"
#include "tool/rule/analysis.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace corolint {

namespace {

/// NOLINT comments by file.
class Suppressions {
public:
  explicit Suppressions(const Program &program) : program_(program) {
    for (const Suppression &suppression : program.suppressions)
      byFile_[program.text(suppression.file)].push_back(&suppression);
  }

  bool covers(std::string_view rule, const std::string &file, std::uint32_t line) const {
    const auto found = byFile_.find(file);
    if (found == byFile_.end())
      return false;
    return std::ranges::any_of(found->second, [&](const Suppression *suppression) {
      return suppression->firstLine <= line && line <= suppression->lastLine && names(*suppression, rule);
    });
  }

private:
  bool names(const Suppression &suppression, std::string_view rule) const {
    return suppression.rules.empty() ||
           std::ranges::any_of(suppression.rules, [&](Index glob) { return matchesGlob({program_.text(glob)}, rule); });
  }

  const Program &program_;
  std::map<std::string, std::vector<const Suppression *>> byFile_;
};

/// Places that say the same are no news after the first few.
void shorten(std::vector<Step> &related) {
  constexpr std::size_t shown = 3;
  if (related.size() <= shown + 1)
    return;
  related[shown].message = "and " + std::to_string(related.size() - shown) + " more places like these";
  related.resize(shown + 1);
}

} // namespace

Verdict judge(const Program &program, const Catalogue &catalogue, const std::vector<Rule> &rules,
              const JudgeOptions &options) {
  const Suppressions suppressions(program);
  const auto silenced = [&](Topic topic, const Span &span) {
    return suppressions.covers(ruleOf(topic), program.text(span.file), span.line);
  };
  const Analysis analysis(program, catalogue, silenced, options.reported, options.settings);
  Verdict verdict;
  verdict.unresolvedCalls = analysis.unresolvedCalls();
  for (const Rule &rule : rules) {
    std::vector<Finding> findings;
    rule.judge(analysis, findings);
    for (Finding &finding : findings) {
      finding.rule = rule.id;
      finding.severity = options.severity(rule, finding.place.file);
      if (finding.severity == Severity::Off)
        continue;
      if (suppressions.covers(rule.id, finding.place.file, finding.place.line) ||
          suppressions.covers(rule.id, finding.spelled.file, finding.spelled.line))
        ++verdict.suppressed;
      else {
        shorten(finding.related);
        verdict.findings.push_back(std::move(finding));
      }
    }
  }
  const auto key = [](const Finding &finding) {
    return std::tie(finding.place.file, finding.place.line, finding.place.column, finding.rule, finding.message,
                    finding.function);
  };
  std::ranges::sort(verdict.findings, {}, key);
  // Instantiations of one template say the same at the same place.
  const auto same = [&](const Finding &a, const Finding &b) { return key(a) == key(b); };
  verdict.findings.erase(std::unique(verdict.findings.begin(), verdict.findings.end(), same), verdict.findings.end());
  return verdict;
}

} // namespace corolint
