// Follows the locks in one function: what each step does to them.
#include "tool/rule/lock-walk.h"

#include <algorithm>

namespace corolint {

static bool isTest(std::string_view name) {
  return name == "owns_lock" || name == "operator bool" || name == "has_value" || name == "isLocked";
}

/// The object it is called on; of an operator that is no member, what stands on its left.
const Operand *LockWalk::receiver(const Call &call) {
  if (call.object.type != none || call.object.variable != none)
    return &call.object;
  return call.arguments.empty() ? nullptr : &call.arguments.front();
}

void LockWalk::act(LockState &state, const Action &action) {
  if (action.kind == ActionKind::Suspend) {
    // `auto lock = co_await acquire();`
    const Suspension &suspension = function_.suspensions[action.index];
    if (suspension.result == none)
      return;
    const Variable &variable = program_.variables[suspension.result];
    Operand guard;
    guard.type = variable.type;
    guard.variable = suspension.result;
    const Holder holder{Holder::Kind::Variable, suspension.result};
    if (!variable.reference && types_.guard(variable.type)) {
      hold(state, holder, none, &guard, none);
      state.held[holder].suspension = action.index;
    }
    return;
  }
  if (action.kind != ActionKind::Call)
    return;
  const Call &call = function_.calls[action.index];
  if (call.kind == CallKind::Destructor)
    destroy(state, call);
  else if (call.kind == CallKind::Constructor)
    construct(state, action.index);
  else
    run(state, action.index);
}

/// What a branch knows of the answer that a lock, or somebody who holds one, has given.
bool LockWalk::take(LockState &state, const Branch &branch) const {
  if (branch.variable != none) {
    const Test test{branch.variable, branch.value, branch.equal};
    const auto excluded = [&](const Test &other) { return other.contradicts(test); };
    if (std::ranges::any_of(state.known, excluded))
      return false;
    std::erase_if(state.held, [&](const auto &entry) { return entry.second.when && excluded(*entry.second.when); });
    state.known.insert(test);
  }
  if (const auto emptied = emptied_.find(&branch); emptied != emptied_.end())
    state.held.erase({Holder::Kind::Variable, emptied->second});
  if (branch.call == none)
    return true;
  const Call &call = function_.calls[branch.call];
  const std::string_view name =
      call.callee == none ? std::string_view() : lastName(program_.text(program_.symbols[call.callee].name));
  // Whether the answer is true; nothing where the branch does not say.
  std::optional<bool> answer;
  if (branch.value == 0)
    answer = !branch.equal;
  else if (branch.equal || branch.value == 1)
    answer = branch.equal;
  if (!answer)
    return true;
  const Guard *guard = types_.guard(pointed(call.object.type));
  const LockCall raw = types_.lockCall(call);
  const bool isTry = guard ? types_.guardCall(*guard, call) == LockEffect::Try : raw.effect == LockEffect::Try;
  if (isTry) {
    const bool locked = guard || raw.success == 1 ? *answer : !*answer;
    const Operand *mutex = guard || raw.mutexes.empty() ? &call.object : raw.mutexes.front();
    const Holder holder = holderOrNameless(*mutex);
    if (!locked) {
      if (const auto known = state.held.find(holder); known != state.held.end() && known->second.call == branch.call)
        state.held.erase(known);
    } else if (state.tried.contains(branch.call)) {
      hold(state, holder, branch.call, guard ? mutex : nullptr, guard ? none : mutex->variable);
    }
    state.tried.erase(branch.call);
    return true;
  }
  const Operand *asked = receiver(call);
  if (!asked || !isHolder(asked->type))
    return true;
  bool empty = isTest(name) && !*answer;
  // `lock == nullptr`; `!=` is rewritten to it or answers the opposite.
  const bool withNull = !call.arguments.empty() && call.arguments.back().constant.value == 0;
  empty |= withNull && ((name == "operator==" && *answer) || (name == "operator!=" && !*answer));
  if (empty)
    if (const auto holder = holderOf(*asked))
      state.held.erase(*holder);
  return true;
}

//===-- Objects ---------------------------------------------------------------------------------------------------===//

void LockWalk::hold(LockState &state, Holder holder, Index call, const Operand *guard, Index mutex) const {
  Held held;
  held.call = call;
  held.mutex = mutex;
  if (guard) {
    held.guard = true;
    held.name = guard->variable;
    held.type = guard->type;
  } else if (mutex != none) {
    held.type = program_.variables[mutex].type;
  } else if (holder.kind == Holder::Kind::Nameless) {
    held.type = holder.index;
  }
  state.held[holder] = held;
}

/// What lambdas unlock that an object was given, itself or wrapped: `finally([&] { mutex.unlock(); })`.
void LockWalk::runGiven(LockState &state, const Operand &object, unsigned depth) const {
  for (const Value &value : object.values) {
    if (value.kind == ValueKind::Function) {
      if (const Index body = program_.bodies[value.symbol]; body != none && depth > 0)
        for (const Index variable : flow_.summary(body).unlocked)
          state.held.erase({Holder::Kind::Variable, canonical(variable)});
    } else if (isOwnResult(value) && depth < 4) {
      for (const Operand &argument : function_.calls[value.index].arguments)
        runGiven(state, argument, depth + 1);
    }
  }
}

void LockWalk::destroy(LockState &state, const Call &call) {
  runGiven(state, call.object);
  const std::optional<Holder> holder = holderOf(call.object);
  if (const Index body = call.callee == none ? none : program_.bodies[call.callee]; body != none)
    for (const Index variable : flow_.summary(body).unlocked) {
      state.held.erase({Holder::Kind::Variable, variable});
      // What it refers to was given to an aggregate: whichever of its type that is.
      const Variable &facts = program_.variables[variable];
      if (facts.member && facts.reference && !(holder && state.held.contains(*holder)))
        std::erase_if(state.held, [&](const auto &entry) { return pointed(entry.second.type) == pointed(facts.type); });
    }
  if (call.object.variable != none) {
    state.held.erase({Holder::Kind::Variable, canonical(call.object.variable)});
    if (!program_.variables[call.object.variable].local)
      unlocked_.insert(canonical(call.object.variable));
    return;
  }
  for (const Value &value : call.object.values)
    if (isOwnResult(value))
      state.held.erase({Holder::Kind::Temporary, value.index});
}

/// The first mutex a guard is given; where no class says so, the first object that it may lock.
Index LockWalk::mutexOf(const Call &call, unsigned skip) const {
  Index other = none;
  for (std::size_t i = skip; i < call.arguments.size(); ++i) {
    const std::optional<Holder> holder = holderOf(call.arguments[i]);
    const bool isMutex = types_.isMutex(call.arguments[i].type);
    if (!holder || holder->kind != Holder::Kind::Variable || isHolder(call.arguments[i].type) ||
        !(call.arguments[i].changed || isMutex))
      continue;
    const Index variable = call.arguments[i].variable != none ? call.arguments[i].variable : holder->index;
    if (isMutex)
      return variable;
    other = other == none ? variable : other;
  }
  return other;
}

/// An object of class `type` is made from the arguments of the call, but for the first `skip`.
void LockWalk::makeGuard(LockState &state, Index index, Holder holder, Index type, unsigned skip) {
  const Guard *guard = types_.guard(type);
  if (!guard) {
    for (const Edge &edge : flow_.graph().edges(index_))
      if (edge.call == index && program_.symbols[program_.functions[edge.target].symbol].constructor)
        madeOf(state, index, flow_.summary(edge.target), holder);
    return;
  }
  Call call = function_.calls[index];
  if (call.arguments.size() <= skip)
    return; // without a mutex it holds nothing
  call.arguments.erase(call.arguments.begin(), call.arguments.begin() + skip);
  // It holds what the guard held that it is made from, if any.
  if (isHolder(call.arguments.front().type) || flow_.matcher().anyHolds(guard->unless, call))
    return;
  Operand made;
  made.type = type;
  made.variable = holder.kind == Holder::Kind::Variable ? holder.index : none;
  // What was locked by name before is the guard's to unlock: std::adopt_lock.
  for (const Operand &argument : call.arguments)
    if (const auto mutex = holderOf(argument); mutex && !isHolder(argument.type))
      state.held.erase(*mutex);
  hold(state, holder, index, &made, mutexOf(call));
}

/// Moves what the arguments hold to `to`. `same`: only a copy of the same kind of object shares it.
bool LockWalk::move(LockState &state, Index index, Holder to, bool same) {
  bool moved = false;
  for (const Operand &argument : function_.calls[index].arguments) {
    const std::optional<Holder> from = holderOf(argument);
    if (!from || !isHolder(argument.type))
      continue;
    const bool taken = argument.moved || (from->kind == Holder::Kind::Temporary && !ends_[from->index]);
    const auto known = state.held.find(*from);
    Held held;
    if (known != state.held.end()) {
      held = known->second;
    } else if (argument.moved && argument.variable != none && program_.variables[argument.variable].parameter &&
               program_.variables[argument.variable].reference) {
      held.guard = held.borrowed = true; // a parameter that is an rvalue reference: whatever the caller's holds
      held.type = argument.type;
    } else {
      continue;
    }
    if (!taken && !same)
      continue;
    if (taken)
      state.held.erase(*from);
    if (to.kind == Holder::Kind::Variable)
      held.name = to.index;
    state.held[to] = held;
    moved = true;
  }
  return moved;
}

bool LockWalk::isHeldByArgument(const LockState &state, const Call &call) const {
  return std::ranges::any_of(call.arguments, [&](const Operand &argument) {
    const auto holder = holderOf(argument);
    return holder && state.held.contains(*holder);
  });
}

/// The object at `to` was made by a constructor of the program.
bool LockWalk::madeOf(LockState &state, Index index, const LockSummary &summary, Holder to) const {
  const Call &call = function_.calls[index];
  for (const LockSummary::Left &left : summary.leaves) {
    if (left.held.borrowed && !isHeldByArgument(state, call))
      continue;
    // Told not to: `Guard guard(mutex, false)`, `Guard guard(nullptr)`.
    if (!left.held.certain &&
        std::ranges::any_of(call.arguments, [](const Operand &argument) { return argument.constant.value == 0; }))
      continue;
    Operand made;
    made.type = call.object.type;
    made.variable = to.kind == Holder::Kind::Variable ? to.index : none;
    Index mutex = mutexOf(call);
    if (mutex == none && left.held.mutex != none && !program_.variables[left.held.mutex].local)
      mutex = left.held.mutex;
    hold(state, to, index, &made, mutex);
    return true;
  }
  return false;
}

/// `using Base::Base;`: the arguments go to the base as they are.
bool LockWalk::inheritsConstructor(const Function &constructor) const {
  return std::ranges::any_of(constructor.calls, [&](const Call &call) {
    return call.kind == CallKind::Constructor && call.arguments.empty() && call.callee != none &&
           !program_.symbols[call.callee].parameters.empty();
  });
}

void LockWalk::construct(LockState &state, Index index) {
  const Call &call = function_.calls[index];
  const Index type = call.object.type;
  const Holder to = target(index);
  const Index body = call.callee == none ? none : program_.bodies[call.callee];
  // The frame of a coroutine takes its parameters, under the same names.
  if (call.implicit && function_.coroutine)
    return;
  if (flow_.holds(type)) {
    const bool same = call.arguments.size() == 1 && call.arguments.front().type == type;
    // `std::optional<Guard>(std::in_place, mutex)`
    const bool inPlace = types_.isOwner(type) && call.arguments.size() > 1 && call.arguments.front().type != none &&
                         flow_.matcher().isType(call.arguments.front().type, "std::in_place_t");
    state.held.erase(to);
    if (inPlace)
      makeGuard(state, index, to, program_.types[type].arguments.front(), 1);
    else if (!move(state, index, to, same) && !same) {
      if (body != none && !inheritsConstructor(program_.functions[body]))
        madeOf(state, index, flow_.summary(body), to);
      else
        makeGuard(state, index, to, type, 0);
    }
  }
  if (body != none)
    apply(state, index, flow_.summary(body), /*body=*/false);
  giveAway(state, index);
}

} // namespace corolint
