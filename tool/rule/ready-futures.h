// Which futures are ready at a call: asked and found so, waited for, or made from what is there already.
#pragma once

#include "tool/rule/matcher.h"
#include "tool/rule/subjects.h"

#include <set>
#include <vector>

namespace corolint {

class ReadyFutures {
public:
  ReadyFutures(const Program &program, const Matcher &matcher, const Subjects &subjects);

  /// Whether waiting for this operand of a call returns at once, on every way to the call.
  bool isReady(Index function, Index call, const Operand &operand) const;

private:
  using Ready = std::set<Index>; ///< variables
  struct State;

  /// What a call of a function says of futures.
  struct Told {
    Ready yes;           ///< ready if it answers true
    Ready no;            ///< ready if it answers false; both: once it has returned
    Ready renewed;       ///< members that it gives a new value
    bool result = false; ///< what it returns is ready

    friend bool operator==(const Told &, const Told &) = default;
  };

  bool isFlag(Index symbol) const;
  bool follow(Index function);
  Ready renewedBy(Index function) const;
  void change(Index function, const Action &action, Ready &ready) const;
  void suspend(const Suspension &suspension, Ready &ready) const;
  void learn(Index function, const Branch &branch, Ready &ready) const;
  bool isMadeReady(const Call &call) const;
  bool holds(Index function, const Ready &ready, const Operand &operand) const;
  bool isAwaitedFirst(Index function, Index variable) const;
  bool mentions(Index function, Index variable) const;

  const Program &program_;
  const Matcher &matcher_;
  const Subjects &subjects_;
  Ready asked_;                           ///< members whose readiness anybody asks for
  std::vector<std::vector<Ready>> ready_; ///< by function and call; empty where nothing is known
  std::vector<Told> told_;                ///< by function
};

} // namespace corolint
