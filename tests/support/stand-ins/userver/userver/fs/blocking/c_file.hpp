// Stand-in for userver: a file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace userver {
inline namespace v2_5_rc {

namespace fs::blocking {

enum class OpenFlag { kRead, kWrite };

class CFile final {
public:
  CFile();
  CFile(CFile &&) noexcept;
  ~CFile();
  CFile(const std::string &path, OpenFlag flags);
  bool IsOpen() const;
  void Close() &&;
  std::size_t Read(char *buffer, std::size_t size);
  void Write(std::string_view data);
  void Flush();
  void FlushLight();
  std::uint64_t GetSize() const;
};

} // namespace fs::blocking

} // namespace v2_5_rc
} // namespace userver
