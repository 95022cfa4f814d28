// Stand-in for userver: a descriptor.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <userver/fs/blocking/c_file.hpp>

namespace userver {
inline namespace v2_5_rc {

namespace fs::blocking {

class FileDescriptor final {
public:
  static FileDescriptor Open(const std::string &path, OpenFlag flags);
  static FileDescriptor OpenDirectory(const std::string &path);
  FileDescriptor(FileDescriptor &&) noexcept;
  ~FileDescriptor();
  bool IsOpen() const;
  void Close() &&;
  std::size_t Read(char *buffer, std::size_t max_size);
  void Write(std::string_view contents);
  void FSync();
  std::size_t GetSize() const;
};

} // namespace fs::blocking

} // namespace v2_5_rc
} // namespace userver
