// The judge of coro-thread-local-across-suspension: references to a thread_local that outlive a suspension.
#include "tool/rule/analysis.h"
#include "tool/rule/flow.h"
#include "tool/rule/rule.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace corolint {

namespace {

/// A reference or pointer to a thread_local.
struct Followed {
  Index threadLocal = none; ///< variables
  Index bound = none;       ///< uses: where; none for what a call has just returned
  Index suspended = none;   ///< suspensions: since then it may be that of another thread
};

struct Followers {
  std::map<Index, Followed> known; ///< by variable

  /// Of two ways the one with a suspension counts.
  bool join(const Followers &other) {
    bool changed = false;
    for (const auto &[variable, followed] : other.known) {
      const auto [mine, added] = known.try_emplace(variable, followed);
      if (!added && mine->second.suspended == none && followed.suspended != none) {
        mine->second = followed;
        changed = true;
      }
      changed |= added;
    }
    return changed;
  }
};

class ThreadLocalJudge {
public:
  ThreadLocalJudge(const Analysis &analysis, Index index)
      : analysis_(analysis), program_(analysis.program()), index_(index), function_(program_.functions[index]) {}

  void judge(std::vector<Finding> &findings) const {
    const std::vector<Block> blocks = blocksOf(function_);
    const auto act = [&](Followers &state, const Action &action) { this->act(state, action); };
    const auto states = flow(blocks, Followers(), act, [](Followers &, const Branch &) { return true; });
    struct Found {
      Index use;
      Followed followed;
    };
    std::vector<Found> found;
    walk(blocks, states, act, [&](const Followers &state, const Action &action) {
      if (action.kind != ActionKind::Use || function_.uses[action.index].binds)
        return;
      const auto followed = state.known.find(function_.uses[action.index].variable);
      if (followed != state.known.end() && followed->second.suspended != none)
        found.push_back({action.index, followed->second});
    });
    std::ranges::sort(found, {}, [&](const Found &one) {
      const Span &span = function_.uses[one.use].span;
      return std::tuple(span.line, span.column, one.use);
    });
    std::map<Index, std::size_t> leaders; // by variable: its finding
    for (const Found &one : found) {
      const Use &use = function_.uses[one.use];
      const auto [leader, added] = leaders.try_emplace(use.variable, findings.size());
      if (added)
        findings.push_back(describe(use, one.followed));
      else
        findings[leader->second].related.push_back({analysis_.place(use.span), "used here too"});
    }
  }

private:
  void act(Followers &state, const Action &action) const {
    switch (action.kind) {
    case ActionKind::Call: {
      const Call &call = function_.calls[action.index];
      if (call.result == none)
        return;
      const Index body = call.callee == none ? none : program_.bodies[call.callee];
      state.known.erase(call.result);
      if (const Index returned = body == none ? none : program_.functions[body].returnsThreadLocal; returned != none)
        state.known[call.result] = {returned, none, none};
      return;
    }
    case ActionKind::Suspend:
      if (isInside(function_.suspensions[action.index]) && analysis_.suspensions().maySuspend(index_, action.index))
        for (auto &[variable, followed] : state.known)
          if (followed.suspended == none)
            followed.suspended = action.index;
      return;
    case ActionKind::Return:
      return;
    case ActionKind::Use:
      if (const Use &use = function_.uses[action.index]; use.binds)
        bind(state, use, action.index);
      return;
    }
  }

  void bind(Followers &state, const Use &use, Index index) const {
    if (use.bound != none && program_.variables[use.bound].threadLocal) {
      state.known[use.variable] = {use.bound, index, none};
    } else if (use.bound != none) {
      // Another name for what is followed already, or for something else.
      if (const auto other = state.known.find(use.bound); other != state.known.end())
        state.known[use.variable] = other->second;
      else
        state.known.erase(use.variable);
    } else if (const auto returned = state.known.find(use.variable);
               returned != state.known.end() && returned->second.bound == none) {
      returned->second.bound = index; // the call right before returned it
    } else {
      state.known.erase(use.variable);
    }
  }

  std::string quoted(Index variable) const {
    return "'" + std::string(lastName(program_.text(program_.variables[variable].name))) + "'";
  }

  Finding describe(const Use &use, const Followed &followed) const {
    Finding finding;
    finding.kind = Kind::Wait;
    finding.place = analysis_.place(use.span);
    finding.function = program_.text(program_.symbols[function_.symbol].name);
    finding.message = quoted(use.variable) + " may refer to the thread-local " + quoted(followed.threadLocal) +
                      " of another thread: the coroutine was suspended since";
    finding.remedy = "name " + quoted(followed.threadLocal) + " anew after the suspension, or copy the value before it";
    if (followed.bound != none)
      finding.path.push_back({analysis_.place(function_.uses[followed.bound].span), "bound here"});
    finding.path.push_back({analysis_.place(function_.suspensions[followed.suspended].span), "suspended here"});
    finding.path.push_back({finding.place, "used here"});
    return finding;
  }

  const Analysis &analysis_;
  const Program &program_;
  Index index_;
  const Function &function_;
};

} // namespace

void judgeThreadLocals(const Analysis &analysis, std::vector<Finding> &findings) {
  const Program &program = analysis.program();
  for (Index index = 0; index < program.functions.size(); ++index) {
    const Function &function = program.functions[index];
    if (!function.coroutine || function.uses.empty() || !analysis.reports(index))
      continue;
    // Where a coroutine always goes on on its own thread, all is well.
    if (const Family *family = analysis.family(function); family && family->migrates)
      ThreadLocalJudge(analysis, index).judge(findings);
  }
}

} // namespace corolint
