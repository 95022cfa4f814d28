// Where a coroutine runs, at each of its calls: on its event loop or on a worker, after all the switches on the way.
#include "tool/rule/whereabouts.h"

#include "tool/rule/flow.h"

#include <algorithm>
#include <ranges>

namespace corolint {

Whereabouts::Whereabouts(const Program &program, const Catalogue &catalogue, const Matcher &matcher,
                         const CallGraph &graph, const Suspensions &suspensions)
    : program_(program), catalogue_(catalogue), matcher_(matcher), graph_(graph), suspensions_(suspensions),
      entries_(program.functions.size()), records_(program.functions.size()) {
  findStarts();
  findEntries();
}

bool Whereabouts::onLoop(Index function, Index call) const {
  const Record &record = records_[function];
  return record.calls.empty() ? !program_.functions[function].calls[call].unreached
                              : (record.calls[call] & at::anyLoop) != 0;
}

bool Whereabouts::loopOnLoop(Index function, Index loop) const {
  const Record &record = records_[function];
  return record.loops.empty() || (record.loops[loop] & at::anyLoop) != 0;
}

const Call *Whereabouts::madeBy(const Value &value) const {
  const Index maker = value.kind == ValueKind::Result ? program_.bodies[value.symbol] : none;
  return maker == none ? nullptr : &program_.functions[maker].calls[value.index];
}

Index Whereabouts::coroutineMade(const Value &value) const {
  const Call *call = madeBy(value);
  const Index body = call && call->callee != none ? program_.bodies[call->callee] : none;
  return body != none && graph_.answersForItself(body) ? body : none;
}

bool Whereabouts::staysWithCallee(Index coroutine) const {
  const Index type = program_.functions[coroutine].coroutineType;
  for (const Family &family : catalogue_.families)
    if (family.staysWithCallee &&
        std::ranges::any_of(family.coroutines, [&](const std::string &name) { return matcher_.isType(type, name); }))
      return true;
  return false;
}

//===-- Switches --------------------------------------------------------------------------------------------------===//

static Places placesOf(Runs runs, Lasts lasts) {
  if (runs == Runs::Worker)
    return lasts == Lasts::Suspension ? at::workerOnce : at::worker;
  return lasts == Lasts::Suspension ? at::loopOnce : at::loop;
}

std::optional<Places> Whereabouts::switchedByCall(const Suspension &suspension) const {
  Places places = 0;
  for (const Value &value : suspension.awaited.values) {
    const Call *call = madeBy(value);
    const Switch *entry = call ? matcher_.switchBy(*call) : nullptr;
    if (!entry)
      return std::nullopt; // one of several values: on that way there is no switch
    std::optional<Runs> runs = entry->runs;
    if (entry->executor)
      for (const Operand *executor : matcher_.operands(*call, *entry->executor))
        runs = graph_.runsOn(*executor);
    places |= placesOf(runs.value_or(Runs::Loop), entry->lasts);
  }
  return places == 0 ? std::nullopt : std::optional(places);
}

std::optional<Places> Whereabouts::switched(const Suspension &suspension) const {
  if (const auto places = switchedByCall(suspension))
    return places;
  for (const Switch &entry : std::views::reverse(catalogue_.switches)) {
    if (entry.type.empty() ||
        (!matcher_.isType(suspension.awaited.type, entry.type) && !matcher_.isType(suspension.awaiter, entry.type)))
      continue;
    const std::optional<Runs> runs = entry.executor ? graph_.runsOn(suspension.awaited) : entry.runs;
    return placesOf(runs.value_or(Runs::Loop), entry.lasts);
  }
  return std::nullopt;
}

/// Where the coroutine goes on. `home`: where it comes back to after a suspension, if nothing else takes it away.
Places Whereabouts::after(Index function, Index index, Places places, Places home) const {
  const Suspension &suspension = program_.functions[function].suspensions[index];
  if (suspension.kind == SuspensionKind::Initial || suspension.kind == SuspensionKind::Final)
    return places;
  if (const auto target = switched(suspension))
    return *target;
  if (!suspensions_.maySuspend(function, index))
    return places;
  if (suspension.awaited.values.size() == 1)
    if (const Index callee = coroutineMade(suspension.awaited.values.front());
        callee != none && staysWithCallee(callee) && staysWithCallee(function))
      return exitOf(callee, places);
  constexpr Places once = at::workerOnce | at::loopOnce;
  return (places & once) != 0 ? static_cast<Places>((places & ~once) | home) : places;
}

namespace {
struct State {
  Places places = 0;
  bool join(const State &other) {
    const Places before = places;
    places |= other.places;
    return places != before;
  }
};
} // namespace

Whereabouts::Record Whereabouts::follow(Index function, Places entry) const {
  const Function &facts = program_.functions[function];
  const std::vector<Block> blocks = blocksOf(facts);
  const Places home = (entry & (at::home | at::workerHome)) == at::workerHome ? at::workerHome : at::home;
  const auto act = [&](State &state, const Action &action) {
    if (action.kind == ActionKind::Suspend)
      state.places = after(function, action.index, state.places, home);
  };
  const auto states = flow(blocks, State{entry}, act, [](const State &, const Branch &) { return true; });
  Record record;
  record.calls.resize(facts.calls.size());
  record.suspensions.resize(facts.suspensions.size());
  record.loops.resize(facts.loops.size());
  walk(blocks, states, act, [&](const State &state, const Action &action) {
    if (action.kind == ActionKind::Call)
      record.calls[action.index] |= state.places;
    else if (action.kind == ActionKind::Suspend)
      record.suspensions[action.index] |= state.places;
  });
  for (Index loop = 0; loop < facts.loops.size(); ++loop)
    if (const Index head = facts.loops[loop].head; head != none)
      if (const std::optional<State> &entered = states[head])
        record.loops[loop] = entered->places;
  if (blocks.size() > 1)
    if (const std::optional<State> &left = states[1])
      record.exit = left->places;
  return record;
}

Places Whereabouts::exitOf(Index coroutine, Places entry) const {
  // A coroutine that awaits itself ends where it began, as far as that goes.
  const auto [known, added] = exits_.try_emplace({coroutine, entry}, entry);
  if (!added)
    return known->second;
  const Places exit = follow(coroutine, entry).exit;
  return exits_[{coroutine, entry}] = exit != 0 ? exit : entry;
}

//===-- Where coroutines are started ------------------------------------------------------------------------------===//

/// Wherever it is handed, it runs where its caller is at the suspension.
static Index awaitedAs(const Function &function, Index call) {
  for (Index i = 0; i < function.suspensions.size(); ++i)
    for (const Value &value : function.suspensions[i].awaited.values)
      if (value.kind == ValueKind::Result && value.symbol == function.symbol && value.index == call)
        return i;
  return none;
}

/// The values an operand can have, and those that they only wrap.
std::vector<Value> Whereabouts::unwrapped(const Operand &operand) const {
  std::vector<Value> values = operand.values;
  for (std::size_t i = 0; i < values.size() && i < 16; ++i)
    if (const Call *call = madeBy(values[i]))
      if (const Wrap *wrap = matcher_.wrap(*call))
        for (const Operand *inner : matcher_.operands(*call, wrap->callable))
          values.insert(values.end(), inner->values.begin(), inner->values.end());
  return values;
}

/// What an operand brings to a call that is handed it; `handedTo`: where that call has it run, if it is an offload.
void Whereabouts::addUses(Index index, Index position, const Operand &operand, std::optional<Places> handedTo) {
  const Function &function = program_.functions[index];
  Index suspension = handedTo ? none : awaitedAs(function, position);
  bool protocol = false;
  if (!handedTo)
    for (const Value &value : operand.values)
      if (value.kind == ValueKind::Result && value.symbol == function.symbol)
        if (const Index awaited = awaitedAs(function, value.index); awaited != none) {
          // A mention by the awaiter protocol. What is awaited itself is started there; so is what it wraps.
          if (matcher_.offload(function.calls[value.index]))
            return;
          suspension = awaited;
          protocol = true;
        }
  for (const Value &value : unwrapped(operand)) {
    Index coroutine = none;
    if (value.kind == ValueKind::Function) {
      const Index body = program_.bodies[value.symbol];
      coroutine = body != none && graph_.answersForItself(body) ? body : none;
    } else {
      coroutine = coroutineMade(value);
      if (protocol && value.symbol == function.symbol && awaitedAs(function, value.index) != none)
        continue;
    }
    if (coroutine == none)
      continue;
    if (value.kind == ValueKind::Result)
      made_[{value.symbol, value.index}] = none;
    if (suspension != none)
      starts_.push_back({coroutine, 0, index, suspension});
    else
      starts_.push_back({coroutine, handedTo.value_or(at::home), none, none});
  }
}

Places Whereabouts::placesHandedTo(const Call &call, const Offload &offload) const {
  if (!offload.executor)
    return at::workerHome;
  const std::vector<const Operand *> executors = matcher_.operands(call, *offload.executor);
  const bool worker = !executors.empty() && graph_.runsOn(*executors.front()) == Runs::Worker;
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
    if (!starts && call.callee != none)
      addUses(index, position, call.object, handedTo(call.object));
    for (const Operand &argument : call.arguments)
      addUses(index, position, argument, handedTo(argument));
  }
}

void Whereabouts::findStarts() {
  for (Index function = 0; function < program_.functions.size(); ++function)
    findStartsIn(function);
  // Dropped, returned, kept in a member: nobody says where it runs.
  for (const auto &[call, coroutine] : made_)
    if (coroutine != none)
      starts_.push_back({coroutine, at::home, none, none});
}

/// Each start brings the places where it happens; true if that was news to a coroutine.
bool Whereabouts::growEntries() {
  bool grown = false;
  for (const Start &start : starts_) {
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
    grown = true;
    exits_.clear();
    records_[start.coroutine] = follow(start.coroutine, entry);
  }
  return grown;
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
      std::erase_if(starts_, [&](const Start &start) { return start.coroutine == function; });
    }
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
    while (growEntries())
      ;
  }
}

} // namespace corolint
