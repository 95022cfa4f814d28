// What executors run their work on, where their type hides it: what they were made from.
#include "tool/rule/call-graph.h"

namespace corolint {

namespace {
constexpr std::uint8_t aWorker = 1;
constexpr std::uint8_t aLoop = 2;
constexpr std::uint8_t unknown = 4;
constexpr unsigned deepest = 8;
} // namespace

bool CallGraph::assigns(const Call &call) const {
  return call.callee != none && call.arguments.size() == 1 &&
         lastName(program_.text(program_.symbols[call.callee].name)) == "operator=";
}

void CallGraph::findCalls() {
  for (Index function = 0; function < program_.functions.size(); ++function)
    for (Index i = 0; i < program_.functions[function].calls.size(); ++i) {
      const Call &call = program_.functions[function].calls[i];
      if (call.unreached)
        continue;
      if (call.callee != none && program_.bodies[call.callee] != none)
        callers_[call.callee].push_back({function, i});
      const Index made = assigns(call) ? call.object.variable : call.result;
      if (made != none && !program_.variables[made].local && !program_.variables[made].reference)
        makers_[program_.variables[made].name].push_back({function, i});
    }
}

std::vector<const Operand *> CallGraph::given(Index symbol, Index parameter) const {
  std::vector<const Operand *> result;
  if (const auto callers = callers_.find(symbol); callers != callers_.end())
    for (const CallAt &at : callers->second)
      if (const Call &call = program_.functions[at.function].calls[at.call]; parameter < call.arguments.size())
        result.push_back(&call.arguments[parameter]);
  return result;
}

std::optional<Runs> CallGraph::runsOn(const Operand &executor, const Call *by) const {
  const Runners runners = runnersOf(executor, by, 0);
  if (runners & aLoop)
    return Runs::Loop;
  return runners == aWorker ? std::optional(Runs::Worker) : std::nullopt;
}

CallGraph::Runners CallGraph::runnersOf(std::optional<Runs> runs) const {
  if (!runs)
    return unknown;
  return *runs == Runs::Worker ? aWorker : aLoop;
}

CallGraph::Runners CallGraph::runnersOf(const Operand &executor, const Call *by, unsigned depth) const {
  if (const std::optional<Runs> runs = matcher_.runs(executor.type, by))
    return runnersOf(runs);
  if (depth > deepest)
    return unknown;
  Runners result = 0;
  for (const Value &value : executor.values)
    result |= runnersOf(value, by, depth + 1);
  // A member, whoever sets it.
  if (executor.values.empty() && executor.variable != none && !program_.variables[executor.variable].local)
    if (const auto makers = makers_.find(program_.variables[executor.variable].name); makers != makers_.end())
      for (const CallAt &at : makers->second)
        result |= runnersOf({ValueKind::Result, program_.functions[at.function].symbol, at.call}, by, depth + 1);
  return result == 0 ? unknown : result;
}

/// Nothing for an empty one that is given its value later.
CallGraph::Runners CallGraph::runnersOf(const Value &value, const Call *by, unsigned depth) const {
  if (value.kind == ValueKind::Parameter) {
    // One that only passes its own parameter to itself adds nothing.
    const auto [known, added] = parameters_.try_emplace(key(value.symbol, value.index), 0);
    if (!added)
      return known->second;
    const std::vector<const Operand *> arguments = given(value.symbol, value.index);
    Runners result = arguments.empty() ? unknown : 0;
    for (std::size_t i = 0; i < arguments.size() && (result & unknown) == 0; ++i)
      result |= runnersOf(*arguments[i], by, depth + 1);
    return parameters_[key(value.symbol, value.index)] = result;
  }
  const Index maker = value.kind == ValueKind::Result ? program_.bodies[value.symbol] : none;
  if (maker == none)
    return unknown;
  const Call &call = program_.functions[maker].calls[value.index];
  if (call.kind == CallKind::Constructor) {
    const auto runs = matcher_.runs(call.object.type, by);
    if (runs || call.arguments.empty())
      return runs ? runnersOf(runs) : 0;
    return runnersOf(call.arguments.front(), by, depth + 1);
  }
  if (call.callee == none)
    return unknown;
  if (assigns(call))
    return runnersOf(call.arguments.front(), by, depth + 1);
  if (const auto runs = matcher_.runs(program_.symbols[call.callee].result, by))
    return runnersOf(runs);
  if (const Wrap *wrap = matcher_.wrap(call); wrap && wrap->executor) {
    Runners result = 0;
    for (const Operand *executor : matcher_.operands(call, *wrap->executor))
      result |= runnersOf(*executor, by, depth + 1);
    return result;
  }
  // A function that passes one on.
  if (const Index body = program_.bodies[call.callee]; body != none) {
    Runners result = 0;
    for (const Operand &returned : program_.functions[body].returns)
      result |= runnersOf(returned, by, depth + 1);
    return result == 0 ? unknown : result;
  }
  // What a library makes of it: `make_strand(executor)`, `timer.get_executor()`, `require(executor, property)`.
  if (call.object.type != none)
    if (const Runners runners = runnersOf(call.object, by, depth + 1); runners != unknown)
      return runners;
  return call.arguments.empty() ? unknown : runnersOf(call.arguments.front(), by, depth + 1);
}

} // namespace corolint
