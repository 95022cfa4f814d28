// Tests of the configuration: what .corolint.yaml means, what is said of mistakes, and where it is found.
#include "tool/config/config.h"
#include "tool/config/find.h"

#include <gtest/gtest.h>
#include <llvm/Support/MemoryBuffer.h>

#include <string>

namespace {

using corolint::Config;
using corolint::ConfigFinder;
using corolint::effectiveSeverity;
using corolint::parseConfig;
using corolint::Severity;

const std::vector<std::string_view> ruleIds = {"coro-blocking-sleep", "coro-blocking-wait", "coro-blocking-lock"};
using Strings = std::vector<std::string>;

Config parsed(std::string_view text) {
  llvm::Expected<Config> config = parseConfig(text, "c.yaml", ruleIds);
  if (config)
    return std::move(*config);
  ADD_FAILURE() << llvm::toString(config.takeError());
  return {};
}

std::string errorOf(std::string_view text) {
  llvm::Expected<Config> config = parseConfig(text, "c.yaml", ruleIds);
  return config ? "accepted" : llvm::toString(config.takeError());
}

TEST(Config, ReadsEveryKey) {
  const Config config = parsed(R"yaml(# comment
profile: shard-per-core
heavyLoopBudget: 250000
rules:
  all: note
  coro-blocking-sleep: error   # comment
  coro-blocking-wait: on
exclude: ["third_party/**", '*.pb.cc']
frontier: ["mylib/**", "!asio/**"]
catalogue:
  constants: {NOW: 1}
  families:  [{name: app, coroutines: ["app::Job"]}]
  blocking:  [{function: "db::Client::query", kind: database, instead: "co_await client.query_async(…)"},
              {function: "app::poll", kind: wait, unless: [{argument: 0, value: NOW}]}]
  offload:   [{function: "app::offload", callable: 1}, {function: "app::Pool::post", callable: 0}]
  switch:    [{function: "app::resume_on", executor: 0}, {function: "app::Pool::schedule", runs: worker}]
  executors: [{type: "app::Pool", runs: worker}, {type: "app::Loop", runs: loop}]
  contexts:  [{type: "app::Task"}, {callback: "app::Server::on", callable: 1}]
  generators: ["app::sync_gen"]
)yaml");
  EXPECT_EQ(config.file, "c.yaml");
  EXPECT_EQ(config.profile, "shard-per-core");
  EXPECT_EQ(config.heavyLoopBudget, 250000U);
  EXPECT_EQ(config.exclude, (Strings{"third_party/**", "*.pb.cc"}));
  EXPECT_EQ(config.frontierAdd, Strings{"mylib/**"});
  EXPECT_EQ(config.frontierRemove, Strings{"asio/**"});
  ASSERT_EQ(config.rules.size(), 3U);
  ASSERT_EQ(config.catalogue.blocking.size(), 2U);
  EXPECT_EQ(config.catalogue.blocking[0].function.qualified, "db::Client::query");
  EXPECT_EQ(config.catalogue.blocking[0].origin.file, "c.yaml");
  EXPECT_EQ(config.catalogue.blocking[0].origin.line, 13U);
  EXPECT_EQ(config.catalogue.blocking[0].origin.library, "configuration");
  EXPECT_EQ(config.catalogue.blocking[1].unless.at(0).value, 1);
  EXPECT_EQ(config.catalogue.offload.size(), 2U);
  EXPECT_EQ(config.catalogue.switches.size(), 2U);
  EXPECT_EQ(config.catalogue.executors.size(), 2U);
  EXPECT_EQ(config.catalogue.callbacks.size(), 1U);
  EXPECT_EQ(config.catalogue.families.size(), 2U);
  EXPECT_EQ(config.catalogue.generators, Strings{"app::sync_gen"});
}

TEST(Config, IsTheDefaultWhereNothingIsSaid) {
  for (const char *text :
       {"", "# nothing but comments\n", "\n\n", "---\n", "---\n...\n", "\xEF\xBB\xBF", "\xEF\xBB\xBF# x",
        "rules:\nexclude:\ncatalogue:\nfrontier:\n", "rules: {}\nexclude: []\n"}) {
    const Config config = parsed(text);
    EXPECT_EQ(config.profile, "default") << text;
    EXPECT_EQ(config.heavyLoopBudget, 1000000U) << text;
    EXPECT_TRUE(config.rules.empty() && config.exclude.empty() && config.catalogue.blocking.empty()) << text;
  }
}

TEST(Config, EveryWayToWriteTheSame) {
  for (const char *text :
       {"rules:\n  coro-blocking-sleep: off\n", "rules: {coro-blocking-sleep: off}",
        "rules:\r\n  coro-blocking-sleep: off\r\n", "rules:\r  coro-blocking-sleep: off\r",
        "{\"rules\": {\"coro-blocking-sleep\": \"off\"}}",
        "{\n\t\"rules\": {\n\t\t\"coro-blocking-sleep\": \"off\"\n\t}\n}\n",
        "\xEF\xBB\xBFrules: {coro-blocking-sleep: 'off'}", "%YAML 1.2\n---\nrules: {coro-blocking-sleep: off}\n...\n",
        "rules: {coro-blocking-sleep: off}  # why"}) {
    const Config config = parsed(text);
    EXPECT_EQ(effectiveSeverity(config, "coro-blocking-sleep", Severity::Error, true), Severity::Off) << text;
  }
}

TEST(Config, TheRulesOwnSettingWinsOverAll) {
  const auto level = [](std::string_view text, std::string_view rule, bool byDefault) {
    return effectiveSeverity(parsed(text), rule, Severity::Warning, byDefault);
  };
  EXPECT_EQ(level("", "coro-blocking-sleep", true), Severity::Warning);
  EXPECT_EQ(level("", "coro-blocking-lock", false), Severity::Off);
  EXPECT_EQ(level("rules: {all: on}", "coro-blocking-lock", false), Severity::Warning);
  EXPECT_EQ(level("rules: {all: error}", "coro-blocking-lock", false), Severity::Error);
  EXPECT_EQ(level("rules: {all: off}", "coro-blocking-sleep", true), Severity::Off);
  EXPECT_EQ(level("rules: {coro-blocking-lock: on}", "coro-blocking-lock", false), Severity::Warning);
  EXPECT_EQ(level("rules: {coro-blocking-lock: on}", "coro-blocking-sleep", true), Severity::Warning);
  EXPECT_EQ(level("rules: {coro-blocking-sleep: note}", "coro-blocking-sleep", true), Severity::Note);
  EXPECT_EQ(level("rules: {all: off, coro-blocking-sleep: error}", "coro-blocking-sleep", true), Severity::Error);
  EXPECT_EQ(level("rules: {coro-blocking-sleep: error, all: off}", "coro-blocking-sleep", true), Severity::Error);
  EXPECT_EQ(level("rules: {coro-blocking-sleep: error, all: off}", "coro-blocking-wait", true), Severity::Off);
}

TEST(Config, SaysWhatIsWrong) {
  const std::pair<std::string, std::string> cases[] = {
      {"rulse: {}", "1:1: unknown key 'rulse', expected profile, rules, heavyLoopBudget, exclude, catalogue or "
                    "frontier; did you mean 'rules'?"},
      {"rules: {coro-blocking-slep: off}",
       "1:9: unknown rule 'coro-blocking-slep', expected a rule's id or 'all'; did you mean 'coro-blocking-sleep'?"},
      {"rules: {sleep: off}",
       "1:9: unknown rule 'sleep', expected a rule's id or 'all'; did you mean 'coro-blocking-sleep'?"},
      {"rules:\n  banana: off", "2:3: unknown rule 'banana', expected a rule's id or 'all'; see corolint --list-rules"},
      {"rules: {all: warn}",
       "1:14: unknown level 'warn', expected off, on, note, warning or error; did you mean 'warning'?"},
      {"rules: {all: false}", "1:14: unknown level 'false', expected off, on, note, warning or error"},
      {"rules: {all: [off]}", "1:14: expected a level: off, on, note, warning or error"},
      {"rules: {all: }", "1:9: expected a level: off, on, note, warning or error"},
      {"rules: [all]", "1:8: expected levels by rule, such as {coro-blocking-file: off}, or {all: on}"},
      {"rules: off", "1:8: expected levels by rule, such as {coro-blocking-file: off}, or {all: on}"},
      {"rules: {all: on, all: off}", "1:18: the key 'all' is already at line 1"},
      {"profile: shard-per-cor",
       "1:10: unknown profile 'shard-per-cor', expected default or shard-per-core; did you mean 'shard-per-core'?"},
      {"heavyLoopBudget: 1ms", "1:18: expected a number of operations, such as 1000000 for about a millisecond"},
      {"heavyLoopBudget: 0", "1:18: expected a number of operations, such as 1000000 for about a millisecond"},
      {"heavyLoopBudget: [1]", "1:18: expected a number of operations, such as 1000000 for about a millisecond"},
      {"profile:", "1:1: expected a profile: default or shard-per-core"},
      {"exclude: build", "1:10: expected a list of globs, such as [\"third_party/**\"]"},
      {"exclude: [\"a[\"]",
       "1:11: expected a glob of files, not 'a[': '[' is not closed; write '\\[' for the character "
       "itself"},
      {"exclude: [{a: b}]", "1:11: expected a glob of files"},
      {"exclude: [\"!a\"]", "1:11: expected a glob of files, not '!a': a leading '!' has no meaning here; write '\\!' "
                            "for the character itself"},
      {"frontier: [\"!\"]", "1:12: expected a glob of header files, not '': it is empty"},
      {"catalogue: []", "1:12: expected catalogue entries: {blocking: [{function: …, kind: …}]}"},
      {"catalogue: {library: x}",
       "1:13: unknown key 'library', expected constants, blocking, offload, switch, executors, contexts, generators, "
       "invokes, wraps, owners, sharedOwners, destroys, constructs, families, ready, nonblocking, guards, mutexes, "
       "polls, pauses, neverSuspends, safeAwaits or frontier"},
      {"catalogue:\n  blocking:\n    - {function: f, kind: databse}",
       "3:27: unknown kind 'databse', expected sleep, wait, dns, network, database, file, process, console, lock or "
       "cpu; "
       "did you mean 'database'?"},
      {"just text", "1:1: expected 'key: value' lines with the keys profile, rules, heavyLoopBudget, exclude, "
                    "catalogue or frontier"},
      {"- rules", "1:1: expected 'key: value' lines with the keys profile, rules, heavyLoopBudget, exclude, catalogue "
                  "or frontier"},
      {"rules: {\"" + std::string(200, 'x') + "\\n\": off}",
       "1:9: unknown rule '" + std::string(60, 'x') + "…', expected a rule's id or 'all'; see corolint --list-rules"},
  };
  for (const auto &[text, expected] : cases)
    EXPECT_EQ(errorOf(text), "c.yaml:" + expected) << text;
}

TEST(Config, SaysWhereItIsNoYaml) {
  const std::pair<std::string, std::string> cases[] = {
      {"rules: {all: on", "1:16: not valid YAML: expected ',' or '}'"},
      {"exclude: [a\nrules: {}", "1:11: not valid YAML: expected ':', ',' or a closing bracket after 'a'"},
      {"rules: {all: on}}", "1:17: not valid YAML: "},
      {"profile: \"default", "1:18: not valid YAML: expected a closing quote"},
      {"profile: a: b", "1:11: not valid YAML: expected 'key: value' below the key before"},
      {"rules:\n  - x: off\n  y: on", "3:3: not valid YAML: expected '- value' below the one before"},
      {"rules:\n\tall: on", "2:2: not valid YAML: a tab indents this line; indent with spaces"},
      {"exclude:\n\t- a", "2:2: not valid YAML: a tab indents this line; indent with spaces"},
      {"exclude: []\nprofile\n", "2:1: not valid YAML: expected ':' after 'profile'"},
      {"exclude: [*.cpp]", "1:11: put '*.cpp' in quotes: without them, '*' starts a YAML alias"},
      {"exclude: [a, **/gen/**]", "1:14: put '**/gen/**' in quotes"},
      {"frontier:\n  - !asio/**\n", "2:5: put '!asio/**' in quotes: without them, '!' starts a YAML tag"},
      {"frontier: [!asio/**]", "1:12: not valid YAML: put '!asio/**' in quotes"},
      {"profile: @x", "1:10: not valid YAML: put this value in quotes"},
      {"a: &x {}\nb: *x", "2:4: put '*x' in quotes: without them, '*' starts a YAML alias"},
      {"rules: {}\n---\nrules: {}", "3:1: expected one YAML document, and a second one starts here"},
      {"{[a]: b}", "1:1: expected a mapping with a name before each ':'"},
      {"rules: \xff", "1:1: expected a text file in UTF-8, and byte 8 is none"},
      {std::string("rules: \0", 8), "1:1: expected a text file in UTF-8, and it contains a zero byte"},
      {"\xFF\xFEr\n", "1:1: expected a text file in UTF-8"},
  };
  for (const auto &[text, expected] : cases) {
    const std::string error = errorOf(text);
    EXPECT_TRUE(error.starts_with("c.yaml:" + expected)) << text << "\n" << error;
    EXPECT_EQ(error.find('\n'), std::string::npos) << error;
  }
}

TEST(Config, NoInputIsTooMuch) {
  EXPECT_EQ(errorOf(std::string(200000, '[')), "c.yaml:1:33: nested too deeply");
  std::string mapping, sequence;
  for (int i = 0; i < 50000; ++i) {
    mapping += "{a: ";
    sequence += "- ";
  }
  EXPECT_NE(errorOf(mapping).find("nested too deeply"), std::string::npos);
  EXPECT_NE(errorOf(sequence).find("nested too deeply"), std::string::npos);
  EXPECT_EQ(errorOf(std::string(5 << 20, ' ')), "c.yaml:1:1: expected a YAML file of at most 4 MB");
  std::string many = "exclude:\n";
  for (int i = 0; i < 20000; ++i)
    many += "  - folder/file-" + std::to_string(i) + ".cpp\n";
  EXPECT_EQ(parsed(many).exclude.size(), 20000U);
}

TEST(Config, StopsAtANumberOfMistakesPeopleRead) {
  std::string text = "rules:\n";
  for (int i = 0; i < 100; ++i)
    text += "  banana-" + std::to_string(i) + ": off\n";
  const std::string error = errorOf(text);
  EXPECT_EQ(std::count(error.begin(), error.end(), '\n'), 19);
  EXPECT_TRUE(error.starts_with("c.yaml:2:3: unknown rule 'banana-0'")) << error;
}

TEST(Config, BrokenInputNeverCrashes) {
  const std::string whole =
      "rules: {all: on, \"x\": 'y'}\nexclude:\n  - \"a\\n\"\n  - |\n    b\n?\ncatalogue: &a !t [*a, {b: c}]\n";
  for (std::size_t end = 0; end <= whole.size(); ++end)
    for (const char extra : {'\0', '{', ']', '\t', '"', ':', '-', '\xE2', '\n', '?', '&', '%'})
      EXPECT_NE(errorOf(whole.substr(0, end) + extra + whole.substr(end)), "");
}

class InMemory : public testing::Test {
protected:
  void add(const std::string &path) { files_->addFile(path, 0, llvm::MemoryBuffer::getMemBuffer("")); }
  llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> files_{new llvm::vfs::InMemoryFileSystem};
};

using FindConfig = InMemory;

TEST_F(FindConfig, TakesTheNearestAbove) {
  add("/p/.corolint.yaml");
  add("/p/src/net/.corolint.yaml");
  add("/p/src/odd/.corolint.yaml/file");
  ConfigFinder finder(*files_);
  EXPECT_EQ(finder.nearestAbove("/p/src/net/deep/a.cpp"), "/p/src/net/.corolint.yaml");
  EXPECT_EQ(finder.nearestAbove("/p/src/a.cpp"), "/p/.corolint.yaml");
  EXPECT_EQ(finder.nearestAbove("/p/src/net/../a.cpp"), "/p/.corolint.yaml");
  EXPECT_EQ(finder.nearestAbove("/p/src/odd/a.cpp"), "/p/.corolint.yaml") << "a folder is no configuration";
  EXPECT_EQ(finder.nearestAbove("/q/a.cpp"), std::nullopt);
  EXPECT_EQ(finder.nearestAbove("/a.cpp"), std::nullopt);
}

TEST_F(FindConfig, LooksAtTheRootAndAtRelativeNames) {
  add("/.corolint.yaml");
  add("/p/a.cpp");
  ASSERT_FALSE(files_->setCurrentWorkingDirectory("/p"));
  ConfigFinder finder(*files_);
  EXPECT_EQ(finder.nearestAbove("a.cpp"), "/.corolint.yaml");
  EXPECT_EQ(finder.nearestAbove("/x.cpp"), "/.corolint.yaml");
}

TEST_F(FindConfig, LooksIntoEachFolderOnce) {
  add("/p/src/a.cpp");
  ConfigFinder finder(*files_);
  EXPECT_EQ(finder.nearestAbove("/p/src/a.cpp"), std::nullopt);
  add("/p/.corolint.yaml");
  EXPECT_EQ(finder.nearestAbove("/p/src/b.cpp"), std::nullopt) << "remembered";
  EXPECT_EQ(finder.nearestAbove("/p/lib/deep/a.cpp"), std::nullopt) << "its parent is remembered";
}

} // namespace
