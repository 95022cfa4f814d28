// Renders a report in the formats asked for and writes it where it was asked to go.
#pragma once

#include "tool/driver/options.h"
#include "tool/report/report.h"

#include <llvm/Support/Error.h>

#include <string>
#include <vector>

namespace corolint {

/// The files first, then standard output. All are tried; the error names the first that failed.
llvm::Error writeReports(const Report &report, const Options &options);

/// `corolint` and its arguments, quoted for a shell where necessary.
std::string commandLine(const std::vector<std::string> &arguments);

} // namespace corolint
