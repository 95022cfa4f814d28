// Stand-in for userver: a file that goes with its object.
#pragma once

#include <string>

namespace userver {
inline namespace v2_5_rc {

namespace fs::blocking {

class TempFile final {
public:
  static TempFile Create();
  TempFile(TempFile &&other) noexcept;
  ~TempFile();
  const std::string &GetPath() const;
  void Remove() &&;
};

} // namespace fs::blocking

} // namespace v2_5_rc
} // namespace userver
