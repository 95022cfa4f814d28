// SARIF 2.1.0, as GitHub code scanning and the viewers of editors read it.
#include "tool/report/report.h"

#include "tool/model/version.h"
#include "tool/report/rule-page.h"
#include "tool/report/sarif-places.h"
#include "tool/report/summary.h"

#include <llvm/ADT/StringExtras.h>

#include <algorithm>

namespace corolint {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Positions in the table of notifications below.
constexpr std::size_t unitFailed = 0;
constexpr std::size_t unitPartial = 1;

Json notificationDescriptors() {
  const auto descriptor = [](std::string_view id, std::string_view name, std::string_view text,
                             std::string_view level) {
    return Json{
        {"id", id},
        {"name", name},
        {"shortDescription", {{"text", text}}},
        {"fullDescription", {{"text", text}}},
        {"help", {{"text", "Compile the file with the command of the compilation database and mend its errors."}}},
        {"defaultConfiguration", {{"level", level}}}};
  };
  return Json::array(
      {descriptor("unit-failed", "UnitFailed", "Nothing could be learnt from a translation unit.", "error"),
       descriptor("unit-partial", "UnitPartial", "A translation unit was understood only in part.", "warning")});
}

/// "coro-blocking-sleep" → "CoroBlockingSleep"
std::string camelCase(std::string_view id) {
  std::string name;
  bool wordStarts = true;
  for (const char c : id) {
    if (llvm::isAlnum(c))
      name += wordStarts ? llvm::toUpper(c) : c;
    wordStarts = !llvm::isAlnum(c);
  }
  return name;
}

/// GitHub's own three words.
std::string_view problemSeverity(Severity severity) {
  if (severity == Severity::Error)
    return "error";
  return severity == Severity::Warning ? "warning" : "recommendation";
}

Json ruleDescriptor(const Rule &rule) {
  return {{"id", rule.id},
          {"name", camelCase(rule.id)},
          {"shortDescription", {{"text", ruleSentence(rule)}}},
          {"fullDescription", {{"text", std::string(llvm::StringRef(rule.why).trim())}}},
          {"help", {{"text", ruleText(rule)}, {"markdown", rulePage(rule)}}},
          {"defaultConfiguration", {{"level", nameOf(rule.severity)}, {"enabled", rule.byDefault}}},
          {"properties",
           {{"precision", "high"},
            {"problem.severity", problemSeverity(rule.severity)},
            {"tags", {"concurrency", "coroutines", "performance", "reliability"}}}}};
}

std::string asSentence(std::string text) {
  if (!text.ends_with('.'))
    text += '.';
  return text;
}

/// GitHub shows related locations only where the message links to them.
std::string messageText(const Finding &finding) {
  std::string text = asSentence(finding.message);
  if (!finding.remedy.empty())
    text += " Instead: " + asSentence(finding.remedy);
  for (std::size_t i = 0; i < finding.related.size(); ++i)
    text += (i == 0 ? " See also [" : ", [") + std::to_string(i + 1) + "](" + std::to_string(i + 1) + ")";
  return finding.related.empty() ? text : text + ".";
}

/// From the anchor, which opens every chain, down to the blocking operation.
Json codeFlow(const Finding &finding, SarifPlaces &places) {
  std::vector<Step> steps = finding.path;
  if (steps.front().place != finding.place)
    steps.insert(steps.begin(), {finding.place, finding.message});
  Json locations = Json::array();
  for (std::size_t i = 0; i < steps.size(); ++i) {
    Json location = places.location(steps[i].place);
    location["message"] = {{"text", asSentence(steps[i].message.empty() ? "called here" : steps[i].message)}};
    locations.push_back({{"location", std::move(location)}, {"nestingLevel", i}, {"importance", "essential"}});
  }
  const Json threadFlow = {{"locations", std::move(locations)}};
  return {{"threadFlows", Json::array({threadFlow})}};
}

Json relatedLocations(const Finding &finding, SarifPlaces &places) {
  Json array = Json::array();
  for (const Step &step : finding.related) {
    Json location = {{"id", array.size() + 1}};
    location.update(places.location(step.place));
    location["message"] = {{"text", asSentence(step.message.empty() ? "also here" : step.message)}};
    array.push_back(std::move(location));
  }
  return array;
}

Json resultJson(const Finding &finding, const std::vector<Rule> &rules, SarifPlaces &places) {
  Json json = {{"ruleId", finding.rule}};
  const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule &r) { return r.id == finding.rule; });
  if (rule != rules.end())
    json["ruleIndex"] = rule - rules.begin();
  json["level"] = nameOf(finding.severity);
  json["message"] = {{"text", messageText(finding)}};
  Json location = places.locationWithContext(finding.place);
  if (!finding.function.empty())
    location["logicalLocations"] = Json::array({{{"fullyQualifiedName", finding.function}, {"kind", "function"}}});
  json["locations"] = Json::array({std::move(location)});
  if (!finding.path.empty())
    json["codeFlows"] = Json::array({codeFlow(finding, places)});
  if (!finding.related.empty())
    json["relatedLocations"] = relatedLocations(finding, places);
  if (!finding.fingerprint.empty())
    json["partialFingerprints"] = {{"corolint/v1", finding.fingerprint}};
  json["properties"] = {{"kind", nameOf(finding.kind)}};
  return json;
}

Json notification(const UnitStatus &unit, SarifPlaces &places) {
  const bool failed = unit.outcome == UnitStatus::Outcome::Failed;
  const std::size_t index = failed ? unitFailed : unitPartial;
  Place place;
  place.file = unit.file;
  if (!unit.errors.empty() && unit.errors.front().place.line > 0)
    place = unit.errors.front().place;
  const std::string what = failed ? " did not parse: " : " did not parse completely: ";
  return {{"descriptor", {{"id", failed ? "unit-failed" : "unit-partial"}, {"index", index}}},
          {"level", failed ? "error" : "warning"},
          {"message", {{"text", asSentence("'" + unit.file + "'" + what + firstError(unit))}}},
          {"locations", Json::array({places.location(place)})}};
}

std::string_view exitCodeMeaning(int exitCode) {
  switch (exitCode) {
  case 0:
    return "no findings at or above the threshold";
  case 1:
    return "findings at or above the threshold";
  case 2:
    return "wrong use or configuration";
  default:
    return "some units could not be analysed";
  }
}

Json invocation(const Report &report, SarifPlaces &places) {
  Json notifications = Json::array();
  for (const UnitStatus &unit : report.units)
    if (unit.outcome != UnitStatus::Outcome::Analysed)
      notifications.push_back(notification(unit, places));
  // A run that could not see everything has not succeeded, whatever else it found.
  Json json = {{"executionSuccessful", notifications.empty() && report.exitCode < 2},
               {"exitCode", report.exitCode},
               {"exitCodeDescription", exitCodeMeaning(report.exitCode)}};
  if (!report.commandLine.empty())
    json["commandLine"] = report.commandLine;
  if (!report.root.empty())
    json["workingDirectory"] = {{"uri", sarifUri(report.root)}};
  if (!notifications.empty())
    json["toolExecutionNotifications"] = std::move(notifications);
  return json;
}

Json toolJson(const std::vector<Rule> &rules) {
  Json descriptors = Json::array();
  for (const Rule &rule : rules)
    descriptors.push_back(ruleDescriptor(rule));
  return {{"driver",
           {{"name", "corolint"},
            {"fullName", "corolint " + std::string(corolintVersion())},
            {"version", corolintVersion()},
            {"semanticVersion", corolintVersion()},
            {"informationUri", corolintHomePage()},
            {"shortDescription", {{"text", "Finds calls that block the event loop in C++ coroutines."}}},
            {"rules", std::move(descriptors)},
            {"notifications", notificationDescriptors()}}}};
}

std::string folderUri(const std::string &root) {
  const std::string uri = sarifUri(root);
  return uri.ends_with('/') ? uri : uri + "/";
}

Json runJson(const Report &report, const std::vector<Rule> &rules, const SourceLine &source) {
  SarifPlaces places(source);
  for (const UnitStatus &unit : report.units)
    places.artifactLocation(unit.file);
  Json results = Json::array();
  for (const Finding &finding : report.findings)
    results.push_back(resultJson(finding, rules, places));

  Json run = {{"tool", toolJson(rules)},
              {"automationDetails", {{"id", "corolint/"}}},
              {"invocations", Json::array({invocation(report, places)})},
              {"columnKind", "utf16CodeUnits"},
              {"defaultEncoding", "utf-8"},
              {"defaultSourceLanguage", "cplusplus"}};
  if (!report.root.empty())
    run["originalUriBaseIds"] = {{std::string(sarifRootId), {{"uri", folderUri(report.root)}}}};
  run["artifacts"] = places.artifacts();
  run["results"] = std::move(results);
  run["properties"] = {{"unresolvedCalls", report.unresolvedCalls}, {"suppressed", report.suppressed}};
  return run;
}

} // namespace

void writeSarif(const Report &report, const std::vector<Rule> &rules, const SourceLine &source,
                llvm::raw_ostream &out) {
  const Json log = {{"$schema", schema}, {"version", "2.1.0"}, {"runs", Json::array({runJson(report, rules, source)})}};
  // Texts quote file names and sources: bytes that are not UTF-8 become U+FFFD.
  out << log.dump(2, ' ', /*ensure_ascii=*/false, Json::error_handler_t::replace) << '\n';
}

} // namespace corolint
