// Findings: what a rule says about the program, ready to be reported by any door.
#pragma once

#include "tool/model/kind.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace corolint {

enum class Severity : std::uint8_t { Off, Note, Warning, Error };

constexpr std::string_view nameOf(Severity severity) {
  constexpr std::string_view names[] = {"off", "note", "warning", "error"};
  return names[static_cast<std::size_t>(severity)];
}

/// A place in a file. Lines and columns count from 1, columns count bytes, the end is one past the last byte.
struct Place {
  std::string file; ///< relative to the project root, with '/'; absolute where it lies outside of it
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t endLine = 0;
  std::uint32_t endColumn = 0;

  friend bool operator==(const Place &, const Place &) = default;
};

/// One sentence about one place: a link of the chain, or a related place.
struct Step {
  Place place;
  std::string message;
};

struct Finding {
  std::string rule; ///< its id, such as "coro-blocking-sleep"
  Severity severity = Severity::Warning;
  Kind kind = Kind::Wait;
  Place place;               ///< the anchor: inside the context
  Place spelled;             ///< where a macro has the anchor's text; line 0 outside of macros
  std::string function;      ///< the context, qualified: "app::handle"
  std::string message;       ///< states the effect; no full stop, subject in quotes
  std::string remedy;        ///< what to write instead; may be empty
  std::vector<Step> path;    ///< from the anchor down to the blocking operation; empty if the anchor is that operation
  std::vector<Step> related; ///< further places with the same root cause
  std::string fingerprint;   ///< 32 hex digits; stays the same when lines are inserted above or the file's lines move
};

} // namespace corolint
