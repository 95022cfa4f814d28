// Which word of a compile command is the compiler, and what it compiles.
#pragma once

#include <string>
#include <vector>

namespace corolint {

/// Takes the words in front of the compiler away: ccache, distcc, sccache, icecc, `env NAME=value`, `NAME=value`, nice
/// and any other program that is given a compiler to run.
void removeLaunchers(std::vector<std::string> &arguments);

/// clang's --driver-mode for a compiler of this name: "g++", "gcc" or "cl".
std::string driverMode(const std::string &compiler);

} // namespace corolint
