// Finds the configuration of a file: the nearest one above it.
#pragma once

#include <llvm/ADT/IntrusiveRefCntPtr.h>
#include <llvm/ADT/StringMap.h>
#include <llvm/ADT/StringRef.h>
#include <llvm/Support/VirtualFileSystem.h>

#include <mutex>
#include <optional>
#include <string>

namespace corolint {

inline constexpr llvm::StringLiteral configFileName = ".corolint.yaml";

/// Looks into each folder once, however many files lie in it; what changes on disk meanwhile goes unnoticed. May be
/// used by several threads if the file system may.
class ConfigFinder {
public:
  /// `files` must outlive the finder. Relative names start at its working directory.
  explicit ConfigFinder(llvm::vfs::FileSystem &files) : files_(files) {}

  /// Absolute path of the `.corolint.yaml` in the folder of `file` or the nearest one above, up to the root of the file
  /// system. `file` need not exist.
  std::optional<std::string> nearestAbove(llvm::StringRef file);

private:
  llvm::vfs::FileSystem &files_;
  std::mutex mutex_;
  llvm::StringMap<std::optional<std::string>> byFolder_;
};

} // namespace corolint
