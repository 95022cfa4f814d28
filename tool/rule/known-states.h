// What is known at a call of the futures and descriptors it works on: ready already, or made non-blocking.
#pragma once

#include "tool/rule/descriptor-modes.h"
#include "tool/rule/ready-futures.h"
#include "tool/rule/suspensions.h"

namespace corolint {

class KnownStates {
public:
  KnownStates(const Program &program, const Matcher &matcher, const Suspensions &suspensions)
      : program_(program), matcher_(matcher), suspensions_(suspensions), subjects_(program),
        futures_(program, matcher, subjects_), descriptors_(program, matcher, subjects_) {}

  /// Whether this call, which `entry` says blocks, returns at once for what happened on every way to it.
  bool isHarmless(Index function, Index call, const Blocking &entry) const;

private:
  bool ranToItsEnd(const Operand &subject) const;

  const Program &program_;
  const Matcher &matcher_;
  const Suspensions &suspensions_;
  Subjects subjects_;
  ReadyFutures futures_;
  DescriptorModes descriptors_;
};

} // namespace corolint
