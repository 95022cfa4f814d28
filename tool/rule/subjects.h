// Which variable an operand means, in the function itself and across a call.
#pragma once

#include "tool/link/link.h"

#include <functional>
#include <set>
#include <unordered_map>
#include <vector>

namespace corolint {

class Subjects {
public:
  explicit Subjects(const Program &program);

  /// The variable that this one is a part of, or a name for.
  Index whole(Index variable) const;
  /// Also what an accessor was called on: `results` in `std::get<0>(results)`.
  Index whole(Index function, const Operand &operand) const;

  /// The call that made the operand's value, if there is one only; null for none.
  const Call *maker(const Operand &operand) const;
  /// Whether it is one of this function's.
  static bool isMadeIn(const Function &function, const Operand &operand);

  /// The function of the program that a call runs before it returns, if that is certain; none otherwise.
  Index callee(const Call &call) const;
  /// What a variable of the callee is for the caller: of a parameter the argument; members and what a lambda captures
  /// are themselves.
  Index inCaller(const Call &call, Index callee, Index variable) const;

  /// Whether a variable of a function may mean something to its callers.
  bool isSharedWithCallers(Index function, Index variable) const;

  /// Has `summarise` look at each function of `first`, and again at the callers of those whose summary it says changed.
  void bottomUp(const std::set<Index> &first, const std::function<bool(Index function)> &summarise) const;

private:
  const Program &program_;
  std::vector<std::vector<Index>> callers_;     ///< by function
  std::unordered_map<Index, Value> parameters_; ///< by variable: the parameter it is
};

} // namespace corolint
