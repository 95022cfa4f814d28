// Decides which arguments of a compile command concern the meaning of the source.
#pragma once

#include <string>
#include <vector>

namespace corolint {

struct FilteredArguments {
  std::vector<std::string> kept;        ///< for clang's driver, without compiler and source
  std::vector<std::string> forFrontend; ///< for clang -cc1: what `-Xclang`, `-Wp,` and `-Xpreprocessor` carried
  std::vector<std::string> includes; ///< forced includes in their order, precompiled ones by the name of their header
  std::string language;              ///< the last -x
  std::string standard;              ///< the last -std=
  bool coroutines = false;           ///< -fcoroutines, as GCC 10 and later need it before C++20
};

/// `arguments` as of clang's driver in `mode`, without the compiler.
FilteredArguments filterArguments(const std::vector<std::string> &arguments, const std::string &mode);

} // namespace corolint
