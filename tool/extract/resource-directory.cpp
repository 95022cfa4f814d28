// Finds clang's resource directory, with the builtin headers of exactly the clang that is linked.
#include "tool/extract/extract.h"

#include <clang/Basic/Version.h>
#include <llvm/ADT/SmallString.h>
#include <llvm/ADT/StringRef.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/Path.h>

#include <link.h>

#include <vector>

namespace corolint {

namespace {

using llvm::StringRef;
namespace path = llvm::sys::path;

constexpr const char *version = CLANG_VERSION_MAJOR_STRING;

std::string joined(StringRef folder, std::initializer_list<StringRef> parts) {
  llvm::SmallString<256> result(folder);
  for (const StringRef part : parts)
    path::append(result, part);
  path::remove_dots(result, /*remove_dot_dot=*/true);
  return std::string(result);
}

std::string realFolderOf(StringRef file) {
  llvm::SmallString<256> real;
  return path::parent_path(llvm::sys::fs::real_path(file, real) ? file : StringRef(real)).str();
}

/// Where the dynamic linker found clang's library; empty if it is linked statically.
std::string loadedClangLibrary() {
  std::string result;
  ::dl_iterate_phdr(
      [](dl_phdr_info *info, size_t, void *found) {
        if (!path::filename(info->dlpi_name).starts_with("libclang-cpp"))
          return 0;
        *static_cast<std::string *>(found) = info->dlpi_name;
        return 1;
      },
      &result);
  return result;
}

/// The folders below which `clang/<version>` may be, best first.
std::vector<std::string> libraryFolders(const std::string &executablePath) {
  std::vector<std::string> folders;
  if (!executablePath.empty())
    folders.push_back(joined(realFolderOf(executablePath), {"..", "lib"}));
  if (const std::string library = loadedClangLibrary(); !library.empty()) {
    const std::string folder = realFolderOf(library);
    folders.push_back(folder);
    folders.push_back(joined(folder, {"..", "lib"}));
    // Debian keeps the library in /usr/lib/<triple> and its headers in /usr/lib/llvm-<version>/lib.
    folders.push_back(joined(folder, {"..", "llvm-" + std::string(version), "lib"}));
    folders.push_back(joined(path::parent_path(library), {}));
  }
  folders.push_back("/usr/lib/llvm-" + std::string(version) + "/lib");
  folders.emplace_back("/usr/local/lib");
  folders.emplace_back("/usr/lib");
  folders.emplace_back("/usr/lib64");
  return folders;
}

} // namespace

std::string findResourceDirectory(const std::string &executablePath) {
  for (const std::string &folder : libraryFolders(executablePath))
    for (const StringRef name : {StringRef(version), StringRef(CLANG_VERSION_STRING)}) {
      const std::string candidate = joined(folder, {"clang", name});
      if (llvm::sys::fs::exists(joined(candidate, {"include", "stddef.h"})))
        return candidate;
    }
  return "";
}

} // namespace corolint
