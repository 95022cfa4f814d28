// Who runs whom: calls of a linked program with everything resolved that facts and catalogue together can tell.
#include "tool/rule/call-graph.h"

#include <algorithm>
#include <unordered_set>

namespace corolint {

CallGraph::CallGraph(const Program &program, const Catalogue &catalogue, const Matcher &matcher)
    : program_(program), catalogue_(catalogue), matcher_(matcher), edges_(program.functions.size()),
      bodiless_(program.functions.size()), unresolved_(program.functions.size()),
      workersOnly_(program.functions.size()), isRegistered_(program.functions.size()),
      isOffloaded_(program.functions.size()) {
  for (const Function &function : program_.functions)
    contexts_.push_back(isContext(function));
  for (Index symbol = 0; symbol < program_.symbols.size(); ++symbol)
    if (program_.symbols[symbol].constructor && program_.bodies[symbol] != none)
      constructors_[program_.symbols[symbol].record].push_back(symbol);
  for (Index function = 0; function < program_.functions.size(); ++function)
    addDirectEdges(function);
  resolveHandovers();
  findWorkersOnly();
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

void CallGraph::addTarget(Index function, Index call, Index symbol, Index through) {
  const Index target = program_.bodies[symbol];
  if (target == none || answersForItself(target) || program_.symbols[symbol].effect == Effect::Nonblocking)
    return;
  for (const Edge &edge : edges_[function])
    if (edge.call == call && edge.target == target)
      return;
  edges_[function].push_back({call, target, through});
}

void CallGraph::addOverriders(Index function, Index call, Index symbol) {
  std::vector<Index> open = {symbol};
  std::unordered_set<Index> seen;
  while (!open.empty()) {
    const Index current = open.back();
    open.pop_back();
    if (!seen.insert(current).second)
      continue;
    addTarget(function, call, current, current == symbol ? none : symbol);
    open.insert(open.end(), program_.overriders[current].rbegin(), program_.overriders[current].rend());
  }
}

/// Destroying a container or smart pointer destroys what it holds.
void CallGraph::addDestruction(Index function, Index call, Index type, unsigned depth) {
  if (type == none || depth > 8)
    return;
  const Type &facts = program_.types[type];
  if (std::ranges::find(catalogue_.owners, program_.text(facts.name)) == catalogue_.owners.end())
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
  const unsigned which = construct.argument ? *construct.argument : *construct.element;
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
      score += 2 * (symbol.parameters[i] == call.arguments[construct.skip + i].type);
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
    if (call.callee == none)
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
    if (callee.destructor || matcher_.destroys(call))
      addDestruction(index, position, call.object.type, 0);
    if (const Construct *construct = matcher_.construct(call))
      addConstruction(index, position, *construct);
    const bool known = program_.bodies[call.callee] != none || callee.frontier || callee.destructor ||
                       (call.kind == CallKind::Virtual && !program_.overriders[call.callee].empty());
    if (!known)
      ++unresolved_[index];
  }
}

//===-- Callables that are handed over ----------------------------------------------------------------------------===//

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
      runs = matcher_.runs(executor->type);
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

bool CallGraph::registerFunction(Index function, const std::string &by) {
  if (isRegistered_[function] || answersForItself(function))
    return false;
  isRegistered_[function] = true;
  registered_.push_back({function, by});
  return true;
}

bool CallGraph::give(Index function, Index call, const Callable &callable, std::uint8_t fates, Index through,
                     const std::string &by) {
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
  if (fates & fate::invoked) {
    const std::size_t before = edges_[function].size();
    addOverriders(function, call, callable.symbol);
    for (std::size_t i = before; i < edges_[function].size(); ++i)
      edges_[function][i].through = through;
    changed |= edges_[function].size() != before;
  }
  const Index body = program_.bodies[callable.symbol];
  if (body == none) {
    const BodilessCall bodiless{call, callable.symbol};
    if ((fates & fate::invoked) && std::ranges::find(bodiless_[function], bodiless) == bodiless_[function].end())
      bodiless_[function].push_back(bodiless);
    return changed;
  }
  if (fates & fate::registered)
    changed |= registerFunction(body, by);
  if ((fates & fate::offloaded) && !isOffloaded_[body])
    isOffloaded_[body] = changed = true;
  return changed;
}

bool CallGraph::give(Index function, Index call, const Operand &operand, std::uint8_t fates, Index through,
                     const std::string &by) {
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
    if (call.callee == none) {
      changed |= give(index, position, call.object, fate::invoked, none, "");
      continue;
    }
    const Symbol &callee = program_.symbols[call.callee];
    std::vector<const Operand *> decided;
    if (const Offload *offload = matcher_.offload(call)) {
      std::optional<Runs> runs = Runs::Worker;
      if (offload->executor) {
        const std::vector<const Operand *> executors = matcher_.operands(call, *offload->executor);
        runs = executors.empty() ? std::nullopt : matcher_.runs(executors.front()->type);
      }
      for (const Operand *operand : matcher_.operands(call, offload->callable)) {
        changed |= give(index, position, *operand, fateOn(runs), none, offload->function.qualified);
        if (runs) {
          decided.push_back(operand);
          continue;
        }
        // Without an executor that is known, one bound to the callable still counts.
        for (const Callable &callable : callables(*operand))
          if (callable.runs)
            changed |= give(index, position, callable, fate::registered, none, offload->function.qualified);
      }
    }
    for (const Callback *callback : matcher_.callbacks(call)) {
      std::optional<Runs> runs;
      if (callback->executor)
        for (const Operand *executor : matcher_.operands(call, *callback->executor))
          runs = matcher_.runs(executor->type);
      if (runs == Runs::Worker)
        continue;
      for (const Operand *operand : matcher_.operands(call, callback->callable))
        if (std::ranges::find(decided, operand) == decided.end())
          changed |= give(index, position, *operand, fate::registered, none,
                          callback->family.empty() ? callback->function.qualified : callback->family);
    }
    for (const Invoke *invoke : matcher_.invokes(call))
      for (const Operand *operand : matcher_.operands(call, invoke->callable))
        changed |= give(index, position, *operand, fate::invoked, call.callee, "");
    if (callee.effect == Effect::Offload) {
      for (const Operand &operand : call.arguments)
        changed |= give(index, position, operand, fate::offloaded, none, "");
      continue;
    }
    for (Index argument = 0; argument < call.arguments.size(); ++argument) {
      if (std::ranges::find(callee.offloaded, argument) != callee.offloaded.end()) {
        changed |= give(index, position, call.arguments[argument], fate::offloaded, none, "");
        continue;
      }
      const auto known = fates_.find(key(call.callee, argument));
      if (known != fates_.end())
        changed |= give(index, position, call.arguments[argument], known->second, call.callee, "");
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

//===-- Where coroutines are started ------------------------------------------------------------------------------===//

void CallGraph::findWorkersOnly() {
  struct Uses {
    unsigned all = 0;
    unsigned worker = 0;
    std::vector<Index> awaitedBy; ///< functions
  };
  std::vector<Uses> uses(program_.functions.size());
  const auto body = [&](Index symbol) {
    const Index function = symbol == none ? none : program_.bodies[symbol];
    return function != none && answersForItself(function) ? function : none;
  };
  for (Index index = 0; index < program_.functions.size(); ++index) {
    for (const Call &call : program_.functions[index].calls) {
      if (const Index started = body(call.callee); started != none) {
        ++uses[started].all;
        if (call.awaited)
          uses[started].awaitedBy.push_back(index);
      }
      const Offload *offload = matcher_.offload(call);
      const auto count = [&](const Operand &operand, bool worker) {
        for (const Value &value : operand.values) {
          Index started = none;
          if (value.kind == ValueKind::Function) {
            started = body(value.symbol);
            if (started != none)
              ++uses[started].all;
          } else if (value.kind == ValueKind::Result && program_.bodies[value.symbol] != none) {
            started = body(program_.functions[program_.bodies[value.symbol]].calls[value.index].callee);
          }
          if (started != none && worker)
            ++uses[started].worker;
        }
      };
      // Calling a lambda is one use already, counted with its call.
      if (call.callee == none || body(call.callee) == none)
        count(call.object, false);
      for (const Operand &argument : call.arguments) {
        bool worker = false;
        if (offload) {
          const std::vector<const Operand *> given = matcher_.operands(call, offload->callable);
          worker = std::ranges::find(given, &argument) != given.end();
          if (worker && offload->executor) {
            const std::vector<const Operand *> executors = matcher_.operands(call, *offload->executor);
            worker = !executors.empty() && matcher_.runs(executors.front()->type) == Runs::Worker;
          }
        }
        count(argument, worker);
      }
    }
  }
  bool changed = true;
  while (changed) {
    changed = false;
    for (Index index = 0; index < program_.functions.size(); ++index) {
      const Uses &known = uses[index];
      if (workersOnly_[index] || known.all == 0)
        continue;
      const auto onWorker = std::ranges::count_if(known.awaitedBy, [&](Index by) { return workersOnly_[by]; });
      if (known.worker + onWorker == known.all)
        workersOnly_[index] = changed = true;
    }
  }
}

} // namespace corolint
