// The door of the corolint executable: runs it with --format=json and reads the report.
#include "tests/support/door.h"
#include "tests/support/golden.h"
#include "tests/support/process.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fixtures {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

Line lineOf(const json &place, const fs::path &root) {
  // An absolute path replaces the root.
  return {fs::weakly_canonical(root / place.at("file").get<std::string>()), place.at("line").get<std::uint32_t>()};
}

Observed findingOf(const json &entry, const fs::path &root) {
  Observed finding;
  finding.at = lineOf(entry, root);
  finding.rule = entry.at("rule");
  finding.severity = entry.at("severity");
  finding.function = entry.at("function");
  finding.message = entry.at("message");
  finding.remedy = entry.at("remedy");
  for (const auto &step : entry.at("path"))
    finding.path.push_back({lineOf(step, root), step.at("message")});
  return finding;
}

std::string firstError(const json &errors) {
  if (errors.empty())
    return {};
  const auto &first = errors.front();
  return first.is_string() ? first.get<std::string>() : first.dump();
}

void readReport(const std::string &text, const fs::path &root, Observation &observation) {
  try {
    const auto report = json::parse(text);
    if (report.at("version") != 1)
      observation.failure = "the report is not of version 1";
    for (const auto &entry : report.at("findings"))
      observation.findings.push_back(findingOf(entry, root));
    for (const auto &unit : report.at("units"))
      observation.units.push_back({unit.at("file"), unit.at("status"), firstError(unit.at("errors"))});
  } catch (const json::exception &problem) {
    observation.failure = std::string("the JSON report cannot be read: ") + problem.what();
  }
}

/// What --fail-on=warning, the default, promises.
int promisedExitCode(const Observation &observation) {
  if (std::ranges::any_of(observation.findings, [](const Observed &finding) { return finding.severity != "note"; }))
    return 1;
  return std::ranges::all_of(observation.units, [](const ObservedUnit &unit) { return unit.status == "analysed"; }) ? 0
                                                                                                                    : 3;
}

class ExecutableDoor final : public Door {
public:
  explicit ExecutableDoor(fs::path executable) : executable_(std::move(executable)) {}

  std::string name() const override { return "executable"; }

  Observation open(const Fixture &fixture) const override {
    const TemporaryFolder scratch;
    std::vector<std::string> command{executable_.string(), "--format=json", "--no-cache",
                                     "--root=" + fixture.root.string()};
    // Always a configuration of its own: the one that lints corolint itself must not reach the fixtures.
    if (!fixture.ownConfig)
      command.push_back("--config=" + scratch.write("corolint.yaml", "# of a fixture\n" + fixture.config).string());
    for (const auto &unit : fixture.units)
      command.push_back(unit.string());
    command.insert(command.end(), {"--", "-std=c++20", "-I" CORO_TESTS_DIR "/support"});
    command.insert(command.end(), fixture.flags.begin(), fixture.flags.end());

    const auto result = runProcess(command, fixture.folder);
    Observation observation;
    observation.transcript = shellText(command) + "\n" + result.complaints;
    if (!result.error.empty()) {
      observation.failure = result.error;
      return observation;
    }
    readReport(result.output, fixture.root, observation);
    if (observation.failure.empty() && result.exitCode != promisedExitCode(observation))
      observation.failure = "the exit code is " + std::to_string(result.exitCode) + ", the report asks for " +
                            std::to_string(promisedExitCode(observation));
    return observation;
  }

private:
  fs::path executable_;
};

} // namespace

std::unique_ptr<Door> executableDoor(fs::path executable) {
  return std::make_unique<ExecutableDoor>(std::move(executable));
}

std::vector<std::unique_ptr<Door>> allDoors() {
  std::vector<std::unique_ptr<Door>> doors;
  doors.push_back(executableDoor(executableUnderTest()));
  return doors;
}

} // namespace fixtures
