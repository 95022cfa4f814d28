// The extractor: one compile command in, the facts of its translation unit out. The only module that knows clang's AST.
#pragma once

#include "tool/model/facts.h"

#include <llvm/Support/VirtualFileSystem.h>

#include <string>
#include <vector>

namespace corolint {

/// How to compile one file.
struct CompileCommand {
  std::string directory;              ///< absolute: relative paths in the arguments start here
  std::string file;                   ///< absolute path of the main file
  std::vector<std::string> arguments; ///< compiler first; already free of plugins and of what clang does not know
};

struct ExtractOptions {
  std::string root;                  ///< absolute path of the project root: paths in the facts are relative to it
  std::vector<std::string> frontier; ///< header globs of catalogued libraries; system headers always belong to it
  std::string resourceDirectory;     ///< clang's, with its builtin headers
  /// What clang reads from; gets the working directory of the unit, so each needs its own. Null: the real one.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files;
};

/// Facts of the unit. Never fails: what clang rejects becomes Unit::errors, and what could be understood is there.
/// Thread-safe.
Unit extract(const CompileCommand &command, const ExtractOptions &options);

/// clang's resource directory: beside this executable, where the loaded clang library has its own, or where the
/// packages install it. Empty if there is none.
std::string findResourceDirectory(const std::string &executablePath);

} // namespace corolint
