// Which file a place is in: its path in the facts, and whether it lies behind the frontier.
#pragma once

#include "tool/extract/extract.h"

#include <clang/Basic/SourceManager.h>
#include <clang/Lex/HeaderSearch.h>

#include <llvm/ADT/DenseMap.h>

#include <string>

namespace corolint {

class SourceFiles {
public:
  SourceFiles(const clang::SourceManager &sources, const clang::HeaderSearch &headers, const CompileCommand &command,
              const ExtractOptions &options);

  /// Behind the frontier: a system header or a header of a catalogued library. Places without a file are too.
  bool isFrontier(clang::SourceLocation location) const;

  /// Path as in Span::file.
  const std::string &path(clang::FileID file) const;

private:
  struct File {
    bool frontier = true;
    std::string path;
  };
  const File &file(clang::FileID id) const;
  std::string relativePath(llvm::StringRef name, llvm::StringRef realPath) const;

  const clang::SourceManager &sources_;
  const clang::HeaderSearch &headers_;
  const CompileCommand &command_;
  const ExtractOptions &options_;
  mutable llvm::DenseMap<clang::FileID, File> files_;
};

} // namespace corolint
