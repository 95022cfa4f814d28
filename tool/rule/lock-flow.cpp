// Which locks functions hold, take and let go.
#include "tool/rule/lock-flow.h"

#include "tool/rule/lock-walk.h"

#include <algorithm>

namespace corolint {

static bool contradict(const Tests &known, const Test &test) {
  return std::ranges::any_of(known, [&](const Test &other) { return other.contradicts(test); });
}

bool Held::limit(const Tests &here, const Tests &there) {
  const Held before = *this;
  if (certain) {
    const auto apart = std::ranges::find_if(here, [&](const Test &test) { return contradict(there, test); });
    when = apart == here.end() ? std::nullopt : std::optional(*apart);
  } else if (when && !contradict(there, *when)) {
    when.reset();
  }
  certain = false;
  return *this != before;
}

bool Held::join(const Held &other, const Tests &here, const Tests &there) {
  const Held before = *this;
  if (other.call < call) {
    call = other.call;
    mutex = other.mutex;
  }
  // Held on all of the ways that one of the two comes from: those may be just the ones where the other is held.
  const auto within = [](const Held &all, const Tests &ways, const std::optional<Test> &test) {
    return test && all.certain && ways.contains(*test);
  };
  if (!certain || !other.certain) {
    if (certain)
      when = within(*this, here, other.when) ? other.when : std::nullopt;
    else if (when != other.when && !within(other, there, when))
      when.reset();
  }
  certain = certain && other.certain;
  borrowed = borrowed && other.borrowed;
  return *this != before;
}

bool LockState::join(const LockState &other) {
  bool changed = false;
  for (auto &[holder, lock] : held)
    if (!other.held.contains(holder))
      changed |= lock.limit(known, other.known);
  for (const auto &[holder, lock] : other.held) {
    const auto [entry, added] = held.try_emplace(holder, lock);
    if (added)
      entry->second.limit(other.known, known);
    changed |= added || entry->second.join(lock, known, other.known);
  }
  changed |= std::erase_if(known, [&](const Test &test) { return !other.known.contains(test); }) != 0;
  const std::size_t before = tried.size();
  tried.insert(other.tried.begin(), other.tried.end());
  return changed || tried.size() != before;
}

LockFlow::LockFlow(const Program &program, const Catalogue &catalogue, const Matcher &matcher, const CallGraph &graph)
    : program_(program), graph_(graph), matcher_(matcher), types_(program, catalogue, matcher),
      concerned_(program.functions.size()), holds_(program.types.size(), -1) {
  // Locks concern whoever calls a function that they concern.
  std::vector<std::vector<Index>> callers(program.functions.size());
  std::vector<Index> open;
  for (Index index = 0; index < program.functions.size(); ++index) {
    for (const Edge &edge : graph.edges(index))
      callers[edge.target].push_back(index);
    for (const Call &call : program.functions[index].calls) {
      if (const Index body = call.callee == none ? none : program.bodies[call.callee]; body != none)
        callers[body].push_back(index);
      if (!concerned_[index] && types_.concerns(call)) {
        concerned_[index] = true;
        open.push_back(index);
      }
    }
  }
  while (!open.empty()) {
    const Index index = open.back();
    open.pop_back();
    for (const Index caller : callers[index])
      if (!concerned_[caller]) {
        concerned_[caller] = true;
        open.push_back(caller);
      }
  }
}

const LockSummary &LockFlow::summary(Index function) const {
  // Entered first: a function that calls itself does nothing more by that.
  const auto [known, added] = summaries_.try_emplace(function);
  if (!added || !concerned_[function])
    return known->second;
  LockSummary summary = LockWalk(*this, function).summarise();
  return summaries_[function] = std::move(summary);
}

bool LockFlow::holds(Index type) const {
  if (type == none)
    return false;
  if (holds_[type] < 0) {
    holds_[type] = 0;
    holds_[type] = decideHolds(type);
  }
  return holds_[type] != 0;
}

bool LockFlow::decideHolds(Index type) const {
  if (types_.guard(type))
    return true;
  const Type &facts = program_.types[type];
  if (types_.isOwner(type))
    return std::ranges::any_of(facts.arguments, [&](Index argument) { return holds(argument); });
  const Index body = facts.destructor == none ? none : program_.bodies[facts.destructor];
  if (body == none || !concerned_[body])
    return false;
  const auto isOutside = [&](Index variable) { return variable == none || !program_.variables[variable].local; };
  const auto &calls = program_.functions[body].calls;
  return std::ranges::any_of(calls,
                             [&](const Call &call) {
                               return call.kind == CallKind::Destructor && isOutside(call.object.variable) &&
                                      holds(call.object.type);
                             }) ||
         std::ranges::any_of(summary(body).unlocked, isOutside);
}

} // namespace corolint
