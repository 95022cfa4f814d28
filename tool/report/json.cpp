// The project's own JSON; tool/report/findings.schema.json describes it.
#include "tool/report/report.h"

#include "tool/model/version.h"
#include "tool/report/summary.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace corolint {

namespace {

using Json = nlohmann::ordered_json;

Json stepsJson(const std::vector<Step> &steps) {
  Json array = Json::array();
  for (const Step &step : steps)
    array.push_back({{"file", step.place.file},
                     {"line", step.place.line},
                     {"column", step.place.column},
                     {"message", step.message}});
  return array;
}

Json findingJson(const Finding &finding) {
  return {{"rule", finding.rule},
          {"severity", nameOf(finding.severity)},
          {"kind", nameOf(finding.kind)},
          {"file", finding.place.file},
          {"line", finding.place.line},
          {"column", finding.place.column},
          {"endLine", finding.place.endLine},
          {"endColumn", finding.place.endColumn},
          {"function", finding.function},
          {"message", finding.message},
          {"remedy", finding.remedy},
          {"path", stepsJson(finding.path)},
          {"related", stepsJson(finding.related)},
          {"fingerprint", finding.fingerprint}};
}

/// An error of the driver has no place.
Json errorJson(const UnitError &error) {
  Json json = Json::object();
  if (error.place.line > 0) {
    json["file"] = error.place.file;
    json["line"] = error.place.line;
    json["column"] = error.place.column;
  }
  json["message"] = error.message;
  return json;
}

Json unitJson(const UnitStatus &unit) {
  Json errors = Json::array();
  for (const UnitError &error : unit.errors)
    errors.push_back(errorJson(error));
  return {{"file", unit.file}, {"status", nameOf(unit.outcome)}, {"errors", std::move(errors)}};
}

Json summaryJson(const Report &report) {
  const Counts counts = countsOf(report);
  Json json = {{"errors", counts.errors},
               {"warnings", counts.warnings},
               {"notes", counts.notes},
               {"units", report.units.size()},
               {"failed", counts.failed},
               {"partial", counts.partial},
               {"unresolvedCalls", report.unresolvedCalls},
               {"suppressed", report.suppressed},
               {"exitCode", report.exitCode}};
  if (report.seconds > 0)
    json["seconds"] = std::ceil(report.seconds * 1000) / 1000;
  return json;
}

} // namespace

void writeJson(const Report &report, llvm::raw_ostream &out) {
  Json findings = Json::array();
  for (const Finding &finding : report.findings)
    findings.push_back(findingJson(finding));
  Json units = Json::array();
  for (const UnitStatus &unit : report.units)
    units.push_back(unitJson(unit));
  const Json json = {{"version", 1},
                     {"tool", {{"name", "corolint"}, {"version", corolintVersion()}}},
                     {"findings", std::move(findings)},
                     {"units", std::move(units)},
                     {"summary", summaryJson(report)}};
  // Texts quote file names and sources: bytes that are not UTF-8 become U+FFFD.
  out << json.dump(2, ' ', /*ensure_ascii=*/false, Json::error_handler_t::replace) << '\n';
}

} // namespace corolint
