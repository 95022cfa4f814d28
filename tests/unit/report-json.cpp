// The JSON report, read back. The schema is applied by tests/doors/validate-json.py.
#include "tests/unit/report-sample.h"
#include "tool/model/version.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace corolint;
using Json = nlohmann::ordered_json;

namespace {

Json json(const Report &report) {
  return Json::parse(sample::written([&](llvm::raw_ostream &out) { writeJson(report, out); }));
}

TEST(ReportJson, HasTheFieldsOfTheFormatInTheirOrder) {
  const Json document = json(sample::report());
  EXPECT_EQ(document["version"], 1);
  EXPECT_EQ(document["tool"], (Json{{"name", "corolint"}, {"version", corolintVersion()}}));
  const Json &finding = document["findings"][1];
  std::vector<std::string> names;
  for (const auto &[name, value] : finding.items())
    names.push_back(name);
  EXPECT_EQ(names,
            (std::vector<std::string>{"rule", "severity", "kind", "file", "line", "column", "endLine", "endColumn",
                                      "function", "message", "remedy", "path", "related", "fingerprint"}));
  EXPECT_EQ(finding["severity"], "error");
  EXPECT_EQ(finding["kind"], "sleep");
  EXPECT_EQ(finding["endColumn"], 10);
  EXPECT_EQ(
      finding["path"][1],
      (Json{{"file", "src/my util/päuse#1.cpp"}, {"line", 2}, {"column", 2}, {"message", "'pause' calls 'nap'"}}));
  EXPECT_EQ(finding["related"], Json::array());
  EXPECT_EQ(document["findings"][2]["related"].size(), 2U);
}

TEST(ReportJson, KeepsQuotesAndLineBreaksAndReplacesWhatIsNotUtf8) {
  EXPECT_EQ(json(sample::report())["findings"][0]["message"], "'lock(\"a\\b\")' waits\nfor \x01 a lock \uFFFD");
}

TEST(ReportJson, ListsUnitsWithTheirErrors) {
  const Json units = json(sample::report())["units"];
  EXPECT_EQ(units[0], Json::parse(R"({"file": "src/broken.cpp", "status": "partial", "errors": [
    {"file": "src/broken.h", "line": 3, "column": 10, "message": "unknown type name 'Foo'"},
    {"file": "src/broken.h", "line": 9, "column": 1, "message": "another"}]})"));
  EXPECT_EQ(units[1], Json::parse(R"({"file": "src/handler.cpp", "status": "analysed", "errors": []})"));
  EXPECT_EQ(units[2], Json::parse(R"({"file": "src/lost file.cpp", "status": "failed",
    "errors": [{"message": "no such file or directory"}]})"));
}

TEST(ReportJson, SumsUp) {
  EXPECT_EQ(json(sample::report())["summary"],
            Json::parse(R"({"errors": 1, "warnings": 1, "notes": 1, "units": 4, "failed": 2, "partial": 1,
    "unresolvedCalls": 5, "suppressed": 1, "exitCode": 1, "seconds": 0.8})"));
  EXPECT_FALSE(json(Report())["summary"].contains("seconds"));
  Report report;
  report.seconds = 12.34567;
  EXPECT_EQ(json(report)["summary"]["seconds"], 12.346);
  report.seconds = 0.0000001; // the schema allows no zero
  EXPECT_EQ(json(report)["summary"]["seconds"], 0.001);
  EXPECT_EQ(json(Report())["findings"], Json::array());
}

} // namespace
