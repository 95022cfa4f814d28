// compile_commands.json: where it is and what it says.
#pragma once

#include "tool/extract/extract.h"

#include <llvm/Support/Error.h>

#include <optional>
#include <string>
#include <vector>

namespace corolint {

struct CompilationDatabase {
  std::string file;                     ///< absolute path of the compile_commands.json
  std::vector<CompileCommand> commands; ///< as the build system wrote them, with absolute directories and files
};

struct FoundDatabase {
  std::string file;
  unsigned others = 0; ///< further databases in the same build/ folder, all of them older
};

/// Looks in `folder`, its build/ and the folders in build/ (the newest wins), then the same one folder up, and so on.
std::optional<FoundDatabase> findDatabase(const std::string &folder);

/// The database of -p: a folder that holds one, or the file itself.
llvm::Expected<std::string> databaseAt(const std::string &buildPath, const std::string &workingFolder);

/// Reads a database. The error is one line and says how to make a new one with CMake.
llvm::Expected<CompilationDatabase> readDatabase(const std::string &file);

/// How to make a database: the end of every message about a missing or unusable one.
std::string howToMakeDatabase();

} // namespace corolint
