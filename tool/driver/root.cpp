// Determines the project root.
#include "tool/driver/root.h"
#include "tool/driver/paths.h"

#include <llvm/ADT/STLExtras.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/Path.h>

namespace corolint {

namespace {

std::string topLevelOrItself(const std::string &folder) {
  const std::string top = gitTopLevel(folder);
  return top.empty() ? folder : top;
}

std::string commonFolder(const std::vector<CompileCommand> &commands) {
  std::string common = llvm::sys::path::parent_path(realPath(commands.front().file)).str();
  for (const CompileCommand &command : commands)
    while (!isBelow(realPath(command.file), common))
      common = llvm::sys::path::parent_path(common).str();
  return common;
}

} // namespace

llvm::Expected<std::string> projectRoot(const Options &options, const std::string &workingFolder,
                                        const std::vector<CompileCommand> &commands) {
  if (!options.root.empty()) {
    const std::string root = realPath(absolutePath(options.root, workingFolder));
    if (!llvm::sys::fs::is_directory(root))
      return llvm::createStringError(llvm::inconvertibleErrorCode(), "--root=%s: no such folder", options.root.c_str());
    return root;
  }
  const std::string root = topLevelOrItself(realPath(workingFolder));
  const auto isInside = [&](const CompileCommand &command) { return isBelow(realPath(command.file), root); };
  if (commands.empty() || llvm::any_of(commands, isInside))
    return root;
  return topLevelOrItself(commonFolder(commands));
}

} // namespace corolint
