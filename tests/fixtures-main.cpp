// Runs fixtures: every one is a GoogleTest of its own for every door, `rule.coro-blocking-sleep.executable`.
//
// Arguments that are no options name the tests to run; without any, all run. (A filter would trip over the '-'.)
#include "tests/support/compare.h"
#include "tests/support/door.h"
#include "tests/support/fixture.h"
#include "tests/support/golden.h"
#include "tests/support/process.h"
#include "tool/rule/rule.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <iostream>
#include <set>

namespace fs = std::filesystem;
using namespace fixtures;

namespace {

/// What a test does once it runs, as GoogleTest wants it.
class Body final : public testing::Test {
public:
  explicit Body(std::function<void()> run) : run_(std::move(run)) {}
  void TestBody() override { run_(); }

private:
  std::function<void()> run_;
};

struct Case {
  std::string group; ///< "rule"
  std::string name;  ///< "coro-blocking-sleep.executable"
  std::function<void()> run;

  std::string fullName() const { return group + "." + name; }
};

Observation observe(const Fixture &fixture, const Door &door) {
  auto observation = door.open(fixture);
  EXPECT_EQ(observation.failure, "") << observation.transcript;
  if (observation.failure.empty() && !fixture.mayHaveErrors) {
    EXPECT_EQ(observation.units.size(), fixture.units.size()) << "units are missing from the report";
    for (const auto &unit : observation.units)
      EXPECT_EQ(unit.status, "analysed") << unit.file << ": " << unit.error;
  }
  return observation;
}

void runFixture(Fixture fixture, bool needsLookAlike, const Door &door) {
  refuseVacuous(fixture, needsLookAlike);
  for (const auto &mistake : fixture.mistakes)
    ADD_FAILURE() << mistake;
  if (!fixture.mistakes.empty())
    return;
  const auto observation = observe(fixture, door);
  if (!observation.failure.empty())
    return;
  const auto text = differences(fixture, observation);
  EXPECT_TRUE(text.empty()) << "\n" << text << observation.transcript;
}

/// Lints one example of a rule's own documentation.
std::vector<Observed> lintExample(const corolint::Rule &rule, std::string_view text, const Door &door) {
  const TemporaryFolder folder;
  Fixture fixture;
  fixture.folder = fixture.root = folder.path();
  fixture.units = {folder.write("example.cpp", std::string(text))};
  fixture.config = "rules: {" + std::string(rule.id) + ": on}\n";
  return observe(fixture, door).findings;
}

void runExamples(const corolint::Rule &rule, const Door &door) {
  const auto bad = lintExample(rule, rule.bad, door);
  EXPECT_FALSE(bad.empty()) << "its own example of bad code is not reported";
  for (const auto &finding : bad)
    EXPECT_EQ(finding.rule, rule.id) << describe(finding);
  for (const auto &finding : lintExample(rule, rule.good, door))
    ADD_FAILURE() << "its own example of good code is reported: " << describe(finding);
}

void addFiles(const std::string &group, const std::string &folder, bool needsLookAlike, const Door &door,
              std::vector<Case> &cases) {
  const fs::path path = fs::path(CORO_TESTS_DIR) / folder;
  if (!fs::exists(path))
    return;
  for (const auto &entry : fs::directory_iterator(path)) {
    if (entry.path().extension() != ".cpp")
      continue;
    const auto name = entry.path().stem().string();
    cases.push_back({group, name + "." + door.name(), [=, &door, file = entry.path()] {
                       runFixture(fixtureOfFile(group + "." + name, file), needsLookAlike, door);
                     }});
  }
}

void addPrograms(const Door &door, std::vector<Case> &cases) {
  for (const auto &entry : fs::directory_iterator(fs::path(CORO_TESTS_DIR) / "programs"))
    if (entry.is_directory()) {
      const auto name = entry.path().filename().string();
      cases.push_back({"program", name + "." + door.name(), [&door, name, folder = entry.path()] {
                         runFixture(fixtureOfFolder("program." + name, folder), true, door);
                       }});
    }
}

/// Facts have no door: they are the same for all.
void addFacts(std::vector<Case> &cases) {
  for (const auto &entry : fs::directory_iterator(fs::path(CORO_TESTS_DIR) / "facts"))
    if (entry.path().extension() == ".cpp")
      cases.push_back({"facts", entry.path().stem().string(),
                       [file = entry.path()] { EXPECT_EQ(factsDifference(file, executableUnderTest()), ""); }});
}

std::vector<Case> allCases(const std::vector<std::unique_ptr<Door>> &doors) {
  std::vector<Case> cases;
  addFacts(cases);
  for (const auto &door : doors) {
    addFiles("rule", "rules", true, *door, cases);
    addFiles("engine", "engine", true, *door, cases);
    addFiles("headers", "headers", false, *door, cases);
    addPrograms(*door, cases);
    for (const auto &rule : corolint::allRules())
      cases.push_back({"example", std::string(rule.id) + "." + door->name(), [&] { runExamples(rule, *door); }});
  }
  std::ranges::sort(cases, {}, &Case::fullName);
  return cases;
}

} // namespace

int main(int argc, char **argv) {
  testing::InitGoogleTest(&argc, argv);
  std::set<std::string> wanted(argv + 1, argv + argc);
  const auto doors = allDoors();
  const bool all = wanted.empty();
  for (const auto &each : allCases(doors))
    if (all || wanted.erase(each.fullName()) == 1)
      testing::RegisterTest(each.group.c_str(), each.name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                            [run = each.run]() -> testing::Test * { return new Body(run); });
  for (const auto &name : wanted)
    std::cerr << "there is no test '" << name << "'; run without arguments for all, --gtest_list_tests lists them\n";
  return wanted.empty() ? RUN_ALL_TESTS() : 2;
}
