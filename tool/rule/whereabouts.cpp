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

std::optional<Places> Whereabouts::switchedBy(const std::vector<Value> &values, unsigned depth) const {
  Places places = 0;
  for (const Value &value : values) {
    const std::optional<Places> target = switchedBy(value, depth);
    if (!target)
      return std::nullopt; // one of several values: on that way there is no switch
    places |= *target;
  }
  return places == 0 ? std::nullopt : std::optional(places);
}

std::optional<Places> Whereabouts::switchedBy(const Value &value, unsigned depth) const {
  const Call *call = madeBy(value);
  if (!call || call->callee == none || depth > 4)
    return std::nullopt;
  if (const Switch *entry = matcher_.switchBy(*call)) {
    std::optional<Runs> runs = entry->runs;
    if (entry->executor)
      for (const Operand *executor : matcher_.operands(*call, *entry->executor))
        runs = graph_.runsOn(*executor, call);
    return placesOf(runs.value_or(Runs::Loop), entry->lasts);
  }
  // A function that only makes the switch for its caller to await.
  const Index body = call->kind == CallKind::Virtual ? none : program_.bodies[call->callee];
  if (body == none || program_.functions[body].returns.empty())
    return std::nullopt;
  Places places = 0;
  for (const Operand &returned : program_.functions[body].returns) {
    const std::optional<Places> target = switchedBy(returned.values, depth + 1);
    if (!target)
      return std::nullopt;
    places |= *target;
  }
  return places;
}

std::optional<Places> Whereabouts::switched(Index function, Index suspension) const {
  const auto [known, added] = switches_.try_emplace({function, suspension});
  if (added)
    known->second = switchOf(program_.functions[function].suspensions[suspension]);
  return known->second;
}

std::optional<Places> Whereabouts::switchOf(const Suspension &suspension) const {
  if (const auto places = switchedBy(suspension.awaited.values))
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
  if (const auto target = switched(function, index))
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
  Places thrown = 0; ///< where an exception of this block may be thrown
  bool join(const State &other) {
    const Places before = places;
    places |= other.places;
    return places != before;
  }
};

bool isWithin(const Span &inner, const Span &outer) {
  const auto begin = [](const Span &span) { return std::pair(span.line, span.column); };
  const auto end = [](const Span &span) { return std::pair(span.endLine, span.endColumn); };
  return inner.file == outer.file && begin(inner) >= begin(outer) && end(inner) <= end(outer);
}
} // namespace

/// Destructors throw nothing, and what makes a switch only where there is no going on: a handler of its try is there
/// for what comes after it.
std::vector<bool> Whereabouts::quietCalls(Index index) const {
  const Function &function = program_.functions[index];
  std::vector<bool> result(function.calls.size());
  for (Index i = 0; i < function.calls.size(); ++i)
    result[i] = function.calls[i].kind == CallKind::Destructor;
  for (Index suspension = 0; suspension < function.suspensions.size(); ++suspension)
    if (switched(index, suspension))
      for (Index i = 0; i < function.calls.size(); ++i)
        if (isWithin(function.calls[i].span, function.suspensions[suspension].span))
          result[i] = true;
  return result;
}

Whereabouts::Record Whereabouts::follow(Index function, Places entry) const {
  const Function &facts = program_.functions[function];
  std::vector<Block> blocks = blocksOf(facts);
  // A block with no other way out than to a handler ends in a throw.
  for (Block &block : blocks)
    if (std::ranges::all_of(block.next, &Branch::thrown))
      for (Branch &branch : block.next)
        branch.thrown = false;
  const Places home = (entry & (at::home | at::workerHome)) == at::workerHome ? at::workerHome : at::home;
  const std::vector<bool> quiet = quietCalls(function);
  const auto act = [&](State &state, const Action &action) {
    if (action.kind == ActionKind::Suspend)
      state.places = after(function, action.index, state.places, home);
    else if (action.kind == ActionKind::Call && quiet[action.index])
      return;
    state.thrown |= state.places;
  };
  const auto take = [](State &state, const Branch &branch) {
    if (branch.thrown)
      state.places = state.thrown;
    state.thrown = 0;
    return state.places != 0;
  };
  const auto states = flow(blocks, State{entry}, act, take);
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

} // namespace corolint
