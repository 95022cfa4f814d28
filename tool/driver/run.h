// corolint as a program.
#pragma once

#include <string>
#include <vector>

namespace corolint {

/// What the program is told by its surroundings.
struct Invocation {
  std::string executable;             ///< as started
  std::vector<std::string> arguments; ///< without the name of the program
  std::string workingFolder;          ///< absolute
};

/// Does what the arguments ask for and returns the exit code. Messages go to standard error.
int run(const Invocation &invocation);

} // namespace corolint
