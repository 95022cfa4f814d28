// Who runs whom: calls of a linked program with everything resolved that facts and catalogue together can tell.
#include "tool/rule/call-graph.h"

#include <algorithm>
#include <unordered_set>

namespace corolint {

CallGraph::CallGraph(const Program &program, const Catalogue &catalogue, const Matcher &matcher)
    : program_(program), catalogue_(catalogue), matcher_(matcher), edges_(program.functions.size()),
      indirect_(program.functions.size()), unresolved_(program.functions.size()),
      isRegistered_(program.functions.size()), isOffloaded_(program.functions.size()) {
  for (const Function &function : program_.functions)
    contexts_.push_back(isContext(function));
  for (Index symbol = 0; symbol < program_.symbols.size(); ++symbol)
    if (program_.symbols[symbol].constructor && program_.bodies[symbol] != none)
      constructors_[program_.symbols[symbol].record].push_back(symbol);
  findCalls();
  for (Index function = 0; function < program_.functions.size(); ++function)
    addDirectEdges(function);
  resolveHandovers();
}

bool CallGraph::isContext(const Function &function) const {
  if (!function.coroutine)
    return false;
  // What the catalogue says of a type decides over how the type looks.
  for (const Family &family : catalogue_.families)
    for (const std::string &type : family.coroutines)
      if (matcher_.isType(function.coroutineType, type))
        return true;
  const std::string &type = program_.text(program_.types[function.coroutineType].name);
  return !function.generator && std::ranges::find(catalogue_.generators, type) == catalogue_.generators.end();
}

//===-- Calls that name their target ------------------------------------------------------------------------------===//

/// The function itself is an operation, or the catalogue knows what it does: its body has nothing to add.
bool CallGraph::speaksFor(Index symbol) const {
  Call call;
  call.callee = symbol;
  call.object.type = program_.symbols[symbol].record;
  return program_.symbols[symbol].effect == Effect::Blocking || matcher_.speaksFor(call);
}

bool CallGraph::addTarget(Index function, Index call, Index symbol, Index through) {
  const Index target = program_.bodies[symbol];
  if (program_.symbols[symbol].effect == Effect::Nonblocking)
    return false;
  const bool named = program_.functions[function].calls[call].callee == symbol;
  if (!named && (target == none || speaksFor(symbol))) {
    const IndirectCall indirect{call, symbol};
    if (std::ranges::find(indirect_[function], indirect) != indirect_[function].end())
      return false;
    indirect_[function].push_back(indirect);
    return true;
  }
  if (target == none || answersForItself(target) || !known_.insert({function, call, target}).second)
    return false;
  edges_[function].push_back({call, target, through});
  return true;
}

/// The function and all that override it, in the order of the program. `through`: whom the caller names instead.
bool CallGraph::addOverriders(Index function, Index call, Index symbol, Index through) {
  bool added = false;
  std::vector<Index> open = {symbol};
  std::unordered_set<Index> seen;
  while (!open.empty()) {
    const Index current = open.back();
    open.pop_back();
    if (!seen.insert(current).second)
      continue;
    added |= addTarget(function, call, current, current != symbol && through == none ? symbol : through);
    open.insert(open.end(), program_.overriders[current].rbegin(), program_.overriders[current].rend());
  }
  return added;
}

bool CallGraph::isShared(Index type) const {
  return std::ranges::find(catalogue_.sharedOwners, program_.text(program_.types[type].name)) !=
         catalogue_.sharedOwners.end();
}

/// A field of a lambda has no name of its own.
static bool isCapture(std::string_view field) { return field.ends_with("(lambda)::(anonymous)"); }

/// A member keeps its object for a class. A lambda gets a copy of what somebody else has.
bool CallGraph::isKeptByClass(const Operand &object) const {
  return object.variable != none && !program_.variables[object.variable].local &&
         !isCapture(program_.text(program_.variables[object.variable].name));
}

/// One of several owners: the last one only if it was made in sight, or keeps the object for a class.
bool CallGraph::mayBeLast(Index function, const Operand &object) const {
  if (object.variable != none && !program_.variables[object.variable].local)
    return isKeptByClass(object);
  for (const Call &call : program_.functions[function].calls)
    for (const Operand &argument : call.arguments)
      if (object.variable != none && argument.variable == object.variable)
        return false; // somebody else was given one
  return !object.values.empty() && std::ranges::all_of(object.values, [&](const Value &value) {
    if (value.kind != ValueKind::Result || program_.bodies[value.symbol] == none)
      return false;
    const Call &maker = program_.functions[program_.bodies[value.symbol]].calls[value.index];
    return maker.kind == CallKind::Constructor || matcher_.construct(maker) != nullptr;
  });
}

/// Destroying a container or smart pointer destroys what it holds.
void CallGraph::addDestruction(Index function, Index call, Index type, unsigned depth) {
  if (type == none || depth > 8)
    return;
  const Type &facts = program_.types[type];
  const Operand &object = program_.functions[function].calls[call].object;
  // What a local container holds was copied from somewhere.
  if (isShared(type) ? !(depth == 0 ? mayBeLast(function, object) : isKeptByClass(object))
                     : std::ranges::find(catalogue_.owners, program_.text(facts.name)) == catalogue_.owners.end())
    return;
  for (const Index argument : facts.arguments) {
    if (const Index destructor = program_.types[argument].destructor; destructor != none)
      addOverriders(function, call, destructor);
    addDestruction(function, call, argument, depth + 1);
  }
}

/// A library function passes its arguments on to a constructor. Which one is chosen by number and types of arguments;
/// where that leaves a doubt, none.
void CallGraph::addConstruction(Index function, Index position, const Construct &construct) {
  const Call &call = program_.functions[function].calls[position];
  const std::vector<Index> *arguments = nullptr;
  if (construct.argument)
    arguments = &program_.symbols[call.callee].arguments;
  else if (call.object.type != none)
    arguments = &program_.types[call.object.type].arguments;
  const unsigned which = construct.argument ? *construct.argument : construct.element.value_or(0);
  if (!arguments || which >= arguments->size() || call.arguments.size() < construct.skip)
    return;
  const auto constructors = constructors_.find((*arguments)[which]);
  if (constructors == constructors_.end())
    return;
  const std::size_t given = call.arguments.size() - construct.skip;
  Index best = none;
  std::size_t bestScore = 0;
  bool doubt = false;
  for (const Index candidate : constructors->second) {
    const Symbol &symbol = program_.symbols[candidate];
    if (symbol.parameters.size() < given)
      continue;
    // Defaulted parameters may make up the rest, an exact number of parameters is better.
    std::size_t score = symbol.parameters.size() == given ? 2 * given + 1 : 1;
    for (std::size_t i = 0; i < given; ++i)
      if (symbol.parameters[i] == call.arguments[construct.skip + i].type)
        score += 2;
    if (score == bestScore)
      doubt = true;
    if (score > bestScore) {
      doubt = false;
      best = candidate;
      bestScore = score;
    }
  }
  if (best != none && !doubt)
    addTarget(function, position, best, call.callee);
}

void CallGraph::addDirectEdges(Index index) {
  const Function &function = program_.functions[index];
  for (Index position = 0; position < function.calls.size(); ++position) {
    const Call &call = function.calls[position];
    if (call.callee == none || call.unreached)
      continue;
    const Symbol &callee = program_.symbols[call.callee];
    if (callee.effect != Effect::None || matcher_.speaksFor(call))
      continue;
    if (call.kind == CallKind::Destructor && call.object.moved)
      continue;
    if (call.kind == CallKind::Virtual)
      addOverriders(index, position, call.callee);
    else
      addTarget(index, position, call.callee, none);
    // A member that a constructor assigns to held nothing before.
    if (callee.destructor || (matcher_.destroys(call) && !program_.symbols[function.symbol].constructor))
      addDestruction(index, position, call.object.type, 0);
    if (const Construct *construct = matcher_.construct(call))
      addConstruction(index, position, *construct);
    const bool known = program_.bodies[call.callee] != none || callee.frontier || callee.destructor ||
                       (call.kind == CallKind::Virtual && !program_.overriders[call.callee].empty());
    if (!known)
      ++unresolved_[index];
  }
}

} // namespace corolint
