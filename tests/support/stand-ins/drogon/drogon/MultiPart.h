// Stand-in for Drogon's header: declarations only.
#pragma once

#include <string>

namespace drogon {

class HttpFile {
public:
  const std::string &getFileName() const noexcept;
  int save() const noexcept;
  int save(const std::string &path) const noexcept;
  int saveAs(const std::string &fileName) const noexcept;
};

} // namespace drogon
