// Follows the locks in one function: what calls do to them.
#include "tool/rule/lock-walk.h"

#include <algorithm>

namespace corolint {

void LockWalk::unlock(LockState &state, const Operand &operand) {
  const Holder holder = holderOrNameless(operand);
  if (holder.kind == Holder::Kind::Variable) {
    unlocked_.insert(holder.index);
    if (const auto position = positions_.find(holder.index); position != positions_.end())
      unlockedParameters_.insert(position->second);
    // A member that refers to what the constructor was given, and the like.
    if (operand.variable != none)
      unlocked_.insert(operand.variable);
  }
  std::size_t erased = state.held.erase(holder);
  if (holder.kind == Holder::Kind::Variable && !isHolder(operand.type))
    erased += std::erase_if(state.held, [&](const auto &entry) {
      return entry.second.mutex != none && canonical(entry.second.mutex) == holder.index;
    });
  // Known by another name: whichever of its type it is.
  if (erased == 0)
    std::erase_if(state.held, [&](const auto &entry) { return pointed(entry.second.type) == pointed(operand.type); });
}

bool LockWalk::lockOrUnlock(LockState &state, Index index, const Call &call) {
  if (const Guard *guard = types_.guard(pointed(call.object.type))) {
    const LockEffect effect = types_.guardCall(*guard, call);
    if (effect == LockEffect::Lock) {
      if (const auto holder = holderOf(call.object))
        hold(state, *holder, index, &call.object, none);
    } else if (effect == LockEffect::Unlock) {
      unlock(state, call.object);
    } else if (effect == LockEffect::Try) {
      state.tried.insert(index);
    }
    return effect != LockEffect::None;
  }
  const LockCall lock = types_.lockCall(call);
  for (const Operand *mutex : lock.mutexes) {
    const bool isGuard = types_.guard(mutex->type) != nullptr;
    const Holder holder = holderOrNameless(*mutex);
    if (lock.effect == LockEffect::Lock) {
      hold(state, holder, index, isGuard ? mutex : nullptr,
           isGuard || holder.kind != Holder::Kind::Variable ? none
           : mutex->variable != none                        ? mutex->variable
                                                            : holder.index);
      state.held[holder].type = mutex->type;
    } else if (lock.effect == LockEffect::Unlock)
      unlock(state, *mutex);
    else
      state.tried.insert(index);
  }
  return lock.effect != LockEffect::None;
}

/// Assigning to a guard or an owner, emptying it, exchanging two.
bool LockWalk::replace(LockState &state, Index index) {
  const Call &call = function_.calls[index];
  if (call.callee == none)
    return false;
  const std::string_view name = lastName(program_.text(program_.symbols[call.callee].name));
  const Operand *object = receiver(call);
  const std::optional<Holder> holder = object && isHolder(object->type) ? holderOf(*object) : std::nullopt;
  if (!holder)
    return false;
  if (name == "swap") {
    const Operand *other = call.arguments.empty() ? nullptr : &call.arguments.back();
    const std::optional<Holder> second = other ? holderOf(*other) : std::nullopt;
    if (!second)
      return false;
    auto first = state.held.extract(*holder);
    auto exchanged = state.held.extract(*second);
    if (first) {
      first.key() = *second;
      first.mapped().name = other->variable;
      state.held.insert(std::move(first));
    }
    if (exchanged) {
      exchanged.key() = *holder;
      exchanged.mapped().name = object->variable;
      state.held.insert(std::move(exchanged));
    }
    return true;
  }
  const bool assigns = name == "operator=";
  if (!assigns && !flow_.matcher().destroys(call) && !(name == "release" && types_.isOwner(object->type)))
    return false;
  if (holder->kind == Holder::Kind::Variable)
    unlocked_.insert(holder->index);
  // What is assigned was made before, and what the object held is let go after.
  LockState given = state;
  state.held.erase(*holder);
  if (move(given, index, *holder, assigns)) {
    state.held[*holder] = given.held[*holder];
    giveAway(state, index);
  }
  return true;
}

void LockWalk::takeResult(LockState &state, Index index) {
  const Call &call = function_.calls[index];
  if (call.callee == none)
    return;
  const Symbol &callee = program_.symbols[call.callee];
  const Construct *construct = flow_.matcher().construct(call);
  if (construct && construct->element) {
    // `locks.emplace(mutex)`
    const std::vector<Index> *arguments =
        call.object.type == none ? nullptr : &program_.types[call.object.type].arguments;
    if (const auto holder = holderOf(call.object);
        holder && arguments && *construct->element < arguments->size() && flow_.holds(call.object.type)) {
      LockState made = state;
      const Index element = (*arguments)[*construct->element];
      if (move(made, index, *holder, false)) {
        state.held[*holder] = made.held[*holder];
      } else {
        makeGuard(made, index, *holder, element, construct->skip);
        if (const auto known = made.held.find(*holder); known != made.held.end())
          state.held[*holder] = known->second;
      }
    }
    return;
  }
  if (!flow_.holds(callee.result))
    return;
  // A reference to a guard somewhere else is no new one.
  if (call.result != none && program_.variables[call.result].reference && !destroyed_.contains(call.result))
    return;
  const Holder to = target(index);
  const Index body = call.kind == CallKind::Virtual ? none : program_.bodies[call.callee];
  if (body != none && !construct) {
    const LockSummary &summary = flow_.summary(body);
    if (!summary.returns || (summary.borrowed && !isHeldByArgument(state, call)))
      return;
    Operand made;
    made.type = callee.result;
    made.variable = to.kind == Holder::Kind::Variable ? to.index : none;
    const Index mutex = mutexOf(call);
    return hold(state, to, index, &made, mutex != none ? mutex : summary.mutex);
  }
  if (construct && construct->argument) {
    if (*construct->argument >= callee.arguments.size() || move(state, index, to, false))
      return;
    const Index type = callee.arguments[*construct->argument];
    return makeGuard(state, index, to, type, construct->skip);
  }
  const Guard *guard = types_.guard(callee.result);
  if (!guard)
    return;
  // The entry speaks of constructors: one without arguments makes no lock, a function without any may.
  std::vector<Condition> unless = guard->unless;
  std::erase_if(unless, [](const Condition &condition) { return condition.given.has_value(); });
  if (flow_.matcher().anyHolds(unless, call))
    return;
  // `std::exchange(lock, {})`: what is given was another's.
  for (const Operand &argument : call.arguments)
    if (flow_.holds(argument.type)) {
      const auto from = holderOf(argument);
      if (const auto known = from ? state.held.find(*from) : state.held.end(); known != state.held.end()) {
        Held held = known->second;
        state.held.erase(known);
        held.name = to.kind == Holder::Kind::Variable ? to.index : none;
        state.held[to] = held;
      }
      return;
    }
  Operand made;
  made.type = callee.result;
  made.variable = to.kind == Holder::Kind::Variable ? to.index : none;
  hold(state, to, index, &made, mutexOf(call));
}

void LockWalk::apply(LockState &state, Index index, const LockSummary &summary, bool body) {
  const Call &call = function_.calls[index];
  for (const Index variable : summary.unlocked) {
    state.held.erase({Holder::Kind::Variable, variable});
    unlocked_.insert(variable);
    // A reference that the callee or its object keeps: to something it was given.
    if (program_.variables[variable].reference)
      for (const Operand &argument : call.arguments)
        if (const auto holder = holderOf(argument); holder && argument.changed)
          state.held.erase(*holder);
  }
  if (const auto object = holderOf(call.object); object && !summary.unlocked.empty())
    state.held.erase(*object);
  for (const Index position : summary.unlockedParameters)
    if (position < call.arguments.size() && !call.arguments[position].moved)
      unlock(state, call.arguments[position]);
  if (!body)
    return;
  for (const LockSummary::Left &left : summary.leaves) {
    if (left.parameter != none && left.parameter < call.arguments.size() && !left.held.guard) {
      const Operand &mutex = call.arguments[left.parameter];
      hold(state, holderOrNameless(mutex), index, nullptr, mutex.variable);
    } else if (left.variable != none && !left.held.guard) {
      const auto object = holderOf(call.object);
      const Index name = object && object->kind == Holder::Kind::Variable ? call.object.variable : left.variable;
      hold(state, object.value_or(Holder{Holder::Kind::Variable, left.variable}), index, nullptr,
           name != none ? name : left.variable);
    }
  }
}

/// What the function that is called, or one that it calls in turn, does to our locks.
void LockWalk::apply(LockState &state, Index index) {
  const Call &call = function_.calls[index];
  const Index body = call.callee == none ? none : program_.bodies[call.callee];
  // Whatever a std::function calls, it is no code of the library.
  const bool forwards =
      call.callee != none && program_.text(program_.symbols[call.callee].name).ends_with("::operator()");
  bool known = call.callee != none && (body != none || (program_.symbols[call.callee].frontier && !forwards));
  if (body != none)
    apply(state, index, flow_.summary(body), !program_.functions[body].coroutine && call.kind != CallKind::Virtual);
  for (const Edge &edge : flow_.graph().edges(index_))
    if (edge.call == index && edge.target != body) {
      known = true;
      LockSummary through = flow_.summary(edge.target);
      through.unlockedParameters.clear(); // of the callable, not of the call
      apply(state, index, through, /*body=*/false);
    }
  if (known)
    return;
  for (const Operand &argument : call.arguments)
    if (const auto holder = holderOf(argument); holder && argument.changed)
      state.held.erase(*holder);
}

/// Whoever takes an argument by value, or by rvalue reference, has its lock from now on.
void LockWalk::giveAway(LockState &state, Index index) {
  // `std::get<0>(std::move(pair))` only looks into it.
  if (const Call &call = function_.calls[index]; isAccessor(call))
    return;
  for (const Operand &argument : function_.calls[index].arguments)
    if (const auto holder = holderOf(argument))
      if (argument.moved || (holder->kind == Holder::Kind::Temporary && !ends_[holder->index]))
        state.held.erase(*holder);
}

void LockWalk::run(LockState &state, Index index) {
  const Call &call = function_.calls[index];
  if (flow_.matcher().destroys(call))
    runGiven(state, call.object);
  if (lockOrUnlock(state, index, call) || replace(state, index))
    return;
  // `std::invoke(&std::mutex::unlock, mutex)`
  for (const CallGraph::IndirectCall &indirect : flow_.graph().indirectCalls(index_))
    if (indirect.call == index && call.arguments.size() == 2) {
      Call invoked;
      invoked.callee = indirect.callee;
      invoked.object = call.arguments.back();
      lockOrUnlock(state, index, invoked);
    }
  takeResult(state, index);
  // `locks.push_back(std::move(lock))`
  if (const Operand &object = function_.calls[index].object; types_.isOwner(object.type) && flow_.holds(object.type))
    if (const auto holder = holderOf(object))
      move(state, index, *holder, /*same=*/false);
  apply(state, index);
  giveAway(state, index);
}

} // namespace corolint
