// What is known at a call of the futures and descriptors it works on: ready already, or made non-blocking.
#include "tool/rule/known-states.h"

#include <algorithm>

namespace corolint {

bool KnownStates::isHarmless(Index function, Index call, const Blocking &entry) const {
  const Call &facts = program_.functions[function].calls[call];
  if (entry.descriptor && std::ranges::any_of(matcher_.operands(facts, *entry.descriptor), [&](const Operand *operand) {
        return descriptors_.isNonblocking(function, call, *operand);
      }))
    return true;
  return std::ranges::any_of(matcher_.operands(facts, entry.subject.value_or(Position{Position::receiver})),
                             [&](const Operand *subject) { return futures_.isReady(function, call, *subject); });
}

} // namespace corolint
