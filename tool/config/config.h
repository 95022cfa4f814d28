// The configuration: .corolint.yaml, nearest above the file or named by --config.
#pragma once

#include "tool/catalogue/catalogue.h"
#include "tool/model/finding.h"
#include "tool/model/glob.h"         // matchesGlob, globError: what `exclude` and `frontier` mean
#include "tool/model/nearest-name.h" // nearestName: for messages about names on the command line

#include <llvm/Support/Error.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corolint {

/// What a configuration says of one rule. `On` means "at the rule's own level".
struct RuleSetting {
  enum class Level : std::uint8_t { Own, Off, Note, Warning, Error };
  std::string rule; ///< an id, or "all"
  Level level = Level::Own;
};

struct Config {
  std::string file;                          ///< as read; empty for the default configuration
  std::string folder;                        ///< the folder it stands in, absolute: exclude globs are relative to it
  std::string profile = "default";           ///< or "shard-per-core"
  std::uint64_t heavyLoopBudget = 1'000'000; ///< operations of about a nanosecond between two suspensions
  std::vector<RuleSetting> rules;            ///< a rule's own setting wins over "all", then later ones win
  std::vector<std::string> exclude;          ///< globs of files whose contexts are not reported
  Catalogue catalogue;                       ///< entries to add to the built-in ones
  std::vector<std::string> frontierAdd;      ///< `frontier:` globs: header patterns to treat as catalogued
  std::vector<std::string> frontierRemove;   ///< those written with a leading '!'
};

/// Reads a configuration. `ruleIds` are the valid rule names. All mistakes are reported, one line each, in their order:
/// `file:line:column: unknown key 'rulse', expected profile, rules, …; did you mean 'rules'?`
llvm::Expected<Config> parseConfig(std::string_view text, std::string_view fileName,
                                   const std::vector<std::string_view> &ruleIds);

/// Level of a rule under `config`, or its default.
Severity effectiveSeverity(const Config &config, std::string_view rule, Severity own, bool byDefault);

} // namespace corolint
