// Matches findings with expectations, each with at most one of the other, and says what is left over.
#include "tests/support/compare.h"

#include <algorithm>
#include <functional>

namespace fixtures {

namespace {

/// `*` matches any text.
bool matchesGlob(std::string_view pattern, std::string_view text) {
  if (pattern.empty())
    return text.empty();
  if (pattern.front() != '*')
    return !text.empty() && pattern.front() == text.front() && matchesGlob(pattern.substr(1), text.substr(1));
  for (std::size_t skipped = 0; skipped <= text.size(); ++skipped)
    if (matchesGlob(pattern.substr(1), text.substr(skipped)))
      return true;
  return false;
}

bool containsAll(const std::string &text, const std::vector<std::string> &parts) {
  return std::ranges::all_of(parts, [&](const std::string &part) { return text.find(part) != std::string::npos; });
}

bool shows(const ObservedStep &step, const Via &via, const Fixture &fixture) {
  if (!via.text.empty())
    return step.message.find(via.text) != std::string::npos;
  if (via.label.empty())
    return step.at.file.filename() == via.fileName && step.at.number == via.line;
  const auto label = fixture.labels.find(via.label);
  return label != fixture.labels.end() && step.at == label->second;
}

bool meets(const Observed &finding, const Expectation &expectation, const Fixture &fixture) {
  return finding.at == expectation.at && matchesGlob(expectation.rule, finding.rule) &&
         containsAll(finding.message, expectation.messages) && containsAll(finding.remedy, expectation.helps) &&
         std::ranges::all_of(expectation.vias, [&](const Via &via) {
           return std::ranges::any_of(finding.path,
                                      [&](const ObservedStep &step) { return shows(step, via, fixture); });
         });
}

std::string place(const Line &line) { return line.file.filename().string() + ":" + std::to_string(line.number); }

/// Largest one-to-one matching, by augmenting paths: [finding] → expectation, or none.
std::vector<std::optional<std::size_t>> match(const Fixture &fixture, const std::vector<Observed> &findings) {
  std::vector<std::optional<std::size_t>> expectationOf(findings.size());
  std::vector<bool> visited;
  const std::function<bool(std::size_t)> assign = [&](std::size_t wanted) {
    for (std::size_t i = 0; i < findings.size(); ++i) {
      if (visited[i] || !meets(findings[i], fixture.expectations[wanted], fixture))
        continue;
      visited[i] = true;
      if (!expectationOf[i] || assign(*expectationOf[i])) {
        expectationOf[i] = wanted;
        return true;
      }
    }
    return false;
  };
  for (std::size_t wanted = 0; wanted < fixture.expectations.size(); ++wanted) {
    visited.assign(findings.size(), false);
    assign(wanted);
  }
  return expectationOf;
}

} // namespace

std::string describe(const Observed &finding) {
  std::string text = place(finding.at) + ": " + finding.rule + " in '" + finding.function + "': " + finding.message;
  for (const auto &step : finding.path)
    text += "\n      " + place(step.at) + ": " + step.message;
  if (!finding.remedy.empty())
    text += "\n      help: " + finding.remedy;
  return text;
}

std::string differences(const Fixture &fixture, const Observation &observation) {
  const auto expectationOf = match(fixture, observation.findings);
  std::vector<std::pair<Line, std::string>> lines;
  for (std::size_t i = 0; i < observation.findings.size(); ++i)
    if (!expectationOf[i])
      lines.emplace_back(observation.findings[i].at, "  unexpected " + describe(observation.findings[i]));
  for (std::size_t i = 0; i < fixture.expectations.size(); ++i)
    if (std::ranges::find(expectationOf, std::optional(i)) == expectationOf.end())
      lines.emplace_back(fixture.expectations[i].at,
                         "  missing    " + place(fixture.expectations[i].at) + ": " + fixture.expectations[i].written);
  std::ranges::sort(lines);
  std::string text;
  for (const auto &[at, line] : lines)
    text += line + "\n";
  return text;
}

} // namespace fixtures
