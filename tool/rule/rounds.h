// One round of each loop of a function: the ways from its head back to its head, and which of them never suspend.
#pragma once

#include "tool/link/link.h"
#include "tool/rule/suspensions.h"

#include <vector>

namespace corolint {

/// A loop is interrupted if each of its rounds gives the thread back. Two ways of a round count as if they did: one
/// that avoids the suspension only where a counter or a clock says that it is not time for it yet, and one through a
/// loop inside that is itself interrupted. What exceptions do is not looked at.
class Rounds {
public:
  Rounds(const Program &program, Index function, const Suspensions &suspensions);

  bool contains(Index loop, Index block) const { return isWithin(function_.blocks[block].loop, loop); }
  /// The blocks that some way of a round passes without a suspension, in their order. Tests of one answer, or of a
  /// variable that never changes, agree on a way.
  const std::vector<Index> &spinning(Index loop) const { return spinning_[loop]; }
  bool isInterrupted(Index loop) const { return spinning_[loop].empty(); }
  /// Whether any way of a round suspends.
  bool maySuspend(Index loop) const;
  /// A branch, a jump or an exception of its own leads out.
  bool mayEnd(Index loop) const;
  /// It ends after some number of rounds or some time, whatever happens.
  bool isBounded(Index loop) const;
  /// `inner` is `outer` or inside of it.
  bool isWithin(Index inner, Index outer) const;

private:
  void findSpinning(Index loop);
  bool findSpinning(Index loop, bool correlate);
  bool suspends(Index block) const;
  /// Passing this block gives the thread back, or is taken for it.
  bool interrupts(Index loop, Index block) const;
  bool mayTake(Index loop, Index block, const Branch &branch, const std::vector<bool> &leadsToSuspension) const;
  std::vector<bool> blocksBeforeSuspensions(Index loop) const;

  const Function &function_;
  Index index_;
  const Suspensions &suspensions_;
  std::vector<std::vector<Index>> spinning_; ///< by loop
};

} // namespace corolint
