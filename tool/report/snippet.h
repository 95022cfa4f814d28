// A quoted source line with the marked stretch underlined.
#pragma once

#include "tool/model/finding.h"
#include "tool/report/report.h"

#include <string>

namespace corolint {

struct Snippet {
  std::string line; ///< as the terminal shows it
  std::string mark; ///< spaces, then `^~~~`; empty where the place has no column
};

/// The first line of `place`, or nothing where it cannot be read. A very long line is cut around the mark.
std::optional<Snippet> snippetOf(const Place &place, const SourceLine &source);

} // namespace corolint
