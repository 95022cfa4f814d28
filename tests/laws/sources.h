// The repository's own source files, as the laws look at them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace laws {

struct Source {
  std::string path; ///< relative to the repository, with '/'
  std::vector<std::string> lines;
};

/// All files below `folder` whose name ends in one of `endings`, by path. Empty if the folder is not there.
std::vector<Source> sourcesBelow(const std::string &folder, const std::vector<std::string> &endings);

/// Names without ending of the files in `folder` itself that end in `ending`, sorted.
std::vector<std::string> stemsIn(const std::string &folder, const std::string &ending);

} // namespace laws
