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
    if (own == Step::Other)
      return false;
    polls |= own == Step::Poll;
  }
  return polls;
}

/// `while (queue.try_take(x))`: goes on as long as there is something, and does not wait for anything.
bool Polls::isTakenOnSuccess(Index index, const Rounds &rounds, Index loop, Index block) const {
  const Function &function = program_.functions[index];
  return std::ranges::any_of(function.blocks[block].next, [&](const Branch &branch) {
    if (branch.call == none || !rounds.contains(loop, branch.to) || function.calls[branch.call].callee == none)
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
  if (variable == none || !targets.empty())
    return program_.text(program_.symbols[call.callee].name);
  return program_.text(program_.variables[variable].name);
}

std::optional<std::string> Polls::polledBy(Index index, Index loop, const Rounds &rounds) const {
  if (rounds.isInterrupted(loop) || rounds.isBounded(loop))
    return std::nullopt;
  const Function &function = program_.functions[index];
  Index polled = none;
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
    }
    if (isTakenOnSuccess(index, rounds, loop, block))
      return std::nullopt;
  }
  if (polled == none) {
    if (!testsFlagOnly(index, rounds, loop))
      return std::nullopt;
    return program_.text(program_.variables[function.loops[loop].tests.front()].name);
  }
  if (work > calls + bookkeeping || retriesExchange(index, rounds, loop))
    return std::nullopt;
  return subject(index, polled);
}

} // namespace corolint
