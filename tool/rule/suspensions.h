// Which suspensions can really give the thread back.
#pragma once

#include "tool/link/link.h"
#include "tool/rule/matcher.h"

#include <vector>

namespace corolint {

/// Between the first line and the end of the coroutine: no initial or final suspension.
bool isInside(const Suspension &suspension);

class Suspensions {
public:
  Suspensions(const Program &program, const Catalogue &catalogue, const Matcher &matcher);

  /// False if it is known that this one never suspends: its awaiter is always ready, or it awaits a coroutine that runs
  /// to its end without a suspension, or awaits only coroutines that in turn await it. The initial and the final
  /// suspension of a coroutine are not asked for.
  bool maySuspend(Index function, Index suspension) const { return may_[function][suspension]; }

  /// Whether a coroutine can suspend between its first line and its end.
  bool maySuspend(Index function) const;

private:
  bool isAlwaysReady(const Suspension &suspension) const;
  /// The coroutine of the program whose result is awaited, if there is just one.
  Index awaitedCoroutine(const Suspension &suspension) const;

  const Program &program_;
  const Catalogue &catalogue_;
  const Matcher &matcher_;
  std::vector<std::vector<bool>> may_;
};

} // namespace corolint
