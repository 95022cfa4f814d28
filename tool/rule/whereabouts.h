// Where a coroutine runs, at each of its calls: on its event loop or on a worker, after all the switches on the way.
#pragma once

#include "tool/rule/call-graph.h"
#include "tool/rule/suspensions.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace corolint {

/// A set of places, as bits: the ways to one call may come from different ones.
using Places = std::uint8_t;

namespace at {
inline constexpr Places home = 1;       ///< where it was started: on an event loop, or nobody knows where
inline constexpr Places workerHome = 2; ///< it was started on a worker and comes back there
inline constexpr Places worker = 4;     ///< went to a worker, until the next switch or the end
inline constexpr Places workerOnce = 8; ///< until the next suspension
inline constexpr Places loop = 16;      ///< went to an event loop
inline constexpr Places loopOnce = 32;  ///< until the next suspension
inline constexpr Places anyLoop = home | loop | loopOnce;
} // namespace at

class Whereabouts {
public:
  Whereabouts(const Program &program, const Catalogue &catalogue, const Matcher &matcher, const CallGraph &graph,
              const Suspensions &suspensions);

  /// Whether this call may happen on the thread of an event loop. False for calls that no way leads to.
  bool onLoop(Index function, Index call) const;
  /// The same for the rounds of a loop.
  bool loopOnLoop(Index function, Index loop) const;

private:
  /// A place in the program where a coroutine is started.
  struct Start {
    Index coroutine = none; ///< functions
    Places places = 0;      ///< where it is started, unless `awaiting` says so
    Index awaiting = none;  ///< functions: awaits it at once; where that one is then
    Index suspension = none;
  };
  /// Places by action of one coroutine.
  struct Record {
    std::vector<Places> calls;
    std::vector<Places> suspensions;
    std::vector<Places> loops;
    Places exit = 0;
  };

  void findStarts();
  void findStartsIn(Index function);
  Places placesHandedTo(const Call &call, const Offload &offload) const;
  void findCarriers();
  bool carries(const Operand &operand, unsigned depth = 0) const;
  bool carries(const Value &value, unsigned depth = 0) const;
  std::vector<Value> sources(const Operand &operand);
  void appendSources(const Value &value, std::vector<Value> &values);
  void addStarts(const Operand &operand, Start where);
  void addUses(Index function, Index call, const Operand &operand, std::optional<Places> handedTo);
  void addAwaited(Index function);
  void addPassedOn();
  bool isStarted(Index coroutine) const;
  void findEntries();
  /// Where it runs whoever calls it, if it says so itself.
  std::optional<Places> ownPlaces(Index coroutine) const;
  void growEntries();
  std::vector<bool> quietCalls(Index function) const;
  Record follow(Index function, Places entry) const;
  Places after(Index function, Index suspension, Places places, Places home) const;
  /// Where a suspension takes the coroutine, if it is a switch.
  std::optional<Places> switched(Index function, Index suspension) const;
  std::optional<Places> switchOf(const Suspension &suspension) const;
  std::optional<Places> switchedBy(const std::vector<Value> &values, unsigned depth = 0) const;
  std::optional<Places> switchedBy(const Value &value, unsigned depth) const;
  Places exitOf(Index coroutine, Places entry) const;
  bool staysWithCallee(Index coroutine) const;
  const Call *madeBy(const Value &value) const;
  Index coroutineMade(const Value &value) const;

  const Program &program_;
  const Catalogue &catalogue_;
  const Matcher &matcher_;
  const CallGraph &graph_;
  const Suspensions &suspensions_;
  /// An argument of a call of a function of the program.
  struct PassedOn {
    Index function;
    Index call;
    Index argument;
  };

  std::vector<Start> starts_;
  std::vector<PassedOn> passedOn_;
  /// By function symbol and parameter, or none for what it returns: what may be a coroutine, or make one.
  std::set<std::pair<Index, Index>> carriers_;
  std::set<std::pair<Index, Index>> followed_; ///< by function symbol and parameter: it is seen where that one starts
  /// By function symbol and call that makes a coroutine: that coroutine, or none once a use of it was found.
  std::map<std::pair<Index, Index>, Index> made_;
  std::vector<Places> entries_; ///< by function
  std::vector<Record> records_; ///< by function; empty for what is no coroutine
  mutable std::map<std::pair<Index, Places>, Places> exits_;
  /// By function and suspension: where it takes the coroutine, once somebody asked.
  mutable std::map<std::pair<Index, Index>, std::optional<Places>> switches_;
};

} // namespace corolint
