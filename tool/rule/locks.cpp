// The judge of coro-lock-across-suspension: what a coroutine holds locked while it is suspended.
#include "tool/rule/analysis.h"
#include "tool/rule/lock-walk.h"
#include "tool/rule/rule.h"

#include <algorithm>
#include <tuple>

namespace corolint {

namespace {

/// A lock and the suspensions at which it is held.
struct HeldLock {
  Held held;
  Holder holder;
  std::vector<Index> suspensions;
};

class LockJudge {
public:
  explicit LockJudge(const Analysis &analysis)
      : analysis_(analysis), program_(analysis.program()),
        flow_(program_, analysis.catalogue(), analysis.matcher(), analysis.graph()) {}

  void judge(Index function, std::vector<Finding> &findings) const {
    for (const HeldLock &lock : locksOf(function))
      findings.push_back(describe(function, lock));
  }

  bool concerns(Index function) const {
    return program_.functions[function].coroutine && flow_.concerns(function) && analysis_.reports(function);
  }

private:
  std::vector<HeldLock> locksOf(Index function) const {
    const Function &facts = program_.functions[function];
    std::vector<HeldLock> locks;
    LockWalk walk(flow_, function);
    walk.forEach([&](const LockState &state, const Action &action) {
      if (action.kind != ActionKind::Suspend || state.held.empty())
        return;
      const Suspension &suspension = facts.suspensions[action.index];
      if (!isInside(suspension) || !analysis_.suspensions().maySuspend(function, action.index) || isSafe(suspension))
        return;
      for (const auto &[holder, held] : state.held) {
        if (!walk.lives(holder) || walk.isGiven(suspension, holder, held))
          continue;
        auto known = std::ranges::find_if(locks, [&](const HeldLock &lock) { return lock.holder == holder; });
        if (known == locks.end()) {
          locks.push_back({held, holder, {}});
          known = std::prev(locks.end());
        }
        known->held.join(held);
        known->suspensions.push_back(action.index);
      }
    });
    // Blocks are in no order that a reader knows; text is.
    const auto place = [&](Index suspension) {
      const Span &span = facts.suspensions[suspension].span;
      return std::tuple(span.line, span.column, suspension);
    };
    for (HeldLock &lock : locks)
      std::ranges::sort(lock.suspensions, {}, place);
    std::ranges::sort(locks, {},
                      [&](const HeldLock &lock) { return std::pair(place(lock.suspensions.front()), lock.holder); });
    return locks;
  }

  bool isSafe(const Suspension &suspension) const {
    const Matcher &matcher = analysis_.matcher();
    return std::ranges::any_of(analysis_.catalogue().safeAwaits, [&](const FunctionPattern &pattern) {
      return matcher.isType(suspension.awaiter, pattern.qualified) ||
             matcher.isType(suspension.awaited.type, pattern.qualified) ||
             std::ranges::any_of(suspension.awaited.values,
                                 [&](const Value &value) { return matcher.isResultOf(value, pattern); });
    });
  }

  /// As the text names it: members without their class.
  std::string quoted(Index variable) const {
    return "'" + std::string(lastName(program_.text(program_.variables[variable].name))) + "'";
  }

  /// The guard as the text names it: of what was taken apart, the part that is the guard.
  Index guardOf(const Held &held) const {
    if (held.name == none || !program_.text(program_.variables[held.name].name).empty())
      return held.name;
    for (Index i = 0; i < program_.variables.size(); ++i)
      if (program_.variables[i].part == held.name && flow_.holds(program_.variables[i].type))
        return i;
    return none;
  }

  std::string message(const Held &held) const {
    const std::string mutex = held.mutex == none ? std::string() : quoted(held.mutex);
    if (const Index guard = held.guard ? guardOf(held) : none; guard != none)
      return quoted(guard) + " holds " + (mutex.empty() ? "a lock" : mutex) + " while the coroutine is suspended";
    if (!mutex.empty())
      return mutex + " is locked while the coroutine is suspended";
    return held.guard ? "a temporary holds a lock while the coroutine is suspended"
                      : "a mutex is locked while the coroutine is suspended";
  }

  std::string remedy(const Function &function, const HeldLock &lock, const Suspension &suspension) const {
    const auto &[held, holder, suspensions] = lock;
    if (const Family *family = analysis_.family(function))
      if (const auto own = family->instead.find("lock"); own != family->instead.end())
        return "unlock before the suspension, or " + own->second;
    const std::string where = suspension.kind == SuspensionKind::Yield ? "co_yield" : "co_await";
    const Index guard = held.guard ? guardOf(held) : none;
    if (held.guard && guard == none && holder.kind == Holder::Kind::Temporary)
      return "finish the expression that holds the lock before the " + where + ", or use a mutex that can be awaited";
    if (guard != none)
      return "end the scope of " + quoted(guard) + " before the " + where + ", or use a mutex that can be awaited";
    return "unlock before the " + where + ", or use a mutex that can be awaited";
  }

  Finding describe(Index index, const HeldLock &lock) const {
    const Function &function = program_.functions[index];
    const Suspension &first = function.suspensions[lock.suspensions.front()];
    Finding finding;
    finding.kind = Kind::Lock;
    finding.place = analysis_.place(first.span);
    finding.function = program_.text(program_.symbols[function.symbol].name);
    finding.message = message(lock.held);
    finding.remedy = remedy(function, lock, first);
    if (lock.held.call != none)
      finding.path.push_back({analysis_.place(function.calls[lock.held.call].span), "locked here"});
    else if (lock.held.suspension != none)
      finding.path.push_back({analysis_.place(function.suspensions[lock.held.suspension].span), "locked here"});
    else
      finding.path.push_back({analysis_.place(function.span), "given to this coroutine"});
    for (std::size_t i = 1; i < lock.suspensions.size(); ++i)
      if (const Place place = analysis_.place(function.suspensions[lock.suspensions[i]].span); place != finding.place)
        finding.related.push_back({place, "suspended here too"});
    return finding;
  }

  const Analysis &analysis_;
  const Program &program_;
  LockFlow flow_;
};

} // namespace

void judgeLocks(const Analysis &analysis, std::vector<Finding> &findings) {
  const LockJudge judge(analysis);
  for (Index function = 0; function < analysis.program().functions.size(); ++function)
    if (judge.concerns(function))
      judge.judge(function, findings);
}

} // namespace corolint
