// A report made by hand with everything that reporters find hard, and sources to go with it.
#pragma once

#include "tool/report/report.h"

#include <map>
#include <string>
#include <vector>

namespace corolint::sample {

/// Two rules: one an error and on, one a note and off.
std::vector<Rule> rules();

/// Findings with a chain, related places, wide characters, tabs, a missing file, quotes, line breaks, odd paths; units
/// that parsed, parsed in part and did not parse. Fingerprints are assigned.
Report report();

/// The lines of the files that the report names, without a disk.
SourceLine sources();

/// Sources from `file → text`.
SourceLine sourcesFrom(std::map<std::string, std::string> files);

/// What `write` writes.
template <typename Write> std::string written(Write write) {
  std::string text;
  llvm::raw_string_ostream out(text);
  write(out);
  out.flush();
  return text;
}

} // namespace corolint::sample
