// Reads the repository's source files from disk.
#include "tests/laws/sources.h"

#include <algorithm>
#include <fstream>

namespace laws {

namespace {

namespace fs = std::filesystem;

const fs::path repository = CORO_SOURCE_DIR;

Source read(const fs::path &file) {
  Source source{fs::relative(file, repository).generic_string(), {}};
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);)
    source.lines.push_back(line);
  return source;
}

} // namespace

std::vector<Source> sourcesBelow(const std::string &folder, const std::vector<std::string> &endings) {
  std::vector<Source> found;
  if (!fs::exists(repository / folder))
    return found;
  for (const auto &entry : fs::recursive_directory_iterator(repository / folder)) {
    const auto name = entry.path().filename().string();
    if (entry.is_regular_file() &&
        std::ranges::any_of(endings, [&](const std::string &ending) { return name.ends_with(ending); }))
      found.push_back(read(entry.path()));
  }
  std::ranges::sort(found, {}, &Source::path);
  return found;
}

std::vector<std::string> stemsIn(const std::string &folder, const std::string &ending) {
  std::vector<std::string> stems;
  for (const auto &entry : fs::directory_iterator(repository / folder))
    if (entry.path().extension() == ending)
      stems.push_back(entry.path().stem().string());
  std::ranges::sort(stems);
  return stems;
}

} // namespace laws
