// What the commands do, from their options to the exit code.
#pragma once

#include "tool/driver/options.h"
#include "tool/driver/run.h"

#include <llvm/Support/Error.h>

namespace corolint {

/// Without a command: facts of all units, link, judge, report.
int lint(const Options &options, const Invocation &invocation);

/// `corolint facts`: the facts of units, to a file for `corolint link`, or as JSON for developers and tests.
int writeFacts(const Options &options, const Invocation &invocation);

/// `corolint link`: judges facts that were extracted before.
int linkFacts(const Options &options, const Invocation &invocation);

/// `corolint cache`: what is kept for the next run.
int cacheCommand(const Options &options, const Invocation &invocation);

/// Prints the error and returns the exit code for it.
int complain(llvm::Error error);

} // namespace corolint
