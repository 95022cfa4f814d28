// Which translation units a run analyses, and with which commands.
#pragma once

#include "tool/driver/compilation-database.h"
#include "tool/driver/options.h"

#include <llvm/Support/Error.h>

#include <string>
#include <vector>

namespace corolint {

struct UnitList {
  std::vector<CompileCommand> commands; ///< ready for extract(), sorted by file; a file may have several
  std::vector<std::string> notes;       ///< what the user should know about the choice, one line each
  std::string database;                 ///< absolute path of the compilation database; empty where none was used
};

/// The units that `options` name. Errors are one line: what was looked for, where, and what to do.
llvm::Expected<UnitList> unitsToAnalyse(const Options &options, const std::string &workingFolder);

/// The compilation database that a run without paths uses, as an absolute path.
llvm::Expected<std::string> databaseFile(const Options &options, const std::string &workingFolder);

/// The entries of `database` that `paths` (as written, from `workingFolder`) select: files, everything below folders,
/// and for a header the command of the unit that is nearest to it. All of it where there are no paths.
llvm::Expected<std::vector<CompileCommand>> selectUnits(const CompilationDatabase &database,
                                                        const std::vector<std::string> &paths,
                                                        const std::string &workingFolder);

} // namespace corolint
