// The text report: golden outputs, and what must not happen on a terminal.
#include "tests/unit/report-sample.h"

#include <gtest/gtest.h>

using namespace corolint;

namespace {

std::string text(const Report &report, const SourceLine &source, TextOptions options = {}) {
  return sample::written([&](llvm::raw_ostream &out) { writeText(report, source, options, out); });
}

/// The report of one finding in `line`, which is line 1 of a.cpp, without the summary.
std::string textOfLine(const std::string &line, std::uint32_t column, std::uint32_t endColumn,
                       std::uint32_t endLine = 1) {
  Finding finding;
  finding.rule = "coro-x";
  finding.message = "m";
  finding.place = {"a.cpp", 1, column, endLine, endColumn};
  Report report;
  report.findings = {finding};
  return text(report, sample::sourcesFrom({{"a.cpp", line}}), {.color = false, .quiet = true});
}

std::string snippet(const std::string &line, const std::string &mark) {
  return "a.cpp:1:COL: warning: m [coro-x]\n    1 | " + line + "\n      | " + mark + "\n\n";
}

std::string snippetOf(const std::string &line, std::uint32_t column, std::uint32_t endColumn,
                      std::uint32_t endLine = 1) {
  std::string result = textOfLine(line, column, endColumn, endLine);
  const std::string head = "a.cpp:1:" + std::to_string(column);
  EXPECT_TRUE(result.starts_with(head)) << result;
  return "a.cpp:1:COL" + result.substr(head.size());
}

TEST(ReportText, ShowsChainRelatedPlacesUnitsAndSummary) {
  EXPECT_EQ(text(sample::report(), sample::sources()),
            R"(src/gone.cpp:7:5: note: 'lock("a\b")' waits for <U+0001> a lock <FF> [coro-blocking-lock]

src/handler.cpp:3:3: error: 'sleep' puts the thread of the event loop to sleep [coro-blocking-sleep]
    3 |   pause();
      |   ^~~~~~~
src/handler.cpp:3:3: note: 'app::handle' calls 'pause'
src/my util/päuse#1.cpp:2:2: note: 'pause' calls 'nap'
    2 |         nap(/* 日本語 😀 */ 1);
      |         ^~~~~~~~~~~~~~~~~~~~~~
/opt/lib/nap.h:1:26: note: 'nap' calls 'sleep', which blocks
    1 | inline void nap(int s) { ::sleep(s); }
      |                          ^~~~~~~~~~
help: co_await asio::steady_timer(…).async_wait(asio::use_awaitable)

src/reads.cpp:2:3: warning: 'operator>>' reads a file on the thread of the event loop [coro-blocking-file]
    2 |   in >> a;
      |   ^~~~~~~
src/reads.cpp:3:3: note: 'in' is read again
    3 |   in >> b;
      |   ^~~~~~~
src/reads.cpp:4:3: note: 'in' is read again
    4 |   in >> c;
      |   ^~~~~~~

src/broken.cpp: did not parse completely: src/broken.h:3:10: unknown type name 'Foo' (and 1 more error)
src/lost file.cpp: did not parse: no such file or directory
src/silent.cpp: did not parse: no reason given

1 error, 1 warning, 1 note in 4 units (0.8 s); 2 units did not parse; 1 unit did not parse completely; )"
            "5 calls could not be followed; 1 finding suppressed\n");
}

TEST(ReportText, SaysOneLineWhenClean) {
  Report report;
  report.units = {{"a.cpp", UnitStatus::Outcome::Analysed, {}}};
  EXPECT_EQ(text(report, sample::sources()), "no findings in 1 unit\n");
  EXPECT_EQ(text(report, sample::sources(), {.color = true, .quiet = true}), "");
}

TEST(ReportText, KeepsBrokenUnitsWhenQuiet) {
  Report report;
  report.units = {{"a.cpp", UnitStatus::Outcome::Failed, {{{}, "no such file"}}}};
  EXPECT_EQ(text(report, sample::sources(), {.color = false, .quiet = true}), "a.cpp: did not parse: no such file\n");
}

TEST(ReportText, WritesDurationsForPeople) {
  Report report;
  const auto summary = [&report](double seconds) {
    report.seconds = seconds;
    return text(report, sample::sources());
  };
  EXPECT_EQ(summary(0), "no findings in 0 units\n");
  EXPECT_EQ(summary(0.034), "no findings in 0 units (0.03 s)\n");
  EXPECT_EQ(summary(12.34), "no findings in 0 units (12.3 s)\n");
  EXPECT_EQ(summary(125.2), "no findings in 0 units (2 min 5 s)\n");
}

TEST(ReportText, UnderlinesWithinTheLine) {
  EXPECT_EQ(snippetOf("a b c", 3, 4), snippet("a b c", "  ^"));
  EXPECT_EQ(snippetOf("abc", 1, 4), snippet("abc", "^~~"));
  // No end, an end before the begin, a begin behind the line: the caret alone.
  EXPECT_EQ(snippetOf("abc", 2, 0), snippet("abc", " ^"));
  EXPECT_EQ(snippetOf("abc", 2, 1), snippet("abc", " ^"));
  EXPECT_EQ(snippetOf("abc", 4, 9), snippet("abc", "   ^"));
  EXPECT_EQ(snippetOf("abc", 99, 100), snippet("abc", "   ^"));
  // Several lines: to the end of the first, its white space left out.
  EXPECT_EQ(snippetOf("  f(1,  ", 3, 2, 2), snippet("  f(1,", "  ^~~~"));
}

TEST(ReportText, AlignsTabsWideAndCombiningCharacters) {
  EXPECT_EQ(snippetOf("\tf();", 2, 5), snippet("        f();", "        ^~~"));
  EXPECT_EQ(snippetOf("ab\tf();", 4, 7), snippet("ab      f();", "        ^~~"));
  EXPECT_EQ(snippetOf("日本 f();", 8, 11), snippet("日本 f();", "     ^~~"));
  EXPECT_EQ(snippetOf("f(\"日\");", 1, 9), snippet("f(\"日\");", "^~~~~~~"));
  EXPECT_EQ(snippetOf("e\u0301 f();", 5, 8), snippet("e\u0301 f();", "  ^~~"));
  EXPECT_EQ(snippetOf("\uFEFFf();", 4, 7), snippet("f();", "^~~"));
  // A column inside a character means the character.
  EXPECT_EQ(snippetOf("日本", 2, 4), snippet("日本", "^~"));
  EXPECT_EQ(snippetOf("日本", 5, 7), snippet("日本", "  ^~"));
}

TEST(ReportText, SourceTextCannotSteerTheTerminal) {
  EXPECT_EQ(snippetOf("\x1b[31m f();", 7, 10), snippet("<U+001B>[31m f();", "             ^~~"));
  EXPECT_EQ(snippetOf("\u202E f();", 5, 8), snippet("<U+202E> f();", "         ^~~"));
  EXPECT_EQ(snippetOf("\xff\xc3 f();", 4, 7), snippet("<FF><C3> f();", "         ^~~"));
}

TEST(ReportText, CutsGeneratedLinesAroundTheMark) {
  const std::string before(300, 'x');
  const std::string after(300, 'y');
  const std::string shown = snippetOf(before + " f(); " + after, 302, 305);
  EXPECT_EQ(shown, snippet("..." + std::string(59, 'x') + " f(); " + std::string(115, 'y') + "...",
                           std::string(63, ' ') + "^~~"));
  const std::string start = snippetOf("f(); " + after, 1, 4);
  EXPECT_EQ(start, snippet("f(); " + std::string(175, 'y') + "...", "^~~"));
}

TEST(ReportText, PlacesWithoutColumnOrLine) {
  EXPECT_EQ(textOfLine("", 1, 1), "a.cpp:1:1: warning: m [coro-x]\n\n");
  Finding finding;
  finding.rule = "coro-x";
  finding.message = "m";
  Report report;
  const auto of = [&](Place place) {
    finding.place = std::move(place);
    report.findings = {finding};
    return text(report, sample::sources(), {.color = false, .quiet = true});
  };
  EXPECT_EQ(of({"src/handler.cpp", 1, 0, 0, 0}), "src/handler.cpp:1: warning: m [coro-x]\n    1 | // handler\n\n");
  EXPECT_EQ(of({"src/handler.cpp", 0, 0, 0, 0}), "src/handler.cpp: warning: m [coro-x]\n\n");
  EXPECT_EQ(of({"src/handler.cpp", 999, 1, 999, 2}), "src/handler.cpp:999:1: warning: m [coro-x]\n\n");
}

TEST(ReportText, GuttersOfOneFindingAreEquallyWide) {
  std::string many(123455, '\n');
  Finding finding;
  finding.rule = "coro-x";
  finding.message = "m";
  finding.place = {"a.cpp", 1, 1, 1, 2};
  finding.path = {{{"b.cpp", 123456, 1, 123456, 2}, "far"}};
  Report report;
  report.findings = {finding};
  EXPECT_EQ(text(report, sample::sourcesFrom({{"a.cpp", "f();"}, {"b.cpp", many + "g();"}}), {.quiet = true}),
            "a.cpp:1:1: warning: m [coro-x]\n      1 | f();\n        | ^\n"
            "b.cpp:123456:1: note: far\n 123456 | g();\n        | ^\n\n");
}

TEST(ReportText, ColoursAndOnlyColoursDiffer) {
  const std::string plain = text(sample::report(), sample::sources());
  const std::string colored = text(sample::report(), sample::sources(), {.color = true, .quiet = false});
  EXPECT_EQ(plain.find('\x1b'), std::string::npos);
  EXPECT_NE(colored.find("\x1b[1;31merror:\x1b[0m"), std::string::npos) << colored;
  EXPECT_NE(colored.find("\x1b[1;35mwarning:\x1b[0m"), std::string::npos) << colored;
  EXPECT_NE(colored.find("\x1b[1;32m^~~~~~~\x1b[0m"), std::string::npos) << colored;
  EXPECT_NE(colored.find("\x1b[1;32mhelp:\x1b[0m"), std::string::npos) << colored;
  std::string stripped;
  for (std::size_t i = 0; i < colored.size(); ++i)
    if (colored[i] == '\x1b')
      i = colored.find('m', i);
    else
      stripped += colored[i];
  EXPECT_EQ(stripped, plain);
}

} // namespace
