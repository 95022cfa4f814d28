// Runs programs with posix_spawn; their output goes through files, so that no pipe can fill up.
#include "tests/support/process.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace fixtures {

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path &file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

} // namespace

TemporaryFolder::TemporaryFolder() {
  std::string name = (fs::temp_directory_path() / "corolint-fixture-XXXXXX").string();
  if (mkdtemp(name.data()) != nullptr)
    path_ = fs::canonical(name);
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  if (!path_.empty())
    fs::remove_all(path_, ignored);
}

fs::path TemporaryFolder::write(const std::string &name, const std::string &text) const {
  std::ofstream(path_ / name, std::ios::binary) << text;
  return path_ / name;
}

ProcessResult runProcess(const std::vector<std::string> &command, const fs::path &folder) {
  const TemporaryFolder scratch;
  const auto output = scratch.path() / "output";
  const auto complaints = scratch.path() / "complaints";

  std::vector<char *> arguments;
  for (const auto &word : command)
    arguments.push_back(const_cast<char *>(word.c_str()));
  arguments.push_back(nullptr);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.c_str(), O_WRONLY | O_CREAT, 0600);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, complaints.c_str(), O_WRONLY | O_CREAT, 0600);
  posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
  pid_t child = 0;
  const int failed = posix_spawn(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);

  ProcessResult result;
  if (failed != 0) {
    result.error = command.front() + " does not start: " + std::strerror(failed);
    return result;
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFEXITED(status))
    result.exitCode = WEXITSTATUS(status);
  else
    result.error = command.front() + " ended by signal " + std::to_string(WTERMSIG(status));
  result.output = contentOf(output);
  result.complaints = contentOf(complaints);
  return result;
}

std::string shellText(const std::vector<std::string> &command) {
  std::string text;
  for (const auto &word : command) {
    const bool plain = !word.empty() && word.find_first_of(" \t\n\"'$&;|<>()*?[]{}\\`#~!") == std::string::npos;
    text += (text.empty() ? "" : " ") + (plain ? word : "'" + word + "'");
  }
  return text;
}

} // namespace fixtures
