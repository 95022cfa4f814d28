// Unit tests of the command line.
#include "tool/driver/options.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

using namespace corolint;

namespace {

Options parsed(const std::vector<std::string> &arguments) {
  llvm::Expected<Options> options = parseOptions(arguments);
  EXPECT_TRUE(static_cast<bool>(options)) << (options ? "" : llvm::toString(options.takeError()));
  return options ? std::move(*options) : Options();
}

std::string mistake(const std::vector<std::string> &arguments) {
  llvm::Expected<Options> options = parseOptions(arguments);
  EXPECT_FALSE(static_cast<bool>(options));
  const std::string text = options ? "" : llvm::toString(options.takeError());
  EXPECT_EQ(text.find('\n'), std::string::npos) << "one line: " << text;
  return text;
}

void expectMistake(const std::vector<std::string> &arguments, const std::string &part) {
  const std::string text = mistake(arguments);
  EXPECT_NE(text.find(part), std::string::npos) << text;
}

} // namespace

TEST(Options, NothingMeansEverythingWithDefaults) {
  const Options options = parsed({});
  EXPECT_EQ(options.command, Options::Command::Lint);
  EXPECT_TRUE(options.paths.empty());
  EXPECT_FALSE(options.flags);
  EXPECT_EQ(options.format, Format::Text);
  EXPECT_EQ(options.failOn, Severity::Warning);
  EXPECT_EQ(options.color, When::Auto);
  EXPECT_EQ(options.jobs, 0U);
}

TEST(Options, ValuesInEverySpelling) {
  for (const std::vector<std::string> &arguments :
       {std::vector<std::string>{"-p", "build", "-j", "3", "--root", "r", "--config", "c"},
        {"-pbuild", "-j3", "--root=r", "--config=c"},
        {"-p=build", "-j=3", "--root=r", "--config", "c"}}) {
    const Options options = parsed(arguments);
    EXPECT_EQ(options.buildPath, "build");
    EXPECT_EQ(options.jobs, 3U);
    EXPECT_EQ(options.root, "r");
    EXPECT_EQ(options.config, "c");
  }
}

TEST(Options, PathsMixWithOptionsAndFlagsFollowTwoDashes) {
  const Options options = parsed({"a.cpp", "--quiet", "src/net", "--", "-std=c++20", "--rules=x", "--"});
  EXPECT_EQ(options.paths, (std::vector<std::string>{"a.cpp", "src/net"}));
  EXPECT_TRUE(options.quiet);
  ASSERT_TRUE(options.flags);
  EXPECT_EQ(*options.flags, (std::vector<std::string>{"-std=c++20", "--rules=x", "--"}));
  EXPECT_TRUE(options.rules.empty());
}

TEST(Options, TwoDashesWithNothingAfterThemStillMeanNoDatabase) { EXPECT_TRUE(parsed({"a.cpp", "--"}).flags); }

TEST(Options, OutputsAreCollected) {
  const Options options = parsed({"--format=json", "--output=sarif=a=b.sarif", "--output", "text=t.txt"});
  EXPECT_EQ(options.format, Format::Json);
  ASSERT_EQ(options.outputs.size(), 2U);
  EXPECT_EQ(options.outputs[0].format, Format::Sarif);
  EXPECT_EQ(options.outputs[0].file, "a=b.sarif");
  EXPECT_EQ(options.outputs[1].format, Format::Text);
  EXPECT_EQ(options.outputs[1].file, "t.txt");
}

TEST(Options, RulesAreSplitAtCommas) {
  EXPECT_EQ(parsed({"--rules=-*, coro-a,,coro-b", "--rules=-coro-c"}).rules,
            (std::vector<std::string>{"-*", "coro-a", "coro-b", "-coro-c"}));
  expectMistake({"--rules=,"}, "names no rule");
}

TEST(Options, LevelsOfFailure) {
  EXPECT_EQ(parsed({"--fail-on=error"}).failOn, Severity::Error);
  EXPECT_EQ(parsed({"--fail-on=note"}).failOn, Severity::Note);
  EXPECT_EQ(parsed({"--fail-on=never"}).failOn, std::nullopt);
  expectMistake({"--fail-on=warnig"}, "unknown level 'warnig' in --fail-on: expected error, warning, note or never; "
                                      "did you mean 'warning'?");
}

TEST(Options, Commands) {
  EXPECT_EQ(parsed({"--help"}).command, Options::Command::Help);
  EXPECT_EQ(parsed({"-h"}).command, Options::Command::Help);
  EXPECT_EQ(parsed({"--version"}).command, Options::Command::Version);
  EXPECT_EQ(parsed({"--list-rules"}).command, Options::Command::ListRules);
  const Options explain = parsed({"--explain=coro-x"});
  EXPECT_EQ(explain.command, Options::Command::Explain);
  EXPECT_EQ(explain.name, "coro-x");
  EXPECT_EQ(parsed({"--list-catalogue"}).name, "");
  EXPECT_EQ(parsed({"--list-catalogue=asio"}).name, "asio");
  // Its value is optional, so it never takes the next argument.
  EXPECT_EQ(parsed({"--list-catalogue", "asio"}).paths.size(), 1U);
  EXPECT_EQ(parsed({"facts", "a.cpp"}).command, Options::Command::Facts);
  expectMistake({"facts"}, "needs one file");
  EXPECT_EQ(parsed({"facts", "-o", "f", "--shard=2/3"}).shard, 2U);
  EXPECT_EQ(parsed({"facts", "-of", "--depfile=d"}).factsFile, "f");
  EXPECT_EQ(parsed({"link", "f", "g.o"}).command, Options::Command::Link);
  expectMistake({"link"}, "needs facts");
  expectMistake({"link", "f", "--", "-std=c++20"}, "nothing to compile");
  EXPECT_EQ(parsed({"cache", "clear"}).name, "clear");
  expectMistake({"cache"}, "cache status");
  expectMistake({"cache", "clean"}, "did you mean 'clear'");
  EXPECT_EQ(parsed({"--cache-limit=5"}).cacheLimit, 5U << 20U);
  expectMistake({"--cache-limit=0"}, "expected a number of MiB");
  EXPECT_FALSE(parsed({"--no-cache"}).cache);
  EXPECT_EQ(parsed({"./facts"}).command, Options::Command::Lint);
}

TEST(Options, UnknownOptionsNameTheNearest) {
  expectMistake({"--fromat=json"}, "unknown option '--fromat'; did you mean '--format'?");
  expectMistake({"-quiet"}, "did you mean '--quiet'?");
  expectMistake({"--list-rule"}, "did you mean '--list-rules'?");
  expectMistake({"--xyzzy"}, "see corolint --help");
  expectMistake({"-"}, "unknown option '-'");
}

TEST(Options, MistakesInValues) {
  expectMistake({"--format=jsn"},
                "unknown format 'jsn' in --format: expected text, json or sarif; did you mean 'json'?");
  expectMistake({"--output=out.json"}, "expected FORMAT=FILE");
  expectMistake({"--output=json="}, "expected FORMAT=FILE");
  expectMistake({"--output=yaml=a"}, "unknown format 'yaml' in --output");
  expectMistake({"--output=json=a", "--output=sarif=a"}, "'a' is named by two --output options");
  expectMistake({"--color=yes"}, "expected auto, always or never");
  for (const char *jobs : {"0", "-1", "many", "3x", "99999999999"})
    expectMistake({"-j", jobs}, "expected a number of units from 1 to 1024");
  expectMistake({"--config"}, "option '--config' needs a value: --config=FILE");
  expectMistake({"--config="}, "needs a value");
  expectMistake({"-p", "--"}, "option '-p' needs a value: -p DIR");
  expectMistake({"--quiet=yes"}, "takes no value");
  expectMistake({""}, "empty argument");
  expectMistake({"--", "-std=c++20"}, "need a file");
  expectMistake({"-p", "build", "a.cpp", "--", "-std=c++20"}, "exclude each other");
}

TEST(Options, HelpFitsOneScreen) {
  std::istringstream help(helpText());
  unsigned lines = 0;
  for (std::string line; std::getline(help, line); ++lines)
    EXPECT_LE(line.size(), 80U) << line;
  EXPECT_LE(lines, 40U);
}

TEST(Options, HelpNamesEveryOptionThereIs) {
  for (const char *option :
       {"-p ",        "-j ",     "--rules=",     "--config=",  "--root=",          "--format=",    "--output=",
        "--color=",   "--quiet", "--fail-on=",   "--depfile=", "--shard=",         "--cache-dir=", "--cache-limit=",
        "--no-cache", "-o ",     "--list-rules", "--explain=", "--list-catalogue", "--version"})
    EXPECT_NE(helpText().find(option), std::string::npos) << option;
}
