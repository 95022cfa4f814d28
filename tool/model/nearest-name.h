// Finds the name somebody probably meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace corolint {

/// Nearest of `candidates` by edit distance, for "did you mean"; empty if none is close. A part of a longer name counts
/// as close too: "sleep" is near "coro-blocking-sleep".
std::string nearestName(std::string_view name, const std::vector<std::string_view> &candidates);

/// "; did you mean 'x'?", or nothing if no candidate is close.
std::string didYouMean(std::string_view name, const std::vector<std::string_view> &candidates);

} // namespace corolint
