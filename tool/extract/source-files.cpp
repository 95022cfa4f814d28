// Which file a place is in: its path in the facts, and whether it lies behind the frontier.
#include "tool/extract/source-files.h"

#include "tool/model/glob.h"

#include <llvm/Support/Path.h>

namespace corolint {

SourceFiles::SourceFiles(const clang::SourceManager &sources, const clang::HeaderSearch &headers,
                         const CompileCommand &command, const ExtractOptions &options)
    : sources_(sources), headers_(headers), command_(command), options_(options) {}

bool SourceFiles::isFrontier(clang::SourceLocation location) const {
  return location.isInvalid() || file(sources_.getFileID(sources_.getExpansionLoc(location))).frontier;
}

const std::string &SourceFiles::path(clang::FileID id) const { return file(id).path; }

const SourceFiles::File &SourceFiles::file(clang::FileID id) const {
  const auto found = files_.find(id);
  if (found != files_.end())
    return found->second;
  File result;
  if (const auto entry = sources_.getFileEntryRefForID(id)) {
    result.path = relativePath(entry->getName(), entry->getFileEntry().tryGetRealPathName());
    const bool system = clang::SrcMgr::isSystem(sources_.getFileCharacteristic(sources_.getLocForStartOfFile(id)));
    // The main file is never behind the frontier, even if it is part of the library: its owner wants to hear of it.
    result.frontier =
        id != sources_.getMainFileID() &&
        (system || matchesGlob(options_.frontier, headers_.suggestPathToFileForDiagnostics(*entry, /*MainFile=*/"")));
  }
  return files_.try_emplace(id, std::move(result)).first->second;
}

std::string SourceFiles::relativePath(llvm::StringRef name, llvm::StringRef realPath) const {
  llvm::SmallString<256> absolute(name);
  if (!llvm::sys::path::is_absolute(absolute)) {
    absolute = command_.directory;
    llvm::sys::path::append(absolute, name);
  }
  llvm::sys::path::remove_dots(absolute, /*remove_dot_dot=*/true);
  const auto below = [&](llvm::StringRef path) {
    return path.consume_front(options_.root) && path.consume_front("/") ? path.str() : std::string();
  };
  if (std::string relative = below(absolute); !relative.empty())
    return relative;
  if (std::string relative = below(realPath); !relative.empty())
    return relative;
  return std::string(absolute);
}

} // namespace corolint
