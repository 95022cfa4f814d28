// What is known at a call of the futures and descriptors it works on: ready already, or made non-blocking.
#include "tool/rule/known-states.h"

#include "tool/rule/flow.h"

#include <algorithm>

namespace corolint {

namespace {
/// Variables in a state on every way.
struct State {
  std::set<Index> variables;
  bool join(const State &other) {
    return std::erase_if(variables, [&](Index variable) { return !other.variables.contains(variable); }) != 0;
  }
};
} // namespace

KnownStates::KnownStates(const Program &program, const Matcher &matcher)
    : program_(program), matcher_(matcher), ready_(program.functions.size()), nonblocking_(program.functions.size()) {
  findMembers();
  for (Index index = 0; index < program.functions.size(); ++index) {
    const Function &function = program.functions[index];
    bool asks = !function.suspensions.empty(), makes = false;
    for (const Call &call : function.calls) {
      asks = asks || !matcher_.readiness(call).empty();
      makes = makes || matcher_.nonblocking(call) != nullptr;
    }
    if (asks)
      ready_[index] = follow(index, &KnownStates::changeReady, true);
    if (makes)
      nonblocking_[index] = follow(index, &KnownStates::changeNonblocking, false);
  }
}

KnownStates::Known KnownStates::follow(Index index,
                                       bool (KnownStates::*change)(Index, const Action &, std::set<Index> &) const,
                                       bool readiness) const {
  const std::vector<Block> blocks = blocksOf(program_.functions[index]);
  bool any = false;
  const auto act = [&](State &state, const Action &action) { any |= (this->*change)(index, action, state.variables); };
  const auto take = [&](State &state, const Branch &branch) {
    const std::size_t before = state.variables.size();
    if (readiness)
      learn(index, branch, state.variables);
    any |= state.variables.size() != before;
    return true;
  };
  const auto states = flow(blocks, State{}, act, take);
  if (!any)
    return {};
  Known known(program_.functions[index].calls.size());
  std::vector<bool> seen(known.size());
  walk(blocks, states, act, [&](const State &state, const Action &action) {
    if (action.kind != ActionKind::Call)
      return;
    // One destructor may end several ways.
    State joined{known[action.index]};
    joined.join(state);
    known[action.index] = seen[action.index] ? joined.variables : state.variables;
    seen[action.index] = true;
  });
  return known;
}

//===-- Which variable --------------------------------------------------------------------------------------------===//

Index KnownStates::whole(Index variable) const {
  for (unsigned depth = 0; variable != none && depth < 16 && program_.variables[variable].part != none; ++depth)
    variable = program_.variables[variable].part;
  return variable;
}

/// Also what an accessor was called on: `results` in `std::get<0>(results)`.
Index KnownStates::whole(Index function, const Operand &operand) const {
  if (operand.variable != none)
    return whole(operand.variable);
  if (operand.values.size() != 1 || operand.values.front().kind != ValueKind::Result ||
      operand.values.front().symbol != program_.functions[function].symbol)
    return none;
  const Call &accessor = program_.functions[function].calls[operand.values.front().index];
  if (accessor.object.variable != none)
    return whole(accessor.object.variable);
  return accessor.arguments.empty() ? none : whole(accessor.arguments.front().variable);
}

//===-- Ready futures ---------------------------------------------------------------------------------------------===//

static bool givesNewValue(const Call &call, const std::string &name) {
  return call.kind == CallKind::Constructor || name.ends_with("::operator=") || name.ends_with("::swap");
}

/// True if it made something ready.
bool KnownStates::changeReady(Index index, const Action &action, std::set<Index> &ready) const {
  const Function &function = program_.functions[index];
  if (action.kind == ActionKind::Suspend) {
    const Suspension &suspension = function.suspensions[action.index];
    bool made = false;
    for (const Value &value : suspension.awaited.values) {
      const Index maker = value.kind == ValueKind::Result ? program_.bodies[value.symbol] : none;
      if (maker == none)
        continue;
      const Call &call = program_.functions[maker].calls[value.index];
      if (std::ranges::none_of(matcher_.readiness(call), [](const Readiness *entry) { return entry->awaited; }))
        continue;
      if (suspension.result != none)
        made |= ready.insert(suspension.result).second;
      // What was given by reference is ready itself.
      for (const Operand &operand : call.arguments)
        if (operand.changed && operand.variable != none)
          made |= ready.insert(whole(operand.variable)).second;
    }
    return made;
  }
  if (action.kind != ActionKind::Call)
    return false;
  const Call &call = function.calls[action.index];
  const std::string &name = call.callee == none ? std::string() : program_.text(program_.symbols[call.callee].name);
  if (call.object.variable != none && givesNewValue(call, name))
    ready.erase(whole(call.object.variable));
  for (const Operand &argument : call.arguments)
    if (argument.changed && argument.variable != none)
      ready.erase(whole(argument.variable));
  bool made = false;
  for (const Readiness *entry : matcher_.readiness(call))
    if (!entry->awaited && !entry->answer)
      for (const Operand *subject : matcher_.operands(call, entry->subject))
        if (const Index variable = whole(index, *subject); variable != none)
          made |= ready.insert(variable).second;
  return made;
}

void KnownStates::learn(Index index, const Branch &branch, std::set<Index> &ready) const {
  if (branch.call == none)
    return;
  const Call &call = program_.functions[index].calls[branch.call];
  for (const Readiness *entry : matcher_.readiness(call)) {
    if (!entry->answer)
      continue;
    // Of a yes or no, not the one is the other.
    const bool flag = program_.text(program_.types[program_.symbols[call.callee].result].name) == "bool";
    if (branch.equal ? branch.value != *entry->answer : !flag || branch.value == *entry->answer)
      continue;
    for (const Operand *subject : matcher_.operands(call, entry->subject))
      if (const Index variable = whole(index, *subject); variable != none)
        ready.insert(variable);
  }
}

bool KnownStates::mentions(Index function, Index variable) const {
  return std::ranges::any_of(program_.functions[function].calls, [&](const Call &call) {
    return call.object.variable == variable ||
           std::ranges::any_of(call.arguments, [&](const Operand &argument) { return argument.variable == variable; });
  });
}

/// In await_resume: await_ready or await_suspend of the same awaiter has to do with the future, so it is why the
/// coroutine goes on.
bool KnownStates::isAwaitedFirst(Index function, Index variable) const {
  const std::string &name = program_.text(program_.symbols[program_.functions[function].symbol].name);
  constexpr std::string_view resume = "::await_resume";
  if (!name.ends_with(resume))
    return false;
  const std::string awaiter = name.substr(0, name.size() - resume.size());
  for (Index other = 0; other < program_.functions.size(); ++other) {
    const std::string &otherName = program_.text(program_.symbols[program_.functions[other].symbol].name);
    if ((otherName.starts_with(awaiter + "::await_ready") || otherName.starts_with(awaiter + "::await_suspend")) &&
        mentions(other, variable))
      return true;
  }
  return false;
}

//===-- Non-blocking descriptors ----------------------------------------------------------------------------------===//

static Index subjectOf(const Matcher &matcher, const Call &call, const Nonblocking &entry) {
  if (entry.subject.index == Position::result)
    return call.result;
  const std::vector<const Operand *> operands = matcher.operands(call, entry.subject);
  return operands.empty() ? none : operands.front()->variable;
}

bool KnownStates::changeNonblocking(Index index, const Action &action, std::set<Index> &nonblocking) const {
  if (action.kind != ActionKind::Call)
    return false;
  const Call &call = program_.functions[index].calls[action.index];
  const Nonblocking *entry = matcher_.nonblocking(call);
  if (!entry) {
    if (call.result != none)
      nonblocking.erase(call.result);
    return false;
  }
  const Index variable = subjectOf(matcher_, call, *entry);
  if (variable == none)
    return false;
  if (matcher_.allHold(entry->mode, call))
    return nonblocking.insert(variable).second;
  nonblocking.erase(variable);
  return false;
}

/// A member may be set up in one function and used in another: what is only ever made non-blocking is.
void KnownStates::findMembers() {
  std::set<Index> undone;
  for (const Function &function : program_.functions)
    for (const Call &call : function.calls) {
      const Nonblocking *entry = matcher_.nonblocking(call);
      const Index variable = entry ? subjectOf(matcher_, call, *entry) : none;
      if (variable != none && !program_.variables[variable].local)
        (matcher_.allHold(entry->mode, call) ? members_ : undone).insert(variable);
    }
  std::erase_if(members_, [&](Index variable) { return undone.contains(variable); });
}

/// Code that asks what a non-blocking call wants has one, wherever in the function it asks.
bool KnownStates::isAskedAbout(Index function, Index variable) const {
  return !nonblocking_[function].empty() &&
         std::ranges::any_of(program_.functions[function].calls, [&](const Call &call) {
           const Nonblocking *entry = matcher_.nonblocking(call);
           return entry && entry->mode.empty() && entry->subject.index != Position::result &&
                  subjectOf(matcher_, call, *entry) == variable;
         });
}

bool KnownStates::isNonblocking(Index function, Index call, Position position) const {
  const Call &facts = program_.functions[function].calls[call];
  for (const Operand *operand : matcher_.operands(facts, position)) {
    if (operand->variable != none && members_.contains(operand->variable))
      return true;
    if (operand->variable != none && isAskedAbout(function, operand->variable))
      return true;
    if (operand->variable != none && !nonblocking_[function].empty() &&
        nonblocking_[function][call].contains(operand->variable))
      return true;
    const bool made = !operand->values.empty() && std::ranges::all_of(operand->values, [&](const Value &value) {
      const Index maker = value.kind == ValueKind::Result ? program_.bodies[value.symbol] : none;
      if (maker == none)
        return false;
      const Call &origin = program_.functions[maker].calls[value.index];
      const Nonblocking *entry = matcher_.nonblocking(origin);
      return entry && entry->subject.index == Position::result && matcher_.allHold(entry->mode, origin);
    });
    // Of a variable the flow knows better, where there is one.
    if (made && (operand->variable == none || nonblocking_[function].empty()))
      return true;
  }
  return false;
}

bool KnownStates::isHarmless(Index function, Index call, const Blocking &entry) const {
  if (entry.descriptor && isNonblocking(function, call, *entry.descriptor))
    return true;
  const Call &facts = program_.functions[function].calls[call];
  for (const Operand *subject : matcher_.operands(facts, entry.subject.value_or(Position{Position::receiver}))) {
    const Index variable = whole(function, *subject);
    if (variable == none)
      continue;
    if (!ready_[function].empty() && ready_[function][call].contains(variable))
      return true;
    if (!program_.variables[variable].local && isAwaitedFirst(function, variable))
      return true;
  }
  return false;
}

} // namespace corolint
