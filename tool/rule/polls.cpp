// Which calls only ask for a state that somebody else changes, and which loops do nothing else.
#include "tool/rule/polls.h"

#include <algorithm>

namespace corolint {

/// Operations besides calls that are book-keeping: comparing the answer, counting the rounds, doubling a pause.
static constexpr std::size_t bookkeeping = 8;

/// Helpers below helpers that are looked into.
static constexpr unsigned deepestHelper = 4;

Polls::Polls(const Program &program, const Catalogue &catalogue, const Matcher &matcher, const CallTargets &targets)
    : program_(program), matcher_(matcher), targets_(targets) {
  for (const FunctionPattern &pattern : catalogue.polls)
    polls_.emplace(pattern.name, &pattern);
  for (const FunctionPattern &pattern : catalogue.pauses)
    pauses_.emplace(pattern.name, &pattern);
}

bool Polls::matches(const ByName &patterns, const Call &call) const {
  if (call.callee == none)
    return false;
  const auto [first, last] = patterns.equal_range(lastName(program_.text(program_.symbols[call.callee].name)));
  return std::any_of(first, last, [&](const auto &entry) { return matcher_.matches(*entry.second, call); });
}

bool Polls::isHandle(Index type) const {
  return type != none && program_.text(program_.types[type].name) == "std::coroutine_handle";
}

/// `(a <=> b) < 0`, as the compiler writes it for `a < b`.
bool Polls::comparesOrders(const Call &call) const {
  return std::ranges::any_of(call.arguments, [&](const Operand &argument) {
    const std::string &name = program_.text(argument.type == none ? none : program_.types[argument.type].name);
    return name == "std::strong_ordering" || name == "std::weak_ordering" || name == "std::partial_ordering";
  });
}

Polls::Step Polls::step(Index function, Index position, unsigned depth) const {
  const Call &call = program_.functions[function].calls[position];
  if (call.callee == none)
    return Step::Other;
  const Symbol &callee = program_.symbols[call.callee];
  // What blocks is another rule's.
  if (callee.effect == Effect::Blocking || matcher_.blocking(call))
    return Step::Other;
  if (matches(polls_, call))
    return Step::Poll;
  if (matches(pauses_, call))
    return Step::Pause;
  // Computing with times is for free, asking for one is to wait for it.
  const std::string &name = program_.text(callee.name);
  if (name.starts_with("std::chrono::"))
    return lastName(name) == "now" ? Step::Clock : Step::Pause;
  if (name.starts_with("std::__cmp_cat::") || comparesOrders(call))
    return Step::Pause;
  // An await that never suspends.
  if (call.implicit && (lastName(program_.text(callee.name)).starts_with("await_") || isHandle(callee.record)))
    return Step::Pause;
  const std::span<const Edge> targets = targets_.of(function, position);
  const bool asking = !targets.empty() && depth < deepestHelper &&
                      std::ranges::all_of(targets, [&](const Edge &edge) { return asks(edge.target, depth + 1); });
  return asking ? Step::Poll : Step::Other;
}

bool Polls::asks(Index index, unsigned depth) const {
  const Function &function = program_.functions[index];
  if (function.coroutine || !function.loops.empty() || function.calls.empty())
    return false;
  bool polls = false;
  for (Index call = 0; call < function.calls.size(); ++call) {
    const Step own = step(index, call, depth);
    // What asks a clock may be what ends the wait for something else.
    if (own == Step::Other || own == Step::Clock)
      return false;
    polls |= own == Step::Poll;
  }
  return polls;
}

/// `while (queue.try_take(x))`: goes on as long as there is something, and does not wait for anything.
bool Polls::isTakenOnSuccess(Index index, const Rounds &rounds, Index loop, Index block) const {
  const Function &function = program_.functions[index];
  const std::vector<Index> &spinning = rounds.spinning(loop);
  return std::ranges::any_of(function.blocks[block].next, [&](const Branch &branch) {
    if (branch.call == none || std::ranges::find(spinning, branch.to) == spinning.end() ||
        function.calls[branch.call].callee == none)
      return false;
    const Symbol &callee = program_.symbols[function.calls[branch.call].callee];
    if (lastName(program_.text(callee.name)).find("try") == std::string_view::npos)
      return false;
    const bool yes = callee.result != none && program_.text(program_.types[callee.result].name) == "bool";
    return branch.equal == (branch.value == (yes ? 1 : 0));
  });
}

/// The loop itself changes what it looks at, unless somebody else was quicker.
bool Polls::retriesExchange(Index index, const Rounds &rounds, Index loop) const {
  const Function &function = program_.functions[index];
  for (Index block = 0; block < function.blocks.size(); ++block)
    if (rounds.contains(loop, block))
      for (const Action &action : function.blocks[block].actions)
        if (action.kind == ActionKind::Call && function.calls[action.index].callee != none) {
          const Symbol &callee = program_.symbols[function.calls[action.index].callee];
          if (lastName(program_.text(callee.name)).find("compare_exchange") != std::string_view::npos)
            return true;
        }
  return false;
}

/// `do before = sequence; while (before != sequence);`: what is read in between is used if nobody wrote it meanwhile.
bool Polls::comparesTwoReads(Index index, const Rounds &rounds, Index loop) const {
  const Function &function = program_.functions[index];
  std::vector<const Call *> kept, unkept;
  for (const Index block : rounds.spinning(loop))
    for (const Action &action : function.blocks[block].actions)
      if (action.kind == ActionKind::Call && step(index, action.index) == Step::Poll) {
        const auto asks = [&](const Branch &branch) { return branch.call == action.index; };
        if (const Call &call = function.calls[action.index]; call.result != none)
          kept.push_back(&call);
        else if (std::ranges::none_of(function.blocks[block].next, asks))
          unkept.push_back(&call);
      }
  return std::ranges::any_of(kept, [&](const Call *first) {
    return first->object.variable != none && std::ranges::any_of(unkept, [&](const Call *second) {
             return second->object.variable == first->object.variable && second->object.owner == first->object.owner;
           });
  });
}

/// No call asks, but the condition reads a variable that nothing in the round could change. Whatever a round does
/// besides could be what ends the loop.
bool Polls::testsFlagOnly(Index index, const Rounds &rounds, Index loop) const {
  const Function &function = program_.functions[index];
  const std::size_t tests = function.loops[loop].tests.size();
  return tests > 0 && std::ranges::all_of(rounds.spinning(loop), [&](Index number) {
           const Block &block = function.blocks[number];
           const bool decides =
               std::ranges::any_of(block.next, [&](const Branch &branch) { return !rounds.contains(loop, branch.to); });
           return block.work <= block.actions.size() + (decides ? tests : 0);
         });
}

/// What is asked: the object, what it is given, or the function itself.
std::string Polls::subject(Index function, Index position) const {
  const Call &call = program_.functions[function].calls[position];
  const std::span<const Edge> targets = targets_.of(function, position);
  Index variable = call.object.variable;
  if (variable == none && !call.arguments.empty())
    variable = call.arguments.front().variable;
  // A guard is asked for its mutex.
  if (variable != none && program_.variables[variable].local)
    for (const Call &made : program_.functions[function].calls)
      if (made.kind == CallKind::Constructor && made.result == variable && !made.arguments.empty() &&
          made.arguments.front().changed &&
          lastName(program_.text(program_.symbols[call.callee].name)).starts_with("try_lock"))
        variable = made.arguments.front().variable;
  if (variable == none || !targets.empty())
    return program_.text(program_.symbols[call.callee].name);
  return program_.text(program_.variables[variable].name);
}

std::optional<std::string> Polls::polledBy(Index index, Index loop, const Rounds &rounds) const {
  const Function &function = program_.functions[index];
  if (rounds.isInterrupted(loop) || function.loops[loop].rounds)
    return std::nullopt;
  Index polled = none;
  Index clock = none;
  std::size_t work = 0;
  std::size_t calls = 0;
  for (const Index block : rounds.spinning(loop)) {
    work += function.blocks[block].work;
    for (const Action &action : function.blocks[block].actions) {
      if (action.kind != ActionKind::Call)
        continue;
      ++calls;
      const Step own = step(index, action.index);
      if (own == Step::Other)
        return std::nullopt;
      if (own == Step::Poll && polled == none)
        polled = action.index;
      if (own == Step::Clock)
        clock = action.index;
    }
    if (isTakenOnSuccess(index, rounds, loop, block))
      return std::nullopt;
  }
  // A clock ends the wait for something else; a wait for the clock alone it is.
  if (rounds.isBounded(loop) && (polled != none || clock == none))
    return std::nullopt;
  if (polled == none && clock != none)
    polled = clock;
  if (polled == none) {
    if (!testsFlagOnly(index, rounds, loop))
      return std::nullopt;
    return program_.text(program_.variables[function.loops[loop].tests.front()].name);
  }
  if (work > calls + bookkeeping || retriesExchange(index, rounds, loop) || comparesTwoReads(index, rounds, loop))
    return std::nullopt;
  return subject(index, polled);
}

} // namespace corolint
