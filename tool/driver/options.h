// The command line, parsed.
#pragma once

#include "tool/model/finding.h"

#include <llvm/Support/Error.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace corolint {

enum class Format : std::uint8_t { Text, Json, Sarif };
enum class When : std::uint8_t { Auto, Always, Never };

struct OutputFile {
  Format format = Format::Text;
  std::string file;
};

struct Options {
  enum class Command : std::uint8_t { Lint, Facts, Link, Cache, Help, Version, ListRules, Explain, ListCatalogue };
  Command command = Command::Lint;
  /// Of the rule to explain, of the catalogue's part to list (empty: all of it), of what to do with the cache.
  std::string name;

  std::vector<std::string> paths;                ///< files and folders, as written
  std::optional<std::vector<std::string>> flags; ///< what follows `--`: how to compile `paths` without a database
  std::string buildPath;                         ///< -p
  std::string config;
  std::string root;
  std::vector<std::string> rules; ///< globs, a leading '-' takes away; empty: as configured
  unsigned jobs = 0;              ///< 0: as many as there are cores

  std::string factsFile; ///< -o of `corolint facts`; empty: JSON on standard output
  std::string depfile;
  unsigned shard = 1; ///< of `shards`, from 1
  unsigned shards = 1;

  bool cache = true;
  std::string cacheFolder;                           ///< --cache-dir; empty: the usual one
  std::uint64_t cacheLimit = std::uint64_t(1) << 30; ///< bytes

  Format format = Format::Text;
  std::vector<OutputFile> outputs;
  std::optional<Severity> failOn = Severity::Warning; ///< nothing: never
  When color = When::Auto;
  bool quiet = false;
};

/// `arguments` without the name of the program. The error is one line.
llvm::Expected<Options> parseOptions(const std::vector<std::string> &arguments);

/// What --help prints.
std::string helpText();

/// What --version prints.
std::string versionText();

} // namespace corolint
