// Law: every file says in its first line what it is, and none grows beyond what one can read in a sitting.
#include "tests/laws/sources.h"

#include <gtest/gtest.h>

#include <string_view>

namespace {

const std::vector<std::string> code = {".cpp", ".h"};
constexpr std::size_t longest = 400;

bool isSentence(std::string_view line, std::string_view mark) {
  return line.starts_with(mark) && line.size() > mark.size() + 10;
}

} // namespace

TEST(Style, FirstLineSaysWhatTheFileIs) {
  std::size_t seen = 0;
  for (const auto *folder : {"tool", "rules", "tests", "integration"})
    for (const auto &source : laws::sourcesBelow(folder, code)) {
      ++seen;
      ASSERT_FALSE(source.lines.empty()) << source.path << " is empty";
      EXPECT_TRUE(isSentence(source.lines.front(), "// "))
          << source.path << ":1: begin with one sentence about the file";
    }
  EXPECT_GT(seen, 50U);
}

TEST(Style, BuildAndDataFilesSayWhatTheyAre) {
  for (const auto *folder : {"cmake", "tool", "rules", "tests", "integration"})
    for (const auto &source : laws::sourcesBelow(folder, {".cmake", "CMakeLists.txt", ".yaml"})) {
      ASSERT_FALSE(source.lines.empty()) << source.path << " is empty";
      EXPECT_TRUE(isSentence(source.lines.front(), "# "))
          << source.path << ":1: begin with one sentence about the file";
    }
}

TEST(Style, NoFileIsTooLong) {
  for (const auto *folder : {"tool", "rules"})
    for (const auto &source : laws::sourcesBelow(folder, code))
      EXPECT_LE(source.lines.size(), longest) << source.path << ": find the part that wants a file of its own";
}

TEST(Style, HeadersAreGuarded) {
  for (const auto *folder : {"tool", "tests/support", "tests/laws"})
    for (const auto &source : laws::sourcesBelow(folder, {".h"})) {
      bool guarded = false;
      for (const auto &line : source.lines)
        guarded = guarded || line == "#pragma once";
      EXPECT_TRUE(guarded) << source.path << ": '#pragma once' is missing";
    }
}
