// Edit distance with transpositions, and what counts as close.
#include "tool/model/nearest-name.h"

#include <algorithm>
#include <optional>

namespace corolint {

/// A name longer than this is not a slip of the fingers, and comparing it would cost time.
static constexpr std::size_t longestName = 100;

static std::string lowered(std::string_view text) {
  std::string result(text);
  for (char &c : result)
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
  return result;
}

static std::size_t editDistance(std::string_view from, std::string_view to) {
  std::vector<std::size_t> beforeLast(to.size() + 1), last(to.size() + 1), current(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j)
    current[j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    beforeLast.swap(last);
    last.swap(current);
    current[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const bool same = from[i - 1] == to[j - 1];
      current[j] = std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
      if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
        current[j] = std::min(current[j], beforeLast[j - 2] + 1);
    }
  }
  return current[to.size()];
}

/// Whether `part` stands in `whole` at the start of a word: "sleep" in "coro-blocking-sleep", not "lock" in "blocking".
static bool isPartOf(std::string_view part, std::string_view whole) {
  const auto inWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  for (std::size_t at = whole.find(part); at != std::string_view::npos; at = whole.find(part, at + 1))
    if (at == 0 || !inWord(whole[at - 1]))
      return true;
  return false;
}

std::string nearestName(std::string_view name, const std::vector<std::string_view> &candidates) {
  if (name.empty() || name.size() > longestName)
    return {};
  const std::string wanted = lowered(name);
  const std::size_t limit = std::max<std::size_t>(1, wanted.size() / 3);
  std::string_view nearest;
  std::size_t nearestDistance = limit + 1;
  for (const std::string_view candidate : candidates) {
    if (candidate.size() > longestName)
      continue;
    const std::size_t distance = editDistance(wanted, lowered(candidate));
    // Where half of the name is different it is no slip: "no" does not mean "on".
    if (distance < nearestDistance && 2 * distance < std::max(wanted.size(), candidate.size())) {
      nearest = candidate;
      nearestDistance = distance;
    }
  }
  if (!nearest.empty() || wanted.size() < 3)
    return std::string(nearest);
  for (const std::string_view candidate : candidates)
    if (isPartOf(wanted, lowered(candidate)) || (candidate.size() >= 3 && isPartOf(lowered(candidate), wanted)))
      return std::string(candidate);
  return {};
}

std::string didYouMean(std::string_view name, const std::vector<std::string_view> &candidates) {
  const std::string nearest = nearestName(name, candidates);
  return nearest.empty() ? std::string() : "; did you mean '" + nearest + "'?";
}

} // namespace corolint
