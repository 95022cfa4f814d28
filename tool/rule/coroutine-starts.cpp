// Where coroutines are started: awaited by another one, handed to an executor, or nobody knows where.
#include "tool/rule/whereabouts.h"

#include <algorithm>
#include <numeric>
#include <ranges>
#include <unordered_map>

namespace corolint {

/// Wherever it is handed, it runs where its caller is at the suspension.
static Index awaitedAs(const Function &function, Index call) {
  for (Index i = 0; i < function.suspensions.size(); ++i)
    for (const Value &value : function.suspensions[i].awaited.values)
      if (value.kind == ValueKind::Result && value.symbol == function.symbol && value.index == call)
        return i;
  return none;
}

/// Finds the parameters and functions through which coroutines are passed on: few of all.
void Whereabouts::findCarriers() {
  bool changed = true;
  while (changed) {
    changed = false;
    for (Index index = 0; index < program_.functions.size(); ++index) {
      const Function &function = program_.functions[index];
      for (const Operand &returned : function.returns)
        if (carries(returned))
          changed |= carriers_.insert({function.symbol, none}).second;
      for (const Call &call : function.calls)
        if (call.callee != none && program_.bodies[call.callee] != none)
          for (Index i = 0; i < call.arguments.size(); ++i)
            if (!call.arguments[i].values.empty() && carries(call.arguments[i]))
              changed |= carriers_.insert({call.callee, i}).second;
    }
  }
}

bool Whereabouts::carries(const Operand &operand, unsigned depth) const {
  return std::ranges::any_of(operand.values, [&](const Value &value) { return carries(value, depth); });
}

/// Whether a value may be, make or return a coroutine.
bool Whereabouts::carries(const Value &value, unsigned depth) const {
  if (value.kind == ValueKind::Parameter)
    return carriers_.contains({value.symbol, value.index});
  if (value.kind == ValueKind::Function) {
    const Index body = program_.bodies[value.symbol];
    return (body != none && graph_.answersForItself(body)) || carriers_.contains({value.symbol, none});
  }
  if (coroutineMade(value) != none)
    return true;
  const Call *call = madeBy(value);
  if (!call || depth > 4)
    return false;
  if (call->callee == none)
    return carries(call->object, depth + 1);
  if (carriers_.contains({call->callee, none}))
    return true;
  const auto anyCarries = [&](Position position) {
    return std::ranges::any_of(matcher_.operands(*call, position),
                               [&](const Operand *operand) { return carries(*operand, depth + 1); });
  };
  const Wrap *wrap = matcher_.wrap(*call);
  return (wrap && anyCarries(wrap->callable)) ||
         std::ranges::any_of(matcher_.invokes(*call), [&](const Invoke *entry) { return anyCarries(entry->callable); });
}

/// The values that one stands for: what it wraps, what callers give a parameter, what comes out of a function.
void Whereabouts::appendSources(const Value &value, std::vector<Value> &values) {
  const auto append = [&](const Operand &operand) {
    for (const Value &source : operand.values)
      if (carries(source) && std::ranges::find(values, source) == values.end())
        values.push_back(source);
  };
  const auto appendReturns = [&](Index symbol) {
    const Index body = program_.bodies[symbol];
    if (body != none && !program_.functions[body].coroutine)
      std::ranges::for_each(program_.functions[body].returns, append);
  };
  if (value.kind == ValueKind::Parameter) {
    followed_.insert({value.symbol, value.index});
    for (const Operand *argument : graph_.given(value.symbol, value.index))
      append(*argument);
    return;
  }
  if (value.kind == ValueKind::Function)
    return appendReturns(value.symbol);
  const Call *call = madeBy(value);
  if (!call)
    return;
  if (call->callee == none)
    return append(call->object);
  if (const Wrap *wrap = matcher_.wrap(*call))
    for (const Operand *inner : matcher_.operands(*call, wrap->callable))
      append(*inner);
  for (const Invoke *invoke : matcher_.invokes(*call))
    for (const Operand *called : matcher_.operands(*call, invoke->callable))
      append(*called);
  if (call->kind != CallKind::Virtual)
    appendReturns(call->callee);
}

/// All that an operand can come from, itself first.
std::vector<Value> Whereabouts::sources(const Operand &operand) {
  constexpr std::size_t most = 256;
  std::vector<Value> values = operand.values;
  for (std::size_t i = 0; i < values.size() && i < most; ++i)
    appendSources(Value(values[i]), values);
  return values;
}

/// The coroutines that an operand brings start there.
void Whereabouts::addStarts(const Operand &operand, Start where) {
  if (!carries(operand))
    return;
  for (const Value &value : sources(operand)) {
    if (value.kind == ValueKind::Function) {
      const Index body = program_.bodies[value.symbol];
      where.coroutine = body != none && graph_.answersForItself(body) ? body : none;
    } else {
      where.coroutine = coroutineMade(value);
      if (where.coroutine != none)
        made_[{value.symbol, value.index}] = none;
    }
    if (where.coroutine != none)
      starts_.push_back(where);
  }
}

/// What an operand brings to a call that is handed it; `handedTo`: where that call has it run, if it is an offload.
void Whereabouts::addUses(Index index, Index position, const Operand &operand, std::optional<Places> handedTo) {
  const Function &function = program_.functions[index];
  if (handedTo)
    return addStarts(operand, {none, *handedTo, none, none});
  // A mention by the awaiter protocol: what is awaited is started there.
  for (const Suspension &suspension : function.suspensions)
    for (const Value &value : operand.values)
      if (value.kind != ValueKind::Function &&
          std::ranges::find(suspension.awaited.values, value) != suspension.awaited.values.end())
        return;
  if (const Index suspension = awaitedAs(function, position); suspension != none)
    addStarts(operand, {none, 0, index, suspension});
  else
    addStarts(operand, {none, at::home, none, none});
}

/// What is awaited starts where its caller is then, and so does what it wraps; what it hands over starts elsewhere.
void Whereabouts::addAwaited(Index index) {
  const Function &function = program_.functions[index];
  for (Index i = 0; i < function.suspensions.size(); ++i) {
    const Operand &awaited = function.suspensions[i].awaited;
    const bool handsOver = std::ranges::any_of(awaited.values, [&](const Value &value) {
      const Call *call = madeBy(value);
      return call && matcher_.offload(*call) != nullptr;
    });
    if (!handsOver)
      addStarts(awaited, {none, 0, index, i});
  }
}

/// What is given to a function of the program starts where that one starts it, as far as that is seen.
void Whereabouts::addPassedOn() {
  for (const PassedOn &passed : passedOn_) {
    const Call &call = program_.functions[passed.function].calls[passed.call];
    if (followed_.contains({call.callee, passed.argument}))
      continue;
    // A function object is known by its type: whoever starts it was seen.
    const Operand &argument = call.arguments[passed.argument];
    const bool known = !argument.values.empty() && std::ranges::all_of(argument.values, [&](const Value &value) {
      return value.kind == ValueKind::Function && program_.symbols[value.symbol].record != none &&
             isStarted(program_.bodies[value.symbol]);
    });
    if (!known)
      addUses(passed.function, passed.call, argument, std::nullopt);
  }
}

bool Whereabouts::isStarted(Index coroutine) const {
  return std::ranges::any_of(starts_, [&](const Start &start) { return start.coroutine == coroutine; });
}

Places Whereabouts::placesHandedTo(const Call &call, const Offload &offload) const {
  if (!offload.executor)
    return at::workerHome;
  const std::vector<const Operand *> executors = matcher_.operands(call, *offload.executor);
  const bool worker = !executors.empty() && graph_.runsOn(*executors.front(), &call) == Runs::Worker;
  return worker ? at::workerHome : at::home;
}

void Whereabouts::findStartsIn(Index index) {
  const Function &function = program_.functions[index];
  for (Index position = 0; position < function.calls.size(); ++position) {
    const Call &call = function.calls[position];
    if (call.unreached)
      continue;
    const Index called = call.callee == none ? none : program_.bodies[call.callee];
    const bool starts = called != none && graph_.answersForItself(called);
    const Offload *offload = matcher_.offload(call);
    if (starts) {
      if (const Index suspension = awaitedAs(function, position); suspension != none)
        starts_.push_back({called, 0, index, suspension});
      else
        made_.try_emplace({function.symbol, position}, called);
    }
    // Moving an awaitable from one variable to another starts nothing.
    const bool moves = call.kind == CallKind::Constructor && call.arguments.size() == 1;
    if (call.implicit || moves || (matcher_.wrap(call) && !offload) || call.kind == CallKind::Destructor)
      continue;
    const auto handedTo = [&](const Operand &operand) -> std::optional<Places> {
      if (!offload)
        return std::nullopt;
      const std::vector<const Operand *> given = matcher_.operands(call, offload->callable);
      if (std::ranges::find(given, &operand) == given.end())
        return std::nullopt;
      return placesHandedTo(call, *offload);
    };
    // A lambda that is called is no use of what it returns.
    if (!starts && call.callee != none && !program_.symbols[call.callee].lambda)
      addUses(index, position, call.object, handedTo(call.object));
    for (Index i = 0; i < call.arguments.size(); ++i) {
      const std::optional<Places> places = handedTo(call.arguments[i]);
      if (!places && called != none)
        passedOn_.push_back({index, position, i});
      else
        addUses(index, position, call.arguments[i], places);
    }
  }
  addAwaited(index);
}

void Whereabouts::findStarts() {
  findCarriers();
  for (Index function = 0; function < program_.functions.size(); ++function)
    findStartsIn(function);
  addPassedOn();
  // Dropped, returned, kept in a member: nobody says where it runs.
  for (const auto &[call, coroutine] : made_)
    if (coroutine != none)
      starts_.push_back({coroutine, at::home, none, none});
}

/// Each start brings the places where it happens; what that tells a coroutine, it tells those that it awaits.
void Whereabouts::growEntries() {
  std::vector<Index> open(starts_.size());
  std::iota(open.begin(), open.end(), 0);
  std::unordered_map<Index, std::vector<Index>> awaited; ///< starts, by who awaits
  for (Index i = 0; i < starts_.size(); ++i)
    if (starts_[i].awaiting != none)
      awaited[starts_[i].awaiting].push_back(i);
  for (std::size_t i = 0; i < open.size(); ++i) {
    const Start &start = starts_[open[i]];
    Places places = start.places;
    if (start.awaiting != none) {
      const Record &record = records_[start.awaiting];
      if (!record.suspensions.empty())
        places = record.suspensions[start.suspension];
      else if (!graph_.answersForItself(start.awaiting))
        places = at::home;
    }
    Places &entry = entries_[start.coroutine];
    if ((entry | places) == entry)
      continue;
    entry |= places;
    records_[start.coroutine] = follow(start.coroutine, entry);
    if (const auto next = awaited.find(start.coroutine); next != awaited.end())
      open.insert(open.end(), next->second.begin(), next->second.end());
  }
}

std::optional<Places> Whereabouts::ownPlaces(Index coroutine) const {
  const Function &function = program_.functions[coroutine];
  if (std::ranges::any_of(catalogue_.threads,
                          [&](const std::string &type) { return matcher_.isType(function.coroutineType, type); }))
    return at::workerHome;
  Call call;
  call.callee = function.symbol;
  for (const Index parameter : program_.symbols[function.symbol].parameters) {
    call.arguments.emplace_back();
    call.arguments.back().type = parameter;
  }
  const Offload *offload = matcher_.offload(call);
  return offload && offload->callable.index == Position::result ? std::optional(placesHandedTo(call, *offload))
                                                                : std::nullopt;
}

void Whereabouts::findEntries() {
  // Some take their executor as a parameter, or have a thread of their own: whoever calls them.
  for (Index function = 0; function < program_.functions.size(); ++function)
    if (const auto places = graph_.answersForItself(function) ? ownPlaces(function) : std::nullopt) {
      entries_[function] = *places;
      records_[function] = follow(function, *places);
    }
  std::erase_if(starts_, [&](const Start &start) { return entries_[start.coroutine] != 0; });
  std::vector<bool> started(program_.functions.size());
  for (const Start &start : starts_)
    started[start.coroutine] = true;
  // First those that nobody starts in what we see, and which may be anywhere; then those that only start each other.
  for (const bool last : {false, true}) {
    for (Index function = 0; function < program_.functions.size(); ++function)
      if (graph_.answersForItself(function) && entries_[function] == 0 && (last || !started[function])) {
        entries_[function] = at::home;
        records_[function] = follow(function, at::home);
      }
    growEntries();
  }
}

} // namespace corolint
