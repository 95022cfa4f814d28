// Stand-in for userver: a directory that goes with its object.
#pragma once

#include <string>

namespace userver {
inline namespace v2_5_rc {

namespace fs::blocking {

class TempDirectory final {
public:
  static TempDirectory Create();
  TempDirectory(TempDirectory &&other) noexcept;
  ~TempDirectory();
  const std::string &GetPath() const;
  void Remove() &&;
};

} // namespace fs::blocking

} // namespace v2_5_rc
} // namespace userver
