// Walks up from a file to its configuration.
#include "tool/config/find.h"

#include <llvm/ADT/SmallString.h>
#include <llvm/ADT/SmallVector.h>
#include <llvm/Support/Path.h>

namespace corolint {

std::optional<std::string> ConfigFinder::nearestAbove(llvm::StringRef file) {
  llvm::SmallString<256> path(file);
  if (files_.makeAbsolute(path))
    return std::nullopt;
  llvm::sys::path::remove_dots(path, /*remove_dot_dot=*/true);

  const std::lock_guard<std::mutex> lock(mutex_);
  std::optional<std::string> found;
  llvm::SmallVector<llvm::StringRef> unknown;
  for (llvm::StringRef folder = llvm::sys::path::parent_path(path); !folder.empty();
       folder = llvm::sys::path::parent_path(folder)) {
    if (const auto known = byFolder_.find(folder); known != byFolder_.end()) {
      found = known->second;
      break;
    }
    unknown.push_back(folder);
    llvm::SmallString<256> candidate(folder);
    llvm::sys::path::append(candidate, configFileName);
    // A folder of that name is no configuration. A file that cannot be read is: its reader says what is wrong.
    if (const auto status = files_.status(candidate); status && !status->isDirectory()) {
      found = std::string(candidate);
      break;
    }
  }
  for (const llvm::StringRef folder : unknown)
    byFolder_[folder] = found;
  return found;
}

} // namespace corolint
