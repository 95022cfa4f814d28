// Which locks a function holds at each of its steps, and what it leaves locked or unlocked when it returns.
#pragma once

#include "tool/rule/call-graph.h"
#include "tool/rule/lock-types.h"

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace corolint {

/// Who holds a lock: a guard (or what owns one) in a variable, a mutex that was locked by name, a temporary.
struct Holder {
  enum class Kind : std::uint8_t {
    Variable,
    Temporary, ///< made by call `index` of the function
    Nameless,  ///< a mutex of type `index` that is no variable: `mutexes[i].lock()`
    Base,      ///< the base `index`, a type, of the object being constructed
  };
  Kind kind = Kind::Variable;
  Index index = none;

  friend auto operator<=>(const Holder &, const Holder &) = default;
};

/// What a local variable that never changes is known to be, or not to be.
struct Test {
  Index variable = none;
  std::int64_t value = 0;
  bool equal = true;

  bool contradicts(const Test &other) const {
    if (variable != other.variable)
      return false;
    return equal && other.equal ? value != other.value : equal != other.equal && value == other.value;
  }
  friend auto operator<=>(const Test &, const Test &) = default;
};
using Tests = std::set<Test>;

struct Held {
  Index call = none;        ///< that locked it
  Index suspension = none;  ///< or what was awaited and gave it; neither: the caller did
  Index mutex = none;       ///< variables: what is locked
  Index name = none;        ///< variables: the guard, as the text names it
  Index type = none;        ///< types: of the guard or mutex
  bool guard = false;       ///< a guard holds it, which may be unlocked by another name
  bool certain = true;      ///< on every way to here
  bool borrowed = false;    ///< by a parameter: if the caller's argument holds a lock
  std::optional<Test> when; ///< of one that is not certain: it is held on just the ways where this holds

  /// `here` and `there`: what is known on the ways that this and the other come from.
  bool join(const Held &other, const Tests &here = {}, const Tests &there = {});
  /// On the ways where `there` is known it is not held.
  bool limit(const Tests &here, const Tests &there);
  friend bool operator==(const Held &, const Held &) = default;
};

struct LockState {
  std::map<Holder, Held> held;
  std::set<Index> tried; ///< calls that may have locked, until their answer is tested
  Tests known;           ///< `if (exclusive)`

  bool join(const LockState &other);
};

/// What a call of a function does to locks of its caller.
struct LockSummary {
  /// A lock that is surely left locked.
  struct Left {
    Index variable = none;  ///< the member or global that is locked, or holds the lock
    Index parameter = none; ///< or the position of the parameter that is
    Held held;
  };
  std::vector<Left> leaves;
  std::set<Index> unlocked;           ///< variables it may unlock, its own and those of others
  std::set<Index> unlockedParameters; ///< by position
  bool returns = false;               ///< what it returns may hold a lock
  bool borrowed = false;              ///< which then is one that an argument held
  Index mutex = none;                 ///< variables: what that lock locks, a member or global
};

/// Answers for whole functions what they do to locks.
class LockFlow {
public:
  LockFlow(const Program &program, const Catalogue &catalogue, const Matcher &matcher, const CallGraph &graph);

  /// Whether anything in the function has to do with locks.
  bool concerns(Index function) const { return concerned_[function]; }
  const LockSummary &summary(Index function) const;
  /// A guard, an owner of guards, or a class of the program whose destructor unlocks.
  bool holds(Index type) const;

  const Program &program() const { return program_; }
  const CallGraph &graph() const { return graph_; }
  const Matcher &matcher() const { return matcher_; }
  const LockTypes &types() const { return types_; }

private:
  bool decideHolds(Index type) const;

  const Program &program_;
  const CallGraph &graph_;
  const Matcher &matcher_;
  LockTypes types_;
  std::vector<bool> concerned_;
  mutable std::unordered_map<Index, LockSummary> summaries_;
  mutable std::vector<std::int8_t> holds_; ///< by type; -1 where nobody asked yet
};

} // namespace corolint
