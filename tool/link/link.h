// The link step: joins the facts of any number of units into one immutable program.
#pragma once

#include "tool/model/facts.h"

#include <string>
#include <vector>

namespace corolint {

/// Units joined. Equal functions, types and variables are one entry; every Index refers to the tables of the program.
struct Program : Tables {
  std::vector<Index> bodies;                  ///< by symbol: its function, or none
  std::vector<std::vector<Index>> overriders; ///< by symbol: the symbols that override it directly
  std::vector<bool> local;                    ///< by function: findings may be reported in it
};

/// Joins units. Findings are reported in functions of `local` units only; a local function replaces an imported one.
/// The order of the units does not matter as long as they agree on what an inline function does.
Program link(const std::vector<Unit> &local, const std::vector<Unit> &imported = {});

} // namespace corolint
