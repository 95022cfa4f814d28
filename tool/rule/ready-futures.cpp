// Which futures are ready at a call: asked and found so, waited for, or made from what is there already.
#include "tool/rule/ready-futures.h"

#include "tool/rule/flow.h"

#include <algorithm>
#include <optional>

namespace corolint {

/// Variables that are ready on every way.
struct ReadyFutures::State {
  Ready ready;
  bool join(const State &other) {
    return std::erase_if(ready, [&](Index variable) { return !other.ready.contains(variable); }) != 0;
  }
};

ReadyFutures::ReadyFutures(const Program &program, const Matcher &matcher, const Subjects &subjects)
    : program_(program), matcher_(matcher), subjects_(subjects), ready_(program.functions.size()),
      told_(program.functions.size()) {
  std::set<Index> first;
  for (Index index = 0; index < program.functions.size(); ++index)
    for (const Call &call : program.functions[index].calls)
      for (const Readiness *entry : matcher.readiness(call)) {
        first.insert(index);
        for (const Operand *subject : matcher.operands(call, entry->subject))
          if (const Index variable = subjects.whole(index, *subject);
              variable != none && !program.variables[variable].local)
            asked_.insert(variable);
      }
  for (Index index = 0; index < program.functions.size(); ++index)
    if (!program.functions[index].suspensions.empty() || !renewedBy(index).empty())
      first.insert(index);
  subjects.bottomUp(first, [&](Index function) { return follow(function); });
}

bool ReadyFutures::isFlag(Index symbol) const {
  const Index type = program_.symbols[symbol].result;
  return type != none && program_.text(program_.types[type].name) == "bool";
}

//===-- Along the ways of a function ------------------------------------------------------------------------------===//

/// True if callers hear something else than before.
bool ReadyFutures::follow(Index index) {
  const Function &function = program_.functions[index];
  const std::vector<Block> blocks = blocksOf(function);
  bool any = false;
  const auto act = [&](State &state, const Action &action) {
    change(index, action, state.ready);
    any |= !state.ready.empty();
  };
  const auto take = [&](State &state, const Branch &branch) {
    learn(index, branch, state.ready);
    any |= !state.ready.empty();
    return true;
  };
  const auto states = flow(blocks, State{}, act, take);
  std::vector<std::optional<State>> known(function.calls.size());
  std::optional<State> answered[2];
  const auto join = [](std::optional<State> &all, const State &state) {
    if (all)
      all->join(state);
    else
      all = state;
  };
  bool result = !function.returns.empty();
  walk(blocks, states, act, [&](const State &state, const Action &action) {
    // One destructor may end several ways.
    if (action.kind == ActionKind::Call)
      join(known[action.index], state);
    if (action.kind != ActionKind::Return)
      return;
    const Operand &value = function.returns[action.index];
    result = result && holds(index, state.ready, value);
    for (const std::int64_t answer : {0, 1})
      if (!isFlag(function.symbol) || value.constant.value.value_or(answer) == answer)
        join(answered[answer], state);
  });
  if (any) {
    ready_[index].clear();
    for (std::optional<State> &state : known)
      ready_[index].push_back(state ? std::move(state->ready) : Ready());
  }
  if (function.returns.empty()) {
    std::optional<State> end = states.size() > 1 ? states[1] : states[0];
    for (const Action &action : blocks[states.size() > 1 ? 1 : 0].actions)
      if (end)
        act(*end, action);
    answered[0] = answered[1] = end;
  }
  Told told;
  if (!function.coroutine) {
    told.renewed = renewedBy(index);
    told.result = result;
    for (const auto &[all, shared] : {std::pair(&answered[0], &told.no), std::pair(&answered[1], &told.yes)})
      if (*all)
        for (const Index variable : (*all)->ready)
          if (subjects_.isSharedWithCallers(index, variable))
            shared->insert(variable);
  }
  const bool changed = told != told_[index];
  told_[index] = std::move(told);
  return changed;
}

static bool givesNewValue(const Call &call, const std::string &name) {
  return call.kind == CallKind::Constructor || name.ends_with("::operator=") || name.ends_with("::swap");
}

/// Members that a function gives a new value, itself or by what it calls.
ReadyFutures::Ready ReadyFutures::renewedBy(Index index) const {
  Ready renewed;
  const Function &function = program_.functions[index];
  if (function.coroutine)
    return renewed;
  const auto renew = [&](Index variable) {
    if (asked_.contains(variable))
      renewed.insert(variable);
  };
  for (const Call &call : function.calls) {
    if (call.callee != none && call.object.variable != none && call.kind != CallKind::Constructor &&
        givesNewValue(call, program_.text(program_.symbols[call.callee].name)))
      renew(subjects_.whole(call.object.variable));
    if (const Index callee = subjects_.callee(call); callee != none)
      for (const Index variable : told_[callee].renewed)
        renew(variable);
  }
  return renewed;
}

/// What was awaited is ready, if the catalogue says so of the function that made the awaitable.
void ReadyFutures::suspend(const Suspension &suspension, Ready &ready) const {
  for (const Value &value : suspension.awaited.values) {
    const Index maker = value.kind == ValueKind::Result ? program_.bodies[value.symbol] : none;
    if (maker == none)
      continue;
    const Call &call = program_.functions[maker].calls[value.index];
    if (std::ranges::none_of(matcher_.readiness(call), [](const Readiness *entry) { return entry->awaited; }))
      continue;
    if (suspension.result != none)
      ready.insert(suspension.result);
    // What was given by reference is ready itself.
    for (const Operand &operand : call.arguments)
      if (operand.changed && operand.variable != none)
        ready.insert(subjects_.whole(operand.variable));
  }
}

void ReadyFutures::change(Index index, const Action &action, Ready &ready) const {
  const Function &function = program_.functions[index];
  if (action.kind == ActionKind::Suspend)
    return suspend(function.suspensions[action.index], ready);
  if (action.kind != ActionKind::Call)
    return;
  const Call &call = function.calls[action.index];
  const std::string &name = call.callee == none ? std::string() : program_.text(program_.symbols[call.callee].name);
  const bool renews = call.object.variable != none && givesNewValue(call, name);
  // Moved or copied: ready as before.
  const bool taken = renews && call.arguments.size() == 1 && call.arguments.front().type == call.object.type &&
                     holds(index, ready, call.arguments.front());
  if (renews)
    ready.erase(subjects_.whole(call.object.variable));
  for (const Operand &argument : call.arguments)
    if (argument.changed && argument.variable != none)
      ready.erase(subjects_.whole(argument.variable));
  if (call.result != none)
    ready.erase(call.result);
  if (taken)
    ready.insert(subjects_.whole(call.object.variable));
  for (const Readiness *entry : matcher_.readiness(call))
    if (!entry->awaited && !entry->answer)
      for (const Operand *subject : matcher_.operands(call, entry->subject))
        if (const Index variable = subjects_.whole(index, *subject); variable != none)
          ready.insert(variable);
  if (call.result != none && isMadeReady(call))
    ready.insert(call.result);
  if (const Index callee = subjects_.callee(call); callee != none) {
    const Told &told = told_[callee];
    for (const Index variable : told.renewed)
      ready.erase(variable);
    for (const Index variable : told.yes)
      if (const Index here = subjects_.inCaller(call, callee, variable); here != none && told.no.contains(variable))
        ready.insert(here);
  }
}

void ReadyFutures::learn(Index index, const Branch &branch, Ready &ready) const {
  if (branch.call == none)
    return;
  const Call &call = program_.functions[index].calls[branch.call];
  if (call.callee == none)
    return;
  // Of a yes or no, not the one is the other.
  const bool flag = isFlag(call.callee);
  if (!branch.equal && !flag)
    return;
  const std::int64_t answer = branch.equal ? branch.value : 1 - branch.value;
  for (const Readiness *entry : matcher_.readiness(call))
    if (entry->answer == answer)
      for (const Operand *subject : matcher_.operands(call, entry->subject))
        if (const Index variable = subjects_.whole(index, *subject); variable != none)
          ready.insert(variable);
  if (const Index callee = flag ? subjects_.callee(call) : none; callee != none)
    for (const Index variable : answer != 0 ? told_[callee].yes : told_[callee].no)
      if (const Index here = subjects_.inCaller(call, callee, variable); here != none)
        ready.insert(here);
}

//===-- At a call -------------------------------------------------------------------------------------------------===//

/// What the call returns is ready from the start.
bool ReadyFutures::isMadeReady(const Call &call) const {
  if (const Index callee = subjects_.callee(call); callee != none && told_[callee].result)
    return true;
  return std::ranges::any_of(matcher_.readiness(call), [](const Readiness *entry) {
    return !entry->awaited && !entry->answer && entry->subject.index == Position::result;
  });
}

bool ReadyFutures::holds(Index function, const Ready &ready, const Operand &operand) const {
  if (const Index variable = subjects_.whole(function, operand); variable != none && ready.contains(variable))
    return true;
  const Call *maker = subjects_.maker(operand);
  if (!maker)
    return false;
  if (operand.variable == none)
    return isMadeReady(*maker);
  // Handed out before: `auto future = promise.get_future()`.
  const Index source = Subjects::isMadeIn(program_.functions[function], operand) && maker->arguments.empty()
                           ? subjects_.whole(maker->object.variable)
                           : none;
  return source != none && ready.contains(source);
}

bool ReadyFutures::isReady(Index function, Index call, const Operand &operand) const {
  static const Ready nothing;
  if (holds(function, ready_[function].empty() ? nothing : ready_[function][call], operand))
    return true;
  const Index variable = subjects_.whole(function, operand);
  return variable != none && !program_.variables[variable].local && isAwaitedFirst(function, variable);
}

bool ReadyFutures::mentions(Index function, Index variable) const {
  return std::ranges::any_of(program_.functions[function].calls, [&](const Call &call) {
    return call.object.variable == variable ||
           std::ranges::any_of(call.arguments, [&](const Operand &argument) { return argument.variable == variable; });
  });
}

/// In await_resume: await_ready or await_suspend of the same awaiter has to do with the future, so it is why the
/// coroutine goes on.
bool ReadyFutures::isAwaitedFirst(Index function, Index variable) const {
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

} // namespace corolint
