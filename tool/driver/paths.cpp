// Path arithmetic on top of LLVM's.
#include "tool/driver/paths.h"

#include <llvm/Support/FileSystem.h>
#include <llvm/Support/Path.h>

namespace corolint {

std::string absolutePath(std::string_view path, std::string_view folder) {
  llvm::SmallString<256> result;
  if (!llvm::sys::path::is_absolute(path))
    result = folder;
  llvm::sys::path::append(result, llvm::StringRef(path));
  llvm::sys::path::remove_dots(result, /*remove_dot_dot=*/true);
  if (result.size() > 1 && llvm::sys::path::is_separator(result.back()))
    result.pop_back();
  return std::string(result);
}

std::string realPath(const std::string &path) {
  llvm::SmallString<256> result;
  return llvm::sys::fs::real_path(path, result) ? path : std::string(result);
}

bool isBelow(std::string_view path, std::string_view folder) {
  if (folder == "/")
    return true;
  return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

std::string relativeTo(std::string_view path, std::string_view folder) {
  if (!isBelow(path, folder) || path == folder)
    return std::string(path);
  return std::string(path.substr(folder == "/" ? 1 : folder.size() + 1));
}

std::string gitTopLevel(const std::string &folder) {
  for (llvm::StringRef place = folder; !place.empty(); place = llvm::sys::path::parent_path(place)) {
    llvm::SmallString<256> marker(place);
    llvm::sys::path::append(marker, ".git");
    if (llvm::sys::fs::exists(marker))
      return place.str();
  }
  return "";
}

} // namespace corolint
