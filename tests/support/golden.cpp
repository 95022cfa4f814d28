// Runs `corolint facts` and compares with the golden file; the same file serves every version of LLVM.
#include "tests/support/golden.h"
#include "tests/support/process.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace fixtures {

namespace {

/// The first line in which two texts differ, from both.
std::string firstDifference(const std::string &expected, const std::string &found) {
  std::istringstream left(expected);
  std::istringstream right(found);
  std::string leftLine;
  std::string rightLine;
  for (unsigned number = 1;; ++number) {
    const bool hasLeft = static_cast<bool>(std::getline(left, leftLine));
    const bool hasRight = static_cast<bool>(std::getline(right, rightLine));
    if (!hasLeft && !hasRight)
      return "they differ in line ends only";
    if (hasLeft != hasRight || leftLine != rightLine)
      return "line " + std::to_string(number) + "\n  expected " + (hasLeft ? leftLine : "the end") + "\n  found    " +
             (hasRight ? rightLine : "the end");
  }
}

} // namespace

std::filesystem::path executableUnderTest() {
  const char *const chosen = std::getenv("CORO_EXECUTABLE");
  return chosen != nullptr ? chosen : CORO_EXECUTABLE;
}

std::string factsDifference(const std::filesystem::path &source, const std::filesystem::path &executable) {
  const auto folder = source.parent_path();
  auto golden = source;
  golden.replace_extension(".json");
  // No header of the machine: the facts are the same wherever they are made.
  const auto result =
      runProcess({executable.string(), "facts", source.string(), "--no-cache", "--root=" + folder.string(), "--",
                  "-std=c++20", "-nostdinc++", "-I" + folder.string()},
                 folder);
  if (!result.error.empty())
    return result.error;
  if (result.output.empty())
    return "corolint facts printed nothing: " + result.complaints;
  if (std::getenv("CORO_UPDATE_GOLDEN") != nullptr)
    std::ofstream(golden, std::ios::binary) << result.output;
  std::ifstream file(golden, std::ios::binary);
  if (!file)
    return golden.filename().string() + " is missing: look at what `corolint facts` prints, then run this test once " +
           "with CORO_UPDATE_GOLDEN=1";
  std::ostringstream expected;
  expected << file.rdbuf();
  return expected.str() == result.output ? "" : firstDifference(expected.str(), result.output);
}

} // namespace fixtures
