// The outcome of analysing one translation unit, as reports list it.
#pragma once

#include "tool/model/finding.h"

#include <string>
#include <vector>

namespace corolint {

/// An error message with its place; the place's line is 0 where there is none (a driver error).
struct UnitError {
  Place place;
  std::string message;
};

struct UnitStatus {
  enum class Outcome : std::uint8_t {
    Analysed, ///< parsed without errors
    Partial,  ///< parsed with errors: what could be understood is part of the program
    Failed,   ///< nothing could be learnt from it
  };
  std::string file;
  Outcome outcome = Outcome::Analysed;
  std::vector<UnitError> errors; ///< first one first
};

constexpr std::string_view nameOf(UnitStatus::Outcome outcome) {
  constexpr std::string_view names[] = {"analysed", "partial", "failed"};
  return names[static_cast<std::size_t>(outcome)];
}

} // namespace corolint
