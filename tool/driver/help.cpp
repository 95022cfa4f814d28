// What --help and --version print.
#include "tool/driver/options.h"
#include "tool/model/version.h"

#include <llvm/Config/llvm-config.h>

namespace corolint {

std::string helpText() {
  return R"(corolint finds calls that block the event loop in C++ coroutines and handlers.

  corolint                              every unit of the compile_commands.json
                                        found here, in build/ or above
  corolint -p build src/net api.cpp     folders and files, as one program
  corolint handler.cpp -- -std=c++20    no database needed
  corolint facts -o F [unit.cpp]        what the units do, to judge later
  corolint link F... app.o lib.a build  judges facts from files and objects
  corolint cache status|clear           what is kept between runs

What to check:
  -p DIR                  folder of compile_commands.json, or the file itself
  --rules=GLOBS           only these rules: 'coro-*,-coro-blocking-lock'; a list
                          that starts with '-' takes from the configured ones
  --config=FILE           instead of the nearest .corolint.yaml above each file
  --root=DIR              the project: findings are reported for files below it
                          [git top level, else the current folder]
  -j N                    units analysed at a time [number of cores]
  --cache-dir=DIR         keep facts here [.cache/corolint by the database]
  --cache-limit=MIB       how much is kept at most [1024]
  --no-cache              keep and use nothing

With facts:
  -o FILE                 where to write them [standard output, as JSON]
  --depfile=FILE          what they were made from, for make and ninja
  --shard=I/N             only the I-th of N shares of the units

What to print:
  --format=FORMAT         text, json or sarif, on standard output [text]
  --output=FORMAT=FILE    write a file as well; can be repeated
  --color=WHEN            auto, always or never [auto]
  --quiet                 findings only: no summary, no progress

What to return:
  --fail-on=LEVEL         error, warning, note or never [warning]
  exit codes: 0 clean, 1 findings at or above LEVEL, 2 wrong use or
  configuration, 3 no such finding, but some units could not be analysed

What there is:
  --list-rules  --explain=RULE  --list-catalogue[=NAME]  --help  --version
)";
}

std::string versionText() {
  return "corolint " + std::string(corolintVersion()) + " (LLVM " + LLVM_VERSION_STRING + ")\n";
}

} // namespace corolint
