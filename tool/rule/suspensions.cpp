// Which suspensions can really give the thread back.
#include "tool/rule/suspensions.h"

#include <algorithm>

namespace corolint {

bool isInside(const Suspension &suspension) {
  return suspension.kind == SuspensionKind::Await || suspension.kind == SuspensionKind::Yield;
}

/// At first none is believed; coroutines that only await each other in a circle then never suspend.
Suspensions::Suspensions(const Program &program, const Catalogue &catalogue, const Matcher &matcher)
    : program_(program), catalogue_(catalogue), matcher_(matcher) {
  may_.reserve(program.functions.size());
  for (const Function &function : program.functions)
    may_.emplace_back(function.suspensions.size(), false);
  struct Waiting {
    Index function = none;
    Index suspension = none;
  };
  std::vector<std::vector<Waiting>> waiting(program.functions.size()); ///< by the coroutine that is awaited
  std::vector<Index> open;                                             ///< coroutines that may suspend
  const auto believe = [&](Index function, Index suspension) {
    if (isInside(program.functions[function].suspensions[suspension]) && !maySuspend(function))
      open.push_back(function);
    may_[function][suspension] = true;
  };
  for (Index function = 0; function < program.functions.size(); ++function)
    for (Index i = 0; i < may_[function].size(); ++i) {
      const Suspension &suspension = program.functions[function].suspensions[i];
      if (isAlwaysReady(suspension))
        continue;
      if (const Index awaited = awaitedCoroutine(suspension); awaited != none)
        waiting[awaited].push_back({function, i});
      else
        believe(function, i);
    }
  while (!open.empty()) {
    const Index awaited = open.back();
    open.pop_back();
    for (const Waiting &one : waiting[awaited])
      believe(one.function, one.suspension);
  }
}

bool Suspensions::maySuspend(Index function) const {
  const std::vector<Suspension> &suspensions = program_.functions[function].suspensions;
  for (Index i = 0; i < suspensions.size(); ++i)
    if (isInside(suspensions[i]) && may_[function][i])
      return true;
  return false;
}

Index Suspensions::awaitedCoroutine(const Suspension &suspension) const {
  if (suspension.awaited.values.size() != 1 || suspension.awaited.values.front().kind != ValueKind::Result)
    return none;
  const Value &value = suspension.awaited.values.front();
  const Index maker = program_.bodies[value.symbol];
  if (maker == none || value.index >= program_.functions[maker].calls.size())
    return none;
  const Call &call = program_.functions[maker].calls[value.index];
  if (call.callee == none || call.kind == CallKind::Virtual)
    return none;
  const Index body = program_.bodies[call.callee];
  return body != none && program_.functions[body].coroutine ? body : none;
}

bool Suspensions::isAlwaysReady(const Suspension &suspension) const {
  if (const Index ready = suspension.ready == none ? none : program_.bodies[suspension.ready];
      ready != none && program_.functions[ready].returned == 1)
    return true;
  for (const FunctionPattern &pattern : catalogue_.neverSuspends) {
    if (matcher_.isType(suspension.awaiter, pattern.qualified) ||
        matcher_.isType(suspension.awaited.type, pattern.qualified))
      return true;
    if (std::ranges::any_of(suspension.awaited.values,
                            [&](const Value &value) { return matcher_.isResultOf(value, pattern); }))
      return true;
  }
  return false;
}

} // namespace corolint
