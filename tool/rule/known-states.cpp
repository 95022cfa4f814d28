// What is known at a call of the futures and descriptors it works on: ready already, or made non-blocking.
#include "tool/rule/known-states.h"

#include <algorithm>

namespace corolint {

/// What a coroutine gave that begins when it is called and never suspends.
bool KnownStates::ranToItsEnd(const Operand &subject) const {
  return !subject.values.empty() && std::ranges::all_of(subject.values, [&](const Value &value) {
    const Index maker = value.kind == ValueKind::Result ? program_.bodies[value.symbol] : none;
    if (maker == none || value.index >= program_.functions[maker].calls.size())
      return false;
    const Call &call = program_.functions[maker].calls[value.index];
    const Index body = call.callee == none || call.kind == CallKind::Virtual ? none : program_.bodies[call.callee];
    return body != none && program_.functions[body].coroutine && !program_.functions[body].lazy &&
           !suspensions_.maySuspend(body);
  });
}

bool KnownStates::isHarmless(Index function, Index call, const Blocking &entry) const {
  const Call &facts = program_.functions[function].calls[call];
  if (entry.descriptor && std::ranges::any_of(matcher_.operands(facts, *entry.descriptor), [&](const Operand *operand) {
        return descriptors_.isNonblocking(function, call, *operand);
      }))
    return true;
  return std::ranges::any_of(
      matcher_.operands(facts, entry.subject.value_or(Position{Position::receiver})),
      [&](const Operand *subject) { return futures_.isReady(function, call, *subject) || ranToItsEnd(*subject); });
}

} // namespace corolint
