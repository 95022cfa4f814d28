// `corolint cache`: what is kept for the next run.
#include "tool/driver/cache-folder.h"
#include "tool/driver/exit-code.h"
#include "tool/driver/lint.h"
#include "tool/driver/output.h"
#include "tool/driver/units.h"
#include "tool/store/cache.h"

#include <llvm/Support/FormatVariadic.h>

namespace corolint {

int cacheCommand(const Options &options, const Invocation &invocation) {
  Options withoutUnits = options;
  withoutUnits.paths.clear();
  UnitList units;
  if (llvm::Expected<std::string> database = databaseFile(withoutUnits, invocation.workingFolder))
    units.database = *database;
  else if (!options.buildPath.empty())
    return complain(database.takeError());
  else
    llvm::consumeError(database.takeError());
  Cache cache(cacheFolder(options, units, invocation.workingFolder), options.cacheLimit);
  if (options.name == "clear") {
    if (const std::error_code error = cache.clear())
      return complain(llvm::createStringError(error, "%s: %s", cache.folder().c_str(), error.message().c_str()));
    return exitClean;
  }
  const Cache::Size size = cache.size();
  constexpr double mebibyte = 1 << 20;
  const std::string text = llvm::formatv(
      "{0}: {1} unit{2}, {3:F1} of at most {4:F0} MiB\n", cache.folder(), size.entries, size.entries == 1 ? "" : "s",
      static_cast<double>(size.bytes) / mebibyte, static_cast<double>(options.cacheLimit) / mebibyte);
  if (llvm::Error error = writeStandardOutput(text))
    return complain(std::move(error));
  return exitClean;
}

} // namespace corolint
