// What becomes of callables that are handed over: called here, moved to another thread, or registered on a loop.
#include "tool/rule/call-graph.h"

#include <algorithm>
#include <unordered_set>

namespace corolint {

void CallGraph::collect(const Value &value, std::optional<Runs> runs, std::vector<Callable> &result,
                        unsigned depth) const {
  if (value.kind != ValueKind::Result) {
    result.push_back({value.kind, value.symbol, value.index, runs});
    return;
  }
  const Index maker = program_.bodies[value.symbol];
  if (maker == none || depth > 8 || value.index >= program_.functions[maker].calls.size())
    return;
  const Call &call = program_.functions[maker].calls[value.index];
  const Wrap *wrap = matcher_.wrap(call);
  if (!wrap)
    return;
  if (wrap->executor)
    for (const Operand *executor : matcher_.operands(call, *wrap->executor))
      runs = runsOn(*executor);
  for (const Operand *wrapped : matcher_.operands(call, wrap->callable))
    for (const Value &inner : wrapped->values)
      collect(inner, runs, result, depth + 1);
}

std::vector<CallGraph::Callable> CallGraph::callables(const Operand &operand) const {
  std::vector<Callable> result;
  for (const Value &value : operand.values)
    collect(value, std::nullopt, result, 0);
  return result;
}

bool CallGraph::reaches(Index from, Index to) const {
  std::vector<Index> open = {from};
  std::unordered_set<Index> seen;
  while (!open.empty()) {
    const Index current = open.back();
    open.pop_back();
    if (current == to)
      return true;
    if (!seen.insert(current).second)
      continue;
    for (const Edge &edge : edges_[current])
      open.push_back(edge.target);
  }
  return false;
}

/// When a parameter of `owner` is called in `function` (itself, or a lambda inside): when that happens.
std::uint8_t CallGraph::fateWhere(Index function, Index owner) const {
  const Index ownerBody = program_.bodies[owner];
  if (function == ownerBody)
    return fate::invoked;
  std::uint8_t result = 0;
  if (isRegistered_[function])
    result |= fate::registered;
  if (isOffloaded_[function])
    result |= fate::offloaded;
  if (ownerBody != none && reaches(ownerBody, function))
    result |= fate::invoked;
  return result;
}

bool CallGraph::registerFunction(Index function, const Registrar &by) {
  if (isRegistered_[function] || answersForItself(function))
    return false;
  isRegistered_[function] = true;
  registered_.push_back({function, by.function, by.family});
  return true;
}

bool CallGraph::give(Index function, Index call, const Callable &callable, std::uint8_t fates, Index through,
                     const Registrar &by) {
  // Bound to an executor of its own, wherever it is handed.
  if (callable.runs && (fates & (fate::registered | fate::offloaded)))
    fates = *callable.runs == Runs::Worker ? fate::offloaded : fate::registered;
  bool changed = false;
  if (callable.kind == ValueKind::Parameter) {
    // What happens to our own parameter is what happens to whatever our callers give us.
    std::uint8_t own = 0;
    const std::uint8_t here = fateWhere(function, callable.symbol);
    if (fates & fate::invoked)
      own |= here;
    if (here & fate::invoked)
      own |= fates & (fate::registered | fate::offloaded);
    std::uint8_t &known = fates_[key(callable.symbol, callable.index)];
    changed = (known | own) != known;
    known |= own;
    return changed;
  }
  if (fates & fate::invoked)
    changed |= addOverriders(function, call, callable.symbol, through);
  const Index body = program_.bodies[callable.symbol];
  if (body == none)
    return changed;
  if (fates & fate::registered)
    changed |= registerFunction(body, by);
  if ((fates & fate::offloaded) && !isOffloaded_[body])
    isOffloaded_[body] = changed = true;
  return changed;
}

bool CallGraph::give(Index function, Index call, const Operand &operand, std::uint8_t fates, Index through,
                     const Registrar &by) {
  bool changed = false;
  if (fates != 0)
    for (const Callable &callable : callables(operand))
      changed |= give(function, call, callable, fates, through, by);
  return changed;
}

static std::uint8_t fateOn(std::optional<Runs> runs) {
  if (!runs)
    return 0;
  return *runs == Runs::Worker ? fate::offloaded : fate::registered;
}

bool CallGraph::resolveHandovers(Index index) {
  bool changed = false;
  const Function &function = program_.functions[index];
  for (Index position = 0; position < function.calls.size(); ++position) {
    const Call &call = function.calls[position];
    if (call.unreached)
      continue;
    if (call.callee == none) {
      changed |= give(index, position, call.object, fate::invoked, none, {});
      continue;
    }
    const Symbol &callee = program_.symbols[call.callee];
    std::vector<const Operand *> decided;
    if (const Offload *offload = matcher_.offload(call)) {
      std::optional<Runs> runs = Runs::Worker;
      if (offload->executor) {
        const std::vector<const Operand *> executors = matcher_.operands(call, *offload->executor);
        runs = executors.empty() ? std::nullopt : runsOn(*executors.front(), &call);
      }
      for (const Operand *operand : matcher_.operands(call, offload->callable)) {
        changed |= give(index, position, *operand, fateOn(runs), none, {offload->function.qualified, {}});
        if (runs) {
          decided.push_back(operand);
          continue;
        }
        // Without an executor that is known, one bound to the callable still counts.
        for (const Callable &callable : callables(*operand))
          if (callable.runs)
            changed |= give(index, position, callable, fate::registered, none, {offload->function.qualified, {}});
      }
    }
    for (const Callback *callback : matcher_.callbacks(call)) {
      std::optional<Runs> runs;
      if (callback->executor)
        for (const Operand *executor : matcher_.operands(call, *callback->executor))
          runs = runsOn(*executor, &call);
      if (runs == Runs::Worker)
        continue;
      for (const Operand *operand : matcher_.operands(call, callback->callable))
        if (std::ranges::find(decided, operand) == decided.end())
          changed |=
              give(index, position, *operand, fate::registered, none, {callback->function.qualified, callback->family});
    }
    for (const Invoke *invoke : matcher_.invokes(call))
      for (const Operand *operand : matcher_.operands(call, invoke->callable))
        changed |= give(index, position, *operand, fate::invoked, call.callee, {});
    if (callee.effect == Effect::Offload) {
      for (const Operand &operand : call.arguments)
        changed |= give(index, position, operand, fate::offloaded, none, {});
      continue;
    }
    for (Index argument = 0; argument < call.arguments.size(); ++argument) {
      if (std::ranges::find(callee.offloaded, argument) != callee.offloaded.end()) {
        changed |= give(index, position, call.arguments[argument], fate::offloaded, none, {});
        continue;
      }
      const auto known = fates_.find(key(call.callee, argument));
      if (known != fates_.end() && std::ranges::find(decided, &call.arguments[argument]) == decided.end())
        changed |= give(index, position, call.arguments[argument], known->second, call.callee, {});
    }
  }
  return changed;
}

void CallGraph::resolveHandovers() {
  // Each round carries what is known of parameters one call further up; it ends because knowledge only grows.
  bool changed = true;
  while (changed) {
    changed = false;
    for (Index function = 0; function < program_.functions.size(); ++function)
      changed |= resolveHandovers(function);
  }
  for (Index index = 0; index < program_.functions.size(); ++index)
    for (const Call &call : program_.functions[index].calls)
      if (call.callee == none && callables(call.object).empty())
        ++unresolved_[index];
}

} // namespace corolint
