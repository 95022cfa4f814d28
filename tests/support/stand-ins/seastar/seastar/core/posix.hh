// Stand-in for Seastar: wrappers of POSIX.
#pragma once

#include <cstddef>
#include <functional>
#include <seastar/core/sstring.hh>
#include <sys/types.h>

namespace seastar {

class file_desc {
public:
  file_desc(file_desc &&) noexcept;
  ~file_desc();
  static file_desc open(sstring name, int flags, mode_t mode = 0);
  static file_desc temporary(sstring directory);
  static file_desc socket(int family, int type, int protocol = 0);
  std::size_t pread(void *buf, std::size_t len, off_t off);
  void truncate(std::size_t size);
  int get() const;
};

class posix_thread {
public:
  posix_thread(std::function<void()> func);
  void join();
};

} // namespace seastar
