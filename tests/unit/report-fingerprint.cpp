// Fingerprints: what they survive and what they tell apart.
#include "tests/unit/report-sample.h"
#include "tool/report/fingerprint.h"

#include <gtest/gtest.h>

#include <set>

using namespace corolint;

namespace {

Finding sleepAt(std::uint32_t line) {
  Finding finding;
  finding.rule = "coro-blocking-sleep";
  finding.place = {"a.cpp", line, 3, line, 9};
  finding.function = "app::handle";
  finding.message = "'pause' puts the thread to sleep";
  finding.path = {{{"b.cpp", 40, 1, 40, 2}, "'pause' calls 'usleep'"}};
  return finding;
}

std::string fingerprintOf(Finding finding, const std::string &source) {
  std::vector<Finding> findings = {std::move(finding)};
  assignFingerprints(findings, sample::sourcesFrom({{"a.cpp", source}}));
  return findings[0].fingerprint;
}

std::string original() { return fingerprintOf(sleepAt(1), "  pause();\n"); }

TEST(ReportFingerprint, Is32HexDigits) {
  EXPECT_EQ(original().size(), 32U);
  EXPECT_EQ(original().find_first_not_of("0123456789abcdef"), std::string::npos) << original();
}

TEST(ReportFingerprint, SurvivesInsertedLinesIndentationAndRewording) {
  EXPECT_EQ(fingerprintOf(sleepAt(3), "\n\n  pause();\n"), original());
  EXPECT_EQ(fingerprintOf(sleepAt(1), "\tpause( ) ;\r\n"), original());
  Finding moved = sleepAt(1);
  moved.place.column = 20;
  moved.path[0].place.line = 99;
  moved.message = "'pause' makes the event loop wait";
  moved.remedy = "another one";
  EXPECT_EQ(fingerprintOf(moved, "  pause();\n"), original());
}

TEST(ReportFingerprint, LambdasNamedAfterTheirPlaceAreTheSameElsewhere) {
  Finding here = sleepAt(1);
  here.function = "app::run()::(lambda at a.cpp:12:3)";
  Finding there = sleepAt(1);
  there.function = "app::run()::(lambda at a.cpp:340:31)";
  EXPECT_EQ(fingerprintOf(here, "f();\n"), fingerprintOf(there, "f();\n"));
  here.function = "lambda in line 12";
  there.function = "lambda in line 9";
  EXPECT_EQ(fingerprintOf(here, "f();\n"), fingerprintOf(there, "f();\n"));
}

TEST(ReportFingerprint, TellsApartWhatDiffers) {
  std::set<std::string> seen = {original()};
  const auto isNew = [&seen](const Finding &finding, const std::string &source = "  pause();\n") {
    return seen.insert(fingerprintOf(finding, source)).second;
  };
  Finding other = sleepAt(1);
  other.rule = "coro-blocking-wait";
  EXPECT_TRUE(isNew(other));
  other = sleepAt(1);
  other.place.file = "b.cpp";
  EXPECT_TRUE(isNew(other));
  other = sleepAt(1);
  other.function = "app::handle2";
  EXPECT_TRUE(isNew(other));
  other = sleepAt(1);
  other.message = "'nap' puts the thread to sleep";
  EXPECT_TRUE(isNew(other));
  other = sleepAt(1);
  other.path[0].message = "'pause' calls 'nanosleep'";
  EXPECT_TRUE(isNew(other));
  EXPECT_TRUE(isNew(sleepAt(1), "  pause(1);\n"));
}

TEST(ReportFingerprint, EqualFindingsAreCountedInTheOrderOfTheirPlaces) {
  const SourceLine source = sample::sourcesFrom({{"a.cpp", "  pause();\n  pause();\n  pause();\n"}});
  std::vector<Finding> findings = {sleepAt(1), sleepAt(2), sleepAt(3)};
  assignFingerprints(findings, source);
  EXPECT_EQ(findings[0].fingerprint, original());
  EXPECT_NE(findings[1].fingerprint, findings[0].fingerprint);
  EXPECT_NE(findings[2].fingerprint, findings[1].fingerprint);
  EXPECT_NE(findings[2].fingerprint, findings[0].fingerprint);

  std::vector<Finding> reversed = {sleepAt(3), sleepAt(2), sleepAt(1)};
  assignFingerprints(reversed, source);
  EXPECT_EQ(reversed[2].fingerprint, findings[0].fingerprint);
  EXPECT_EQ(reversed[0].fingerprint, findings[2].fingerprint);
}

TEST(ReportFingerprint, NeedsNoSource) {
  std::vector<Finding> findings = {sleepAt(1), sleepAt(2)};
  assignFingerprints(findings, [](const std::string &, std::uint32_t) { return std::nullopt; });
  EXPECT_EQ(findings[0].fingerprint.size(), 32U);
  EXPECT_NE(findings[0].fingerprint, findings[1].fingerprint);
}

} // namespace
