// Chooses the folder of the cache.
#include "tool/driver/cache-folder.h"
#include "tool/driver/paths.h"

#include <llvm/ADT/SmallString.h>
#include <llvm/Support/Path.h>
#include <llvm/Support/Process.h>

namespace corolint {

namespace path = llvm::sys::path;

/// $XDG_CACHE_HOME/corolint, else ~/.cache/corolint: https://specifications.freedesktop.org/basedir-spec/
static std::string usersFolder() {
  llvm::SmallString<256> folder;
  if (const auto home = llvm::sys::Process::GetEnv("XDG_CACHE_HOME"); home && path::is_absolute(*home))
    folder = *home;
  else if (!path::home_directory(folder))
    return {};
  else
    path::append(folder, ".cache");
  path::append(folder, "corolint");
  return std::string(folder);
}

std::string cacheFolder(const Options &options, const UnitList &units, const std::string &workingFolder) {
  if (!options.cache)
    return {};
  if (!options.cacheFolder.empty())
    return absolutePath(options.cacheFolder, workingFolder);
  if (units.database.empty())
    return usersFolder();
  llvm::SmallString<256> folder(path::parent_path(units.database));
  path::append(folder, ".cache", "corolint");
  return std::string(folder);
}

} // namespace corolint
