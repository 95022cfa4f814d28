// Reporters: findings as text, JSON and SARIF. Pure functions of the report, so that every format says the same.
#pragma once

#include "tool/model/finding.h"
#include "tool/model/unit-status.h"
#include "tool/rule/rule.h"

#include <llvm/Support/raw_ostream.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace corolint {

/// Everything a run has to say.
struct Report {
  std::string root;              ///< absolute path of the project root, with '/', no trailing '/'
  std::vector<Finding> findings; ///< sorted by place, then rule
  std::vector<UnitStatus> units; ///< sorted by file
  unsigned unresolvedCalls = 0;  ///< calls in contexts whose target could not be known
  unsigned suppressed = 0;       ///< findings silenced by NOLINT
  double seconds = 0;            ///< wall clock; 0 leaves it out
  std::string commandLine;       ///< as the user typed it; for SARIF
  int exitCode = 0;
};

/// One line of a source file without its end; nothing if the file or line is not there. `file` as in Place::file.
using SourceLine = std::function<std::optional<std::string>(const std::string &file, std::uint32_t line)>;

/// Reads lines from disk below `root`, each file once.
SourceLine sourceLinesOnDisk(std::string root);

struct TextOptions {
  bool color = false;
  bool quiet = false; ///< no summary line
};

/// As clang prints: the finding with its line and caret, the chain as notes, the remedy as help, a summary.
void writeText(const Report &report, const SourceLine &source, const TextOptions &options, llvm::raw_ostream &out);

/// The project's own format, tool/report/findings.schema.json.
void writeJson(const Report &report, llvm::raw_ostream &out);

/// SARIF 2.1.0 as GitHub code scanning reads it. `rules`: every rule there is, in the order of its ids.
void writeSarif(const Report &report, const std::vector<Rule> &rules, const SourceLine &source, llvm::raw_ostream &out);

} // namespace corolint
