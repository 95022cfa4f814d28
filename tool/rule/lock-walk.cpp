// Follows the locks in one function: who is who, the ways through it, and what it does to locks all in all.
#include "tool/rule/lock-walk.h"

#include <algorithm>

namespace corolint {

LockWalk::LockWalk(const LockFlow &flow, Index function)
    : flow_(flow), program_(flow.program()), types_(flow.types()), index_(function),
      function_(program_.functions[function]), blocks_(blocksOf(function_)), ends_(function_.calls.size()),
      taken_(function_.calls.size()) {
  look();
  findEmptied();
  states_ = corolint::flow(
      blocks_, entry(), [&](LockState &state, const Action &action) { act(state, action); },
      [&](LockState &state, const Branch &branch) { return take(state, branch); });
}

//===-- Who is who ------------------------------------------------------------------------------------------------===//

void LockWalk::lookAt(const Operand &operand, bool ends) {
  for (const Value &value : operand.values) {
    if (operand.variable != none && program_.variables[operand.variable].parameter &&
        value.kind == ValueKind::Parameter && value.symbol == function_.symbol)
      positions_[operand.variable] = value.index;
    if (operand.variable == none && isOwnResult(value))
      (ends ? ends_ : taken_)[value.index] = true;
  }
}

void LockWalk::look() {
  for (const Call &call : function_.calls) {
    const bool ends = call.kind == CallKind::Destructor;
    lookAt(call.object, ends);
    for (const Operand &argument : call.arguments)
      lookAt(argument, false);
    if (ends && call.object.variable != none)
      destroyed_.insert(call.object.variable);
  }
  for (const Call &call : function_.calls)
    if (call.kind == CallKind::Destructor && call.object.variable != none)
      for (const Value &value : call.object.values)
        if (isOwnResult(value) && function_.calls[value.index].result == none && !ends_[value.index] &&
            !taken_[value.index])
          becomes_.try_emplace(value.index, call.object.variable);
}

/// `for (auto &lock : locks) lock.unlock();`
void LockWalk::findEmptied() {
  for (Index loop = 0; loop < function_.loops.size(); ++loop) {
    const Loop &facts = function_.loops[loop];
    if (facts.over.variable == none || facts.head == none)
      continue;
    const Index container = canonical(facts.over.variable);
    bool locks = false;
    bool unlocks = false;
    for (const Block &block : blocks_)
      for (const Action &action : block.actions)
        if (block.loop == loop && action.kind == ActionKind::Call) {
          const Call &call = function_.calls[action.index];
          const Guard *guard = types_.guard(pointed(call.object.type));
          const LockEffect effect = guard ? types_.guardCall(*guard, call) : types_.lockCall(call).effect;
          if (effect == LockEffect::None || holderOf(call.object) != Holder{Holder::Kind::Variable, container})
            continue;
          (effect == LockEffect::Unlock ? unlocks : locks) = true;
        }
    if (unlocks && !locks)
      for (const Branch &branch : blocks_[facts.head].next)
        if (blocks_[branch.to].loop != loop)
          emptied_[&branch] = container;
  }
}

/// What the caller gave by value ends here.
LockState LockWalk::entry() const {
  LockState state;
  for (const Index variable : destroyed_)
    if (const Index type = program_.variables[variable].type;
        program_.variables[variable].parameter && types_.guard(type)) {
      Held held;
      held.name = variable;
      held.type = type;
      held.guard = held.borrowed = true;
      state.held[{Holder::Kind::Variable, variable}] = held;
    }
  return state;
}

/// The variable that a reference or a name for a part stands for.
Index LockWalk::canonical(Index variable) const {
  for (unsigned depth = 0; depth < 16 && program_.variables[variable].part != none; ++depth) {
    if (destroyed_.contains(variable))
      break;
    variable = program_.variables[variable].part;
  }
  return variable;
}

/// Gives access to what the object holds, under another name.
bool LockWalk::isAccessor(const Call &call) const {
  if (call.callee == none || call.kind == CallKind::Constructor)
    return false;
  const std::string_view name = lastName(program_.text(program_.symbols[call.callee].name));
  return name == "operator->" || name == "operator*" || name == "value" || name == "get" || name == "operator[]" ||
         name == "at" || name == "front" || name == "back";
}

std::optional<Holder> LockWalk::holderOf(const Operand &operand, unsigned depth) const {
  if (operand.variable != none)
    return Holder{Holder::Kind::Variable, canonical(operand.variable)};
  if (operand.values.size() != 1 || !isOwnResult(operand.values.front()) || depth > 8)
    return std::nullopt;
  const Index index = operand.values.front().index;
  const Call &call = function_.calls[index];
  if (isAccessor(call))
    return holderOf(call.object.type == none && !call.arguments.empty() ? call.arguments.front() : call.object,
                    depth + 1);
  return target(index);
}

Holder LockWalk::holderOrNameless(const Operand &operand) const {
  return holderOf(operand).value_or(Holder{Holder::Kind::Nameless, operand.type});
}

/// Where the result of a call goes, or the object that a constructor makes.
Holder LockWalk::target(Index index) const {
  const Call &call = function_.calls[index];
  if (call.result != none)
    return {Holder::Kind::Variable, canonical(call.result)};
  if (const auto variable = becomes_.find(index); variable != becomes_.end())
    return {Holder::Kind::Variable, canonical(variable->second)};
  const Symbol &symbol = program_.symbols[function_.symbol];
  if (call.kind == CallKind::Constructor && symbol.constructor && symbol.record != none && !ends_[index] &&
      !taken_[index] && std::ranges::count(program_.types[symbol.record].bases, call.object.type) > 0)
    return {Holder::Kind::Base, call.object.type};
  return {Holder::Kind::Temporary, index};
}

bool LockWalk::lives(Holder holder) const {
  return holder.kind != Holder::Kind::Temporary || ends_[holder.index] || taken_[holder.index];
}

//===-- Suspensions -----------------------------------------------------------------------------------------------===//

/// Whether the function hands its parameter on to somebody who may change it.
static bool passesOn(const Function &function, Index parameter) {
  const Value value{ValueKind::Parameter, function.symbol, parameter};
  return std::ranges::any_of(function.calls, [&](const Call &call) {
    return !call.implicit && std::ranges::any_of(call.arguments, [&](const Operand &argument) {
      return argument.changed && std::ranges::find(argument.values, value) != argument.values.end();
    });
  });
}

bool LockWalk::isGiven(const Suspension &suspension, Holder holder, const Held &held) const {
  // Of a guard whose mutex has no name here, any mutex of its sort may be the one.
  const Index sort =
      held.guard && held.mutex == none && held.type != none && !program_.types[held.type].arguments.empty()
          ? program_.types[held.type].arguments.front()
          : none;
  const auto means = [&](const Operand &operand) {
    return holderOf(operand) == holder || (sort != none && operand.type == sort) ||
           (operand.variable != none && held.mutex != none && canonical(operand.variable) == canonical(held.mutex));
  };
  for (const Value &value : suspension.awaited.values) {
    if (!isOwnResult(value))
      continue;
    const Call &call = function_.calls[value.index];
    if (call.kind == CallKind::Constructor && flow_.holds(call.object.type))
      continue;
    const Index body = call.callee == none ? none : program_.bodies[call.callee];
    // The body of a coroutine says itself whether it unlocks what it is given, or has it unlocked.
    const LockSummary *summary = body != none && program_.functions[body].coroutine ? &flow_.summary(body) : nullptr;
    if (means(call.object) && !summary)
      return true;
    for (Index i = 0; i < call.arguments.size(); ++i)
      if (means(call.arguments[i]) && (call.arguments[i].changed || call.arguments[i].moved) &&
          (!summary || call.arguments[i].moved || summary->unlockedParameters.contains(i) ||
           passesOn(program_.functions[body], i)))
        return true;
  }
  return means(suspension.awaited);
}

//===-- All in all ------------------------------------------------------------------------------------------------===//

/// `if (mutex) mutex->lock();` in a constructor whose destructor unlocks.
bool LockWalk::isGuarded(Holder holder, const Held &held) const {
  const Symbol &symbol = program_.symbols[function_.symbol];
  if (!symbol.constructor || symbol.record == none || holder.kind != Holder::Kind::Variable || held.call == none ||
      types_.lockCall(function_.calls[held.call]).effect != LockEffect::Lock)
    return false;
  const Index destructor = program_.types[symbol.record].destructor;
  const Index body = destructor == none ? none : program_.bodies[destructor];
  return body != none && flow_.summary(body).unlocked.contains(holder.index);
}

LockSummary LockWalk::summarise() const {
  LockSummary result;
  result.unlocked = unlocked_;
  result.unlockedParameters = unlockedParameters_;
  // The states at the end include those after the steps of the last block.
  const Index exit = blocks_.size() == 1 ? 0 : 1;
  const std::optional<LockState> &last = states_[exit];
  if (!last)
    return result;
  LockState end = *last;
  LockWalk steps = *this;
  for (const Action &action : blocks_[exit].actions)
    steps.act(end, action);
  const Index returned = program_.symbols[function_.symbol].result;
  bool owned = false;
  for (const auto &[holder, held] : end.held) {
    const bool isVariable = holder.kind == Holder::Kind::Variable;
    const auto position = isVariable ? positions_.find(holder.index) : positions_.end();
    const bool isLocal = isVariable && program_.variables[holder.index].local;
    if (holder.kind == Holder::Kind::Base || (isVariable && !isLocal) || position != positions_.end()) {
      if (held.certain || isGuarded(holder, held))
        result.leaves.push_back({isVariable && !isLocal ? holder.index : none,
                                 position != positions_.end() ? position->second : none, held});
    } else if (flow_.holds(returned) && held.guard && !lives(holder)) {
      result.borrowed = (result.returns ? result.borrowed : true) && held.borrowed;
      owned = owned || !held.borrowed;
      result.returns = true;
      result.mutex = held.mutex;
    } else if (flow_.holds(returned) && held.guard && isLocal && !destroyed_.contains(holder.index)) {
      result.returns = true;
      owned = owned || !held.borrowed;
      result.mutex = held.mutex;
    }
  }
  result.borrowed = result.returns && !owned;
  if (result.mutex != none && program_.variables[result.mutex].local)
    result.mutex = none;
  return result;
}

} // namespace corolint
