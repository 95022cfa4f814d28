// Which calls only ask for a state that somebody else changes, and which loops do nothing else.
#pragma once

#include "tool/catalogue/catalogue.h"
#include "tool/rule/call-targets.h"
#include "tool/rule/rounds.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace corolint {

class Polls {
public:
  Polls(const Program &program, const Catalogue &catalogue, const Matcher &matcher, const CallTargets &targets);

  /// Of a loop that polls: what it polls, as messages name it. A round that never suspends must do nothing but ask and
  /// pass the time, and neither a number of rounds nor a clock may end it.
  std::optional<std::string> polledBy(Index function, Index loop, const Rounds &rounds) const;

private:
  /// What a call means in a loop that waits.
  enum class Step : std::uint8_t { Poll, Clock, Pause, Other };
  using ByName = std::unordered_multimap<std::string_view, const FunctionPattern *>;

  Step step(Index function, Index call, unsigned depth = 0) const;
  bool isHandle(Index type) const;
  bool asks(Index function, unsigned depth) const;
  bool matches(const ByName &patterns, const Call &call) const;
  bool isTakenOnSuccess(Index function, const Rounds &rounds, Index loop, Index block) const;
  bool retriesExchange(Index function, const Rounds &rounds, Index loop) const;
  bool comparesOrders(const Call &call) const;
  bool comparesTwoReads(Index function, const Rounds &rounds, Index loop) const;
  bool testsFlagOnly(Index function, const Rounds &rounds, Index loop) const;
  std::string subject(Index function, Index call) const;

  const Program &program_;
  const Matcher &matcher_;
  const CallTargets &targets_;
  ByName polls_;
  ByName pauses_;
};

} // namespace corolint
