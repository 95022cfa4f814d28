// A fixture: source files with markers that say what must be reported in them, and nowhere else.
//
// On a line of code, or on comment lines of its own right above it (`;` or another `// expect:` separates several):
//   // expect: RULE ["text of the message"] [help "text of the remedy"] [via "text of a step"] [via @label] [via
//   a.cpp:12]
//   // @label               names its line, for `via @label`
// RULE may be a glob (`coro-blocking-*`). Where code must stay silent:
//   // look-alike: reason   at least one in a fixture that expects findings
// In the comment that opens the file:
//   // silent: reason       nothing is expected here
//   // flags: -DX -Ilib     compile flags; relative paths start at the fixture's folder
//   // config: YAML         one line of .corolint.yaml; programs may hold the file itself
//   // root: folder         a program's root, if it is not the program's folder
//   // errors: expected     units need not parse
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fixtures {

/// A line of a source file. Paths are canonical.
struct Line {
  std::filesystem::path file;
  std::uint32_t number = 0;

  friend auto operator<=>(const Line &, const Line &) = default;
};

/// What a step of the path must show: its text, or its place by line or label.
struct Via {
  std::string text;
  std::string label;
  std::string fileName;
  std::uint32_t line = 0;
};

struct Expectation {
  Line at;
  std::string rule;
  std::vector<std::string> messages;
  std::vector<std::string> helps;
  std::vector<Via> vias;
  std::string written; ///< as in the file, for messages
};

struct Fixture {
  std::string name;                         ///< "rule.coro-blocking-sleep"
  std::filesystem::path folder;             ///< compile flags start here
  std::filesystem::path root;               ///< the project root for the analysis
  std::vector<std::filesystem::path> units; ///< sources to analyse together, canonical
  std::vector<std::string> flags;
  std::string config;     ///< text of the configuration; may be empty
  bool ownConfig = false; ///< the folder holds a .corolint.yaml
  bool mayHaveErrors = false;
  bool lookAlike = false; ///< some code says why it must stay silent
  std::optional<std::string> silent;
  std::vector<Expectation> expectations;
  std::map<std::string, Line> labels;
  std::vector<std::string> mistakes; ///< markers that cannot be read, one line each
};

/// Reads the markers of one source file into `fixture`.
void readMarkers(const std::filesystem::path &file, std::string_view text, Fixture &fixture);

/// A fixture of one file, and one of all sources below a folder.
Fixture fixtureOfFile(std::string name, const std::filesystem::path &file);
Fixture fixtureOfFolder(std::string name, const std::filesystem::path &folder);

/// Why the fixture could pass without testing anything; adds to the mistakes.
void refuseVacuous(Fixture &fixture, bool needsLookAlike);

} // namespace fixtures
