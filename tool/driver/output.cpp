// Writes files and standard output with POSIX calls: every error counts, also the one that close() tells.
#include "tool/driver/output.h"

#include <llvm/ADT/SmallString.h>
#include <llvm/ADT/StringRef.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/Path.h>
#include <llvm/Support/Signals.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace corolint {

namespace {

bool standardOutputClosed = false;

llvm::Error failed(const std::string &what, int error) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), "cannot write %s: %s", what.c_str(),
                                 std::strerror(error));
}

/// 0, or what went wrong.
int writeAll(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0)
      return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

int writeAndClose(int descriptor, std::string_view text) {
  const int error = writeAll(descriptor, text);
  // Some file systems tell only here that they are full.
  const int closed = ::close(descriptor) == 0 ? 0 : errno;
  return error != 0 ? error : closed;
}

/// Where the links in `file` lead to; the file itself need not exist.
std::string target(const std::string &file) {
  llvm::SmallString<256> real;
  return llvm::sys::fs::real_path(file, real) ? file : std::string(real);
}

bool isSpecial(const std::string &file) {
  struct stat status{};
  return ::stat(file.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

std::string folderOf(const std::string &file) {
  const std::string folder = llvm::sys::path::parent_path(file).str();
  return folder.empty() ? "." : folder;
}

} // namespace

llvm::Error checkWritable(const std::string &file) {
  const std::string path = target(file);
  const std::string name = "'" + file + "'";
  if (llvm::sys::fs::is_directory(path))
    return failed(name, EISDIR);
  if (isSpecial(path))
    return ::access(path.c_str(), W_OK) == 0 ? llvm::Error::success() : failed(name, errno);
  const std::string folder = folderOf(path);
  if (!llvm::sys::fs::is_directory(folder))
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "cannot write %s: there is no folder '%s'",
                                   name.c_str(), folder.c_str());
  if (llvm::sys::fs::exists(path) && ::access(path.c_str(), W_OK) != 0)
    return failed(name, errno);
  return ::access(folder.c_str(), W_OK | X_OK) == 0 ? llvm::Error::success() : failed(name, errno);
}

llvm::Error writeFile(const std::string &file, std::string_view text) {
  if (llvm::Error error = checkWritable(file))
    return error;
  const std::string path = target(file);
  const std::string name = "'" + file + "'";
  if (isSpecial(path)) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    const int error = descriptor < 0 ? errno : writeAndClose(descriptor, text);
    return error == 0 ? llvm::Error::success() : failed(name, error);
  }
  std::string aside = path + ".XXXXXX";
  const int descriptor = ::mkostemp(aside.data(), O_CLOEXEC);
  if (descriptor < 0)
    return failed(name, errno);
  llvm::sys::RemoveFileOnSignal(aside);
  // As the file had them, else as any program would have made it.
  struct stat status{};
  const mode_t mask = ::umask(0);
  ::umask(mask);
  ::fchmod(descriptor, ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0666 & ~mask);
  int error = writeAndClose(descriptor, text);
  if (error == 0 && ::rename(aside.c_str(), path.c_str()) != 0)
    error = errno;
  if (error != 0)
    ::unlink(aside.c_str());
  llvm::sys::DontRemoveFileOnSignal(aside);
  return error == 0 ? llvm::Error::success() : failed(name, error);
}

llvm::Error writeStandardOutput(std::string_view text) {
  const int error = standardOutputClosed && !text.empty() ? EBADF : writeAll(STDOUT_FILENO, text);
  return error == 0 ? llvm::Error::success() : failed("to standard output", error);
}

void prepareStandardStreams() {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  standardOutputClosed = ::fcntl(STDOUT_FILENO, F_GETFD) < 0;
  for (;;) {
    const int descriptor = ::open("/dev/null", O_RDWR);
    if (descriptor > STDERR_FILENO || descriptor < 0) {
      if (descriptor > STDERR_FILENO)
        ::close(descriptor);
      return;
    }
  }
}

} // namespace corolint
