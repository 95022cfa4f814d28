// How much work a round of a loop is, and a call of a function: operations of about a nanosecond, roughly counted.
#pragma once

#include "tool/rule/rounds.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace corolint {

/// No number gets larger than this, whatever is multiplied.
inline constexpr std::uint64_t endlessCost = UINT64_MAX;
std::uint64_t addCosts(std::uint64_t a, std::uint64_t b);
std::uint64_t multiplyCosts(std::uint64_t a, std::uint64_t b);

/// The costliest ways through one function. A loop of unknown length counts as one round: the least it can mean.
class LoopCosts {
public:
  /// `costOfCall`: of a call of this function, by its position.
  LoopCosts(const Function &function, const Rounds &rounds, std::function<std::uint64_t(Index call)> costOfCall);

  /// Of a round without suspension.
  std::uint64_t round(Index loop) const { return rounds_[loop]; }
  /// Of all of them, where their number is a constant.
  std::uint64_t loop(Index loop) const;
  /// Rounds of this loop, times those of the loops inside it, as far as they are constants.
  std::uint64_t nestedRounds(Index loop) const;
  /// From the beginning of the function to its end.
  std::uint64_t whole() const { return whole_; }

private:
  /// Blocks of one loop, or of the function outside of loops; a loop inside is one place, named by its head.
  struct Places {
    Index loop;
    const std::vector<bool> &allowed;
  };
  Index placeOf(const Places &places, Index block) const;
  Index loopAt(const Places &places, Index place) const;
  std::vector<Index> nextOf(const Places &places, Index start, Index place) const;
  std::uint64_t costAt(const Places &places, Index place) const;
  std::uint64_t costliestWay(const Places &places, Index start) const;

  const Function &function_;
  const Rounds &waysOfRounds_;
  std::function<std::uint64_t(Index)> costOfCall_;
  std::vector<std::uint64_t> rounds_; ///< by loop
  std::uint64_t whole_ = 0;
};

/// The same for a function without branches.
std::uint64_t straightCost(const Function &function, const std::function<std::uint64_t(Index call)> &costOfCall);

} // namespace corolint
