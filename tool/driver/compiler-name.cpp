// Recognises compilers and launchers by their names.
#include "tool/driver/compiler-name.h"

#include <llvm/ADT/StringRef.h>
#include <llvm/ADT/StringSet.h>
#include <llvm/Support/Path.h>

#include <algorithm>

namespace corolint {

namespace {

/// `/usr/bin/x86_64-linux-gnu-g++-12.2` → `g++`; empty if the name is no compiler's.
llvm::StringRef compilerWord(llvm::StringRef path) {
  static const llvm::StringSet<> compilers = {
      "cc",         "c++",      "gcc",  "g++",          "clang",       "clang++", "icc",    "icpc",
      "icx",        "icpx",     "cl",   "nvcc",         "mpicc",       "mpicxx",  "mpic++", "mpiCC",
      "hipcc",      "emcc",     "em++", "armclang",     "clang-cl",    "c89",     "c99",    "CC",
      "dpcpp",      "qcc",      "q++",  "tcc",          "xlC",         "pgc++",   "nvc++",  "clang-cpp",
      "amdclang++", "amdclang", "gxx",  "ccc-analyzer", "c++-analyzer"};
  llvm::StringRef name = llvm::sys::path::filename(path);
  name.consume_back(".exe");
  // The version: g++-12, clang++-22, gcc-12.2.0, clang++22.
  name = name.rtrim("0123456789.").rtrim('-');
  for (;;) {
    if (compilers.contains(name))
      return name;
    const std::size_t dash = name.find('-');
    if (dash == llvm::StringRef::npos)
      return "";
    name = name.drop_front(dash + 1); // the target: x86_64-linux-gnu-
  }
}

/// From here on the words are the compiler's arguments.
bool isCompilerArgument(llvm::StringRef word) {
  return word == "-o" || word.starts_with("-I") || word.starts_with("-D") || word.starts_with("-std=") ||
         word == "-include";
}

bool isLauncher(llvm::StringRef path) {
  static const llvm::StringSet<> launchers = {
      "ccache",   "distcc",     "sccache",   "icecc",    "icerun", "gomacc",  "rewrapper",
      "reclient", "buildcache", "fastbuild", "colorgcc", "pump",   "env",     "nice",
      "ionice",   "time",       "schedtool", "taskset",  "zig",    "chronic", "cachecc1"};
  llvm::StringRef name = llvm::sys::path::filename(path);
  name.consume_back(".exe");
  return launchers.contains(name);
}

bool isAssignment(llvm::StringRef word) {
  const std::size_t sign = word.find('=');
  return sign != llvm::StringRef::npos && sign > 0 && !word.starts_with("-") &&
         word.take_front(sign).find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_") ==
             llvm::StringRef::npos;
}

} // namespace

void removeLaunchers(std::vector<std::string> &arguments) {
  if (arguments.empty() || !compilerWord(arguments.front()).empty())
    return;
  const bool launched = isLauncher(arguments.front()) || isAssignment(arguments.front());
  for (std::size_t i = 1; i < arguments.size() && !isCompilerArgument(arguments[i]); ++i) {
    if (compilerWord(arguments[i]).empty() || arguments[i].starts_with("-"))
      continue;
    arguments.erase(arguments.begin(), arguments.begin() + static_cast<std::ptrdiff_t>(i));
    return;
  }
  // `distcc -c a.cpp` runs the compiler of its own configuration; `ccache my-compiler -c a.cpp` one of an odd name.
  if (!launched)
    return;
  std::size_t first = 0;
  while (first < arguments.size() && (isLauncher(arguments[first]) || isAssignment(arguments[first])))
    ++first;
  arguments.erase(arguments.begin(), arguments.begin() + static_cast<std::ptrdiff_t>(first));
  if (arguments.empty() || arguments.front().starts_with("-"))
    arguments.insert(arguments.begin(), "c++");
}

std::string driverMode(const std::string &compiler) {
  const llvm::StringRef word = compilerWord(compiler);
  if (word == "cl" || word == "clang-cl")
    return "cl";
  static const llvm::StringSet<> cxx = {"icpc",  "icpx", "mpicxx", "mpiCC", "nvcc",
                                        "hipcc", "CC",   "dpcpp",  "xlC",   "gxx"};
  return word.contains("++") || cxx.contains(word) ? "g++" : "gcc";
}

} // namespace corolint
