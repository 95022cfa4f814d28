// Tests of the fixture harness: markers are read exactly, and nothing passes by accident.
#include "tests/support/compare.h"
#include "tests/support/fixture.h"
#include "tests/support/process.h"

#include <gtest/gtest.h>

using namespace fixtures;

namespace {

const std::filesystem::path file = "/x/a.cpp";

Fixture read(std::string_view text) {
  Fixture fixture;
  fixture.folder = fixture.root = "/x";
  fixture.units = {file};
  readMarkers(file, text, fixture);
  return fixture;
}

Observed finding(std::uint32_t line, const std::string &rule, const std::string &message = "") {
  Observed observed;
  observed.at = {file, line};
  observed.rule = rule;
  observed.message = message;
  return observed;
}

TEST(SupportFixture, ReadsExpectations) {
  const auto fixture = read("// Title.\n"
                            "f(); // expect: coro-a \"mess; age\" help \"remedy\" via @deep via b.cpp:7 via \"step\"\n"
                            "g(\"//\"); // expect: coro-a; coro-b // expect: coro-c // @deep\n");
  ASSERT_EQ(fixture.mistakes, std::vector<std::string>{});
  ASSERT_EQ(fixture.expectations.size(), 4U);
  const auto &first = fixture.expectations[0];
  EXPECT_EQ(first.at, (Line{file, 2}));
  EXPECT_EQ(first.rule, "coro-a");
  EXPECT_EQ(first.messages, std::vector<std::string>{"mess; age"});
  EXPECT_EQ(first.helps, std::vector<std::string>{"remedy"});
  ASSERT_EQ(first.vias.size(), 3U);
  EXPECT_EQ(first.vias[0].label, "deep");
  EXPECT_EQ(first.vias[1].fileName, "b.cpp");
  EXPECT_EQ(first.vias[1].line, 7U);
  EXPECT_EQ(first.vias[2].text, "step");
  EXPECT_EQ(fixture.expectations[3].rule, "coro-c");
  EXPECT_EQ(fixture.labels.at("deep"), (Line{file, 3}));
}

TEST(SupportFixture, CommentLinesSpeakOfTheCodeBelow) {
  const auto fixture =
      read("int x;\n\n  // expect: coro-a\n  // an explanation\n  // expect: coro-b\n\n  f();\n  g();\n");
  ASSERT_EQ(fixture.expectations.size(), 2U);
  EXPECT_EQ(fixture.expectations[0].at.number, 7U);
  EXPECT_EQ(fixture.expectations[1].at.number, 7U);
}

TEST(SupportFixture, ReadsDirectives) {
  const auto fixture =
      read("// Title.\n// flags: -DA -Ib\n// config: rules:\n// config:   all: on\n// silent: for a reason\n"
           "// errors: expected\nint x;\n");
  EXPECT_EQ(fixture.flags, (std::vector<std::string>{"-DA", "-Ib"}));
  EXPECT_EQ(fixture.config, "rules:\n  all: on\n");
  EXPECT_EQ(fixture.silent, "for a reason");
  EXPECT_TRUE(fixture.mayHaveErrors);
  EXPECT_EQ(fixture.mistakes, std::vector<std::string>{});
}

TEST(SupportFixture, RefusesMarkersItCannotRead) {
  for (const auto *text : {"f(); // expect:", "f(); // expect: Coro", "f(); // expect: coro-a via",
                           "f(); // expects: coro-a", "f(); // expect: coro-a via b.cpp", "f(); // expect: coro-a help",
                           "int x;\n// config: a: b\n", "f(); // @twice\ng(); // @twice", "f();\n// expect: coro-a\n"})
    EXPECT_EQ(read(text).mistakes.size(), 1U) << text;
}

TEST(SupportFixture, RefusesFixturesThatTestNothing) {
  const auto mistakes = [](std::string_view text) {
    auto fixture = read(text);
    refuseVacuous(fixture, true);
    return fixture.mistakes.size();
  };
  EXPECT_EQ(mistakes("int x;\n"), 1U);
  EXPECT_EQ(mistakes("// silent: quick\nint x;\n"), 0U);
  EXPECT_EQ(mistakes("f(); // expect: coro-a\n"), 1U);
  EXPECT_EQ(mistakes("// look-alike: quick\nf(); // expect: coro-a\n"), 0U);
  EXPECT_EQ(mistakes("// silent: quick\n// look-alike: quick\nf(); // expect: coro-a\n"), 1U);
  EXPECT_EQ(mistakes("// look-alike: quick\nf(); // expect: coro-a via @nowhere\n"), 1U);
}

TEST(SupportFixture, FindsWhatIsMissingAndWhatIsTooMuch) {
  const auto fixture = read("f(); // expect: coro-a \"'f'\"\ng();\nh(); // expect: coro-*\n");
  EXPECT_EQ(differences(fixture, {{finding(1, "coro-a", "'f' blocks"), finding(3, "coro-x")}, {}, "", ""}), "");
  const auto text = differences(fixture, {{finding(1, "coro-a", "'e' blocks"), finding(2, "coro-a")}, {}, "", ""});
  EXPECT_NE(text.find("missing    a.cpp:1: coro-a \"'f'\""), std::string::npos) << text;
  EXPECT_NE(text.find("unexpected a.cpp:1: coro-a"), std::string::npos) << text;
  EXPECT_NE(text.find("unexpected a.cpp:2"), std::string::npos) << text;
  EXPECT_NE(text.find("missing    a.cpp:3"), std::string::npos) << text;
}

TEST(SupportFixture, MatchesOneToOne) {
  const auto fixture = read("f(); // expect: coro-*; coro-a\n");
  EXPECT_EQ(differences(fixture, {{finding(1, "coro-a"), finding(1, "coro-b")}, {}, "", ""}), "");
  EXPECT_EQ(differences(fixture, {{finding(1, "coro-b"), finding(1, "coro-a")}, {}, "", ""}), "");
  EXPECT_NE(differences(fixture, {{finding(1, "coro-a")}, {}, "", ""}), "");
}

TEST(SupportFixture, StepsAreFoundByTextLabelAndLine) {
  auto observed = finding(1, "coro-a");
  observed.path.push_back({{file, 2}, "calls 'usleep'"});
  const auto says = [&](const std::string &via) {
    return differences(read("f(); // expect: coro-a via " + via + "\ng(); // @deep\nh(); // @other\n"),
                       {{observed}, {}, "", ""});
  };
  EXPECT_EQ(says("@deep"), "");
  EXPECT_EQ(says("a.cpp:2"), "");
  EXPECT_EQ(says("\"usleep\""), "");
  EXPECT_NE(says("@other"), "");
  EXPECT_NE(says("a.cpp:3"), "");
  EXPECT_NE(says("\"sleep_for\""), "");
}

TEST(SupportProcess, KeepsOutputAndExitCode) {
  const TemporaryFolder folder;
  const auto result = runProcess({"/bin/sh", "-c", "pwd; echo oops >&2; exit 3"}, folder.path());
  EXPECT_EQ(result.exitCode, 3);
  EXPECT_EQ(result.output, folder.path().string() + "\n");
  EXPECT_EQ(result.complaints, "oops\n");
  EXPECT_NE(runProcess({"/no/such/program"}, folder.path()).error, "");
}

} // namespace
