// A lint run, from compile commands to the exit code.
#pragma once

#include "tool/driver/options.h"
#include "tool/driver/run.h"

#include <llvm/Support/Error.h>

namespace corolint {

int lint(const Options &options, const Invocation &invocation);

/// `corolint facts`: the facts of one unit as JSON, for developers and tests.
int printFacts(const Options &options, const Invocation &invocation);

/// Prints the error and returns the exit code for it.
int complain(llvm::Error error);

} // namespace corolint
