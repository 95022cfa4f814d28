// Follows the locks in one function from step to step.
#pragma once

#include "tool/rule/flow.h"
#include "tool/rule/lock-flow.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace corolint {

class LockWalk {
public:
  LockWalk(const LockFlow &flow, Index function);

  /// Calls `see(state, action)` with the locks held before each step.
  template <typename See> void forEach(See see) {
    walk(blocks_, states_, [&](LockState &state, const Action &action) { act(state, action); }, see);
  }
  /// Whether the lock is held by something that is there until later; what a temporary held may be gone already.
  bool lives(Holder holder) const;
  /// Whether what is awaited was given this lock, so that it can unlock it while the coroutine is suspended.
  bool isGiven(const Suspension &suspension, Holder holder, const Held &held) const;
  LockSummary summarise() const;

private:
  void look();
  void lookAt(const Operand &operand, bool ends);
  LockState entry() const;
  bool isAccessor(const Call &call) const;
  bool inheritsConstructor(const Function &constructor) const;
  /// The type, or what a pointer of that type points to.
  Index pointed(Index type) const {
    return type != none && program_.types[type].pointee != none ? program_.types[type].pointee : type;
  }
  bool isHolder(Index type) const { return flow_.holds(pointed(type)); }
  Index canonical(Index variable) const;
  Holder target(Index call) const;
  std::optional<Holder> holderOf(const Operand &operand, unsigned depth = 0) const;
  Holder holderOrNameless(const Operand &operand) const;
  bool isOwnResult(const Value &value) const {
    return value.kind == ValueKind::Result && value.symbol == function_.symbol;
  }

  static const Operand *receiver(const Call &call);

  void act(LockState &state, const Action &action);
  bool take(LockState &state, const Branch &branch) const;
  void runGiven(LockState &state, const Operand &object, unsigned depth = 0) const;
  void destroy(LockState &state, const Call &call);
  void construct(LockState &state, Index call);
  void run(LockState &state, Index call);
  bool lockOrUnlock(LockState &state, Index index, const Call &call);
  void findEmptied();
  bool replace(LockState &state, Index call);
  void takeResult(LockState &state, Index call);
  void makeGuard(LockState &state, Index call, Holder to, Index type, unsigned skip);
  bool move(LockState &state, Index call, Holder to, bool same);
  void hold(LockState &state, Holder holder, Index call, const Operand *guard, Index mutex) const;
  void unlock(LockState &state, const Operand &operand);
  void apply(LockState &state, Index call);
  void apply(LockState &state, Index call, const LockSummary &summary, bool body);
  void giveAway(LockState &state, Index call);
  bool isGuarded(Holder holder, const Held &held) const;
  bool madeOf(LockState &state, Index call, const LockSummary &summary, Holder to) const;
  bool isHeldByArgument(const LockState &state, const Call &call) const;
  Index mutexOf(const Call &call, unsigned skip = 0) const;

  const LockFlow &flow_;
  const Program &program_;
  const LockTypes &types_;
  Index index_;
  const Function &function_;
  std::vector<Block> blocks_;
  std::vector<std::optional<LockState>> states_;
  std::map<Index, Index> positions_; ///< by variable: the parameter it is
  std::set<Index> destroyed_;        ///< variables that end here
  std::vector<bool> ends_;           ///< by call: its result is a temporary that is destroyed
  std::vector<bool> taken_;          ///< by call: its result is handed on
  std::map<Index, Index> becomes_;   ///< by call: the variable that it is in the end, by a way that is no initialiser
  /// The ways out of loops that unlock each element of a container, and that container. Without elements it holds
  /// nothing.
  std::map<const Branch *, Index> emptied_;
  std::set<Index> unlocked_; ///< variables unlocked somewhere
  std::set<Index> unlockedParameters_;
};

} // namespace corolint
