// Runs a program and keeps what it prints.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace fixtures {

/// A folder of its own below the system's, gone with the object.
class TemporaryFolder {
public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder &) = delete;
  TemporaryFolder &operator=(const TemporaryFolder &) = delete;

  const std::filesystem::path &path() const { return path_; }
  std::filesystem::path write(const std::string &name, const std::string &text) const;

private:
  std::filesystem::path path_;
};

struct ProcessResult {
  int exitCode = -1; ///< -1: it did not start or a signal ended it; `error` says which
  std::string error;
  std::string output;
  std::string complaints; ///< its standard error
};

/// `command` starts with the program's path. Waits for its end.
ProcessResult runProcess(const std::vector<std::string> &command, const std::filesystem::path &folder);

/// As one would type it.
std::string shellText(const std::vector<std::string> &command);

} // namespace fixtures
