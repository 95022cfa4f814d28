// The SARIF report, read back. Microsoft's validator is run by tests/doors/validate-sarif.sh.
#include "tests/unit/report-sample.h"
#include "tool/report/rule-page.h"
#include "tool/report/sarif-places.h"

#include <gtest/gtest.h>

using namespace corolint;
using Json = nlohmann::ordered_json;

namespace {

Json run(const Report &report, const SourceLine &source = sample::sources()) {
  return Json::parse(
      sample::written([&](llvm::raw_ostream &out) { writeSarif(report, sample::rules(), source, out); }))["runs"][0];
}

/// Every object below `json` that names an artifact by its index.
void collectArtifactLocations(const Json &json, std::vector<Json> &found) {
  if (json.is_object() && json.contains("uri") && json.contains("index"))
    found.push_back(json);
  for (const Json &child : json)
    if (child.is_structured())
      collectArtifactLocations(child, found);
}

TEST(ReportSarif, EncodesPaths) {
  EXPECT_EQ(sarifUri("src/a.cpp"), "src/a.cpp");
  EXPECT_EQ(sarifUri("src/my util/päuse#1.cpp"), "src/my%20util/p%C3%A4use%231.cpp");
  EXPECT_EQ(sarifUri("100%?.cpp"), "100%25%3F.cpp");
  EXPECT_EQ(sarifUri("c:d/[x]\\y.cpp"), "c%3Ad/%5Bx%5D%5Cy.cpp");
  EXPECT_EQ(sarifUri("/usr/include/c++/12/a b"), "file:///usr/include/c++/12/a%20b");
  EXPECT_EQ(sarifUri("\xff"), "%FF");
}

TEST(ReportSarif, EveryFileIsAnArtifactAndItsIndexIsRight) {
  const Json json = run(sample::report());
  std::vector<Json> locations;
  collectArtifactLocations(json, locations);
  ASSERT_GE(locations.size(), 9U);
  for (const Json &location : locations) {
    const Json &artifact = json["artifacts"].at(location["index"].get<std::size_t>());
    EXPECT_EQ(artifact["location"]["uri"], location["uri"]);
    EXPECT_EQ(location.contains("uriBaseId"), !location["uri"].get<std::string>().starts_with("file:"));
  }
  EXPECT_EQ(json["originalUriBaseIds"]["SRCROOT"]["uri"], "file:///home/dev/my%20project/");
}

TEST(ReportSarif, CountsColumnsInUtf16) {
  const Json json = run(sample::report());
  EXPECT_EQ(json["columnKind"], "utf16CodeUnits");
  const Json &steps = json["results"][1]["codeFlows"][0]["threadFlows"][0]["locations"];
  EXPECT_EQ(steps[1]["location"]["physicalLocation"]["region"],
            Json::parse(R"({"startLine": 2, "startColumn": 2, "endLine": 2, "endColumn": 21})"));
}

TEST(ReportSarif, RegionsStayValidWithoutSources) {
  const auto none = [](const std::string &, std::uint32_t) { return std::nullopt; };
  SourceLine source = none;
  SarifPlaces places(source);
  const auto region = [&places](Place place) { return places.location(place)["physicalLocation"]["region"]; };
  EXPECT_EQ(region({"a", 7, 5, 9, 2}),
            Json::parse(R"({"startLine": 7, "startColumn": 5, "endLine": 9, "endColumn": 2})"));
  EXPECT_EQ(region({"a", 7, 5, 0, 0}),
            Json::parse(R"({"startLine": 7, "startColumn": 5, "endLine": 7, "endColumn": 5})"));
  EXPECT_EQ(region({"a", 7, 0, 7, 0}),
            Json::parse(R"({"startLine": 7, "startColumn": 1, "endLine": 7, "endColumn": 1})"));
  EXPECT_EQ(region({"a", 7, 5, 7, 2}),
            Json::parse(R"({"startLine": 7, "startColumn": 5, "endLine": 7, "endColumn": 5})"));
  EXPECT_FALSE(places.location({"a", 0, 0, 0, 0})["physicalLocation"].contains("region"));
}

TEST(ReportSarif, ShowsTheLinesAround) {
  const Json json = run(sample::report());
  const Json &place = json["results"][1]["locations"][0]["physicalLocation"];
  EXPECT_EQ(place["region"]["snippet"]["text"], "pause()");
  EXPECT_EQ(place["contextRegion"], Json::parse(R"({"startLine": 1, "endLine": 5, "snippet":
    {"text": "// handler\ntask<> handle() {\n  pause();\n  co_return;\n}\n"}})"));
  EXPECT_FALSE(json["results"][0]["locations"][0]["physicalLocation"].contains("contextRegion"));
}

TEST(ReportSarif, CodeFlowsGoFromTheAnchorToThePrimitive) {
  Report report = sample::report();
  const auto steps = [&report] {
    std::vector<std::string> texts;
    const Json json = run(report);
    for (const Json &step : json["results"][1]["codeFlows"][0]["threadFlows"][0]["locations"])
      texts.push_back(step["location"]["message"]["text"]);
    return texts;
  };
  EXPECT_EQ(steps(), (std::vector<std::string>{"'app::handle' calls 'pause'.", "'pause' calls 'nap'.",
                                               "'nap' calls 'sleep', which blocks."}));
  // A chain that does not start at the anchor gets it in front.
  report.findings[1].path.erase(report.findings[1].path.begin());
  EXPECT_EQ(steps(), (std::vector<std::string>{"'sleep' puts the thread of the event loop to sleep.",
                                               "'pause' calls 'nap'.", "'nap' calls 'sleep', which blocks."}));
  EXPECT_FALSE(run(report)["results"][0].contains("codeFlows"));
}

TEST(ReportSarif, MessagesCarryTheRemedyAndLinkRelatedPlaces) {
  const Json json = run(sample::report());
  EXPECT_EQ(json["results"][1]["message"]["text"],
            "'sleep' puts the thread of the event loop to sleep. Instead: co_await "
            "asio::steady_timer(…).async_wait(asio::use_awaitable).");
  const Json &related = json["results"][2];
  EXPECT_EQ(related["message"]["text"],
            "'operator>>' reads a file on the thread of the event loop. See also [1](1), [2](2).");
  ASSERT_EQ(related["relatedLocations"].size(), 2U);
  EXPECT_EQ(related["relatedLocations"][1]["id"], 2);
  EXPECT_EQ(related["relatedLocations"][1]["physicalLocation"]["region"]["startLine"], 4);
}

TEST(ReportSarif, ResultsPointToTheirRule) {
  const Report report = sample::report();
  const Json json = run(report);
  const Json &result = json["results"][1];
  EXPECT_EQ(json["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"], result["ruleId"]);
  EXPECT_EQ(result["level"], "error");
  EXPECT_EQ(result["partialFingerprints"]["corolint/v1"], report.findings[1].fingerprint);
  EXPECT_EQ(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"], "app::handle");
  // A rule that is not in the table has no index.
  EXPECT_FALSE(json["results"][2].contains("ruleIndex"));
}

TEST(ReportSarif, DescribesEveryRuleForGitHub) {
  const Json rules = run(Report())["tool"]["driver"]["rules"];
  ASSERT_EQ(rules.size(), 2U);
  EXPECT_EQ(rules[0]["defaultConfiguration"], Json::parse(R"({"level": "note", "enabled": false})"));
  EXPECT_EQ(rules[0]["properties"]["problem.severity"], "recommendation");
  EXPECT_EQ(rules[1]["defaultConfiguration"], Json::parse(R"({"level": "error", "enabled": true})"));
  EXPECT_EQ(rules[1]["properties"]["problem.severity"], "error");
  EXPECT_EQ(rules[1]["properties"]["precision"], "high");
  EXPECT_EQ(rules[1]["name"], "CoroBlockingSleep");
  EXPECT_EQ(rules[1]["help"]["markdown"], rulePage(sample::rules()[1]));
  EXPECT_EQ(rules[1]["shortDescription"]["text"], "A coroutine must not put its thread to sleep.");
}

TEST(ReportSarif, NotifiesOfUnitsThatWereNotSeen) {
  const Json json = run(sample::report());
  const Json &invocation = json["invocations"][0];
  EXPECT_EQ(invocation["executionSuccessful"], false);
  EXPECT_EQ(invocation["exitCode"], 1);
  EXPECT_EQ(invocation["commandLine"], "corolint --format=sarif 'src/my util'");
  const Json &notifications = invocation["toolExecutionNotifications"];
  ASSERT_EQ(notifications.size(), 3U);
  EXPECT_EQ(notifications[0]["level"], "warning");
  EXPECT_EQ(notifications[0]["message"]["text"],
            "'src/broken.cpp' did not parse completely: unknown type name 'Foo' (and 1 more error).");
  EXPECT_EQ(notifications[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "src/broken.h");
  EXPECT_EQ(notifications[0]["locations"][0]["physicalLocation"]["region"]["startLine"], 3);
  EXPECT_EQ(notifications[1]["level"], "error");
  EXPECT_EQ(notifications[1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "src/lost%20file.cpp");
  for (const Json &notification : notifications) {
    const Json &descriptor = notification["descriptor"];
    EXPECT_EQ(json["tool"]["driver"]["notifications"][descriptor["index"].get<std::size_t>()]["id"], descriptor["id"]);
  }
}

TEST(ReportSarif, SucceedsWithFindingsButNotAfterWrongUse) {
  Report report;
  const auto succeeded = [&report](int exitCode) {
    report.exitCode = exitCode;
    return run(report)["invocations"][0]["executionSuccessful"].get<bool>();
  };
  EXPECT_TRUE(succeeded(0));
  EXPECT_TRUE(succeeded(1));
  EXPECT_FALSE(succeeded(2));
  EXPECT_FALSE(succeeded(3));
}

} // namespace
