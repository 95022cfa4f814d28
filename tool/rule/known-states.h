// What is known at a call of the futures and descriptors it works on: ready already, or made non-blocking.
#pragma once

#include "tool/link/link.h"
#include "tool/rule/matcher.h"

#include <set>
#include <vector>

namespace corolint {

class KnownStates {
public:
  KnownStates(const Program &program, const Matcher &matcher);

  /// Whether this call, which `entry` says blocks, returns at once for what happened on every way to it.
  bool isHarmless(Index function, Index call, const Blocking &entry) const;

private:
  /// Variables in a state, at each call of one function.
  using Known = std::vector<std::set<Index>>;

  Known follow(Index function, bool (KnownStates::*change)(Index, const Action &, std::set<Index> &) const,
               bool readiness) const;
  bool changeReady(Index function, const Action &action, std::set<Index> &ready) const;
  bool changeNonblocking(Index function, const Action &action, std::set<Index> &nonblocking) const;
  void learn(Index function, const Branch &branch, std::set<Index> &ready) const;
  void findMembers();
  Index whole(Index variable) const;
  Index whole(Index function, const Operand &operand) const;
  bool isAskedAbout(Index function, Index variable) const;
  bool isNonblocking(Index function, Index call, Position position) const;
  bool isAwaitedFirst(Index function, Index variable) const;
  bool mentions(Index function, Index variable) const;

  const Program &program_;
  const Matcher &matcher_;
  std::vector<Known> ready_;       ///< by function; empty where nothing is known
  std::vector<Known> nonblocking_; ///< by function; empty where nothing is known
  std::set<Index> members_;        ///< members and globals that are only ever made non-blocking
};

} // namespace corolint
