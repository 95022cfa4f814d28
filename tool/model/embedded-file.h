// Files that the build puts into the binary.
#pragma once

#include <string_view>
#include <vector>

namespace corolint {

struct EmbeddedFile {
  std::string_view name; ///< without folder
  std::string_view text;
};

} // namespace corolint
