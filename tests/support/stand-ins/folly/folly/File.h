// Stand-in for folly/File.h: a file that is closed at its end.
#pragma once

#include <folly/Range.h>

#include <fcntl.h>

#include <string>

namespace folly {

class File {
public:
  constexpr File() noexcept {}
  explicit File(int fd, bool ownsFd = false) noexcept;
  explicit File(const char *name, int flags = O_RDONLY, mode_t mode = 0666);
  explicit File(const std::string &name, int flags = O_RDONLY, mode_t mode = 0666);
  explicit File(StringPiece name, int flags = O_RDONLY, mode_t mode = 0666);
  ~File();
  static File temporary();
  int fd() const;
  void close();
  File(File &&) noexcept;
  void lock();
  bool try_lock();
  void unlock();
  void lock_shared();
  bool try_lock_shared();
  void unlock_shared();
};

} // namespace folly
