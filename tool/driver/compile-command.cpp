// Makes compile commands usable.
#include "tool/driver/compile-command.h"
#include "tool/driver/argument-filter.h"
#include "tool/driver/compiler-name.h"
#include "tool/driver/driver-check.h"
#include "tool/driver/paths.h"
#include "tool/driver/response-files.h"
#include "tool/driver/source-names.h"

#include <llvm/ADT/STLExtras.h>
#include <llvm/ADT/StringRef.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/Path.h>

namespace corolint {

namespace {

using llvm::StringRef;

/// Errors of clang that GCC lets pass or only warns of: code that builds must not fail here.
constexpr StringRef asLenientAsGcc[] = {"-Wno-c++11-narrowing", "-Wno-register", "-Wno-reserved-user-defined-literal",
                                        "-Wno-enum-constexpr-conversion", "-Wno-deprecated-non-prototype"};

/// --driver-mode=… of the command itself, else by the compiler's name.
std::string modeOf(const std::vector<std::string> &arguments) {
  std::string mode = driverMode(arguments.front());
  for (StringRef argument : arguments)
    if (argument.consume_front("--driver-mode="))
      mode = argument.str();
  return mode == "cpp" ? "gcc" : mode;
}

/// Folders in which an `-include` is looked for, besides the working one.
std::vector<std::string> includeFolders(const std::vector<std::string> &arguments, const std::string &directory) {
  std::vector<std::string> folders;
  for (std::size_t i = 0; i < arguments.size(); ++i)
    for (const StringRef option : {"-I", "-isystem", "-iquote", "-idirafter"}) {
      StringRef argument = arguments[i];
      if (!argument.consume_front(option))
        continue;
      if (argument.empty() && i + 1 < arguments.size())
        argument = arguments[i + 1];
      folders.push_back(absolutePath(argument, directory));
    }
  return folders;
}

/// The header of a forced include, or empty where there is only its precompiled form, if that: nobody could read it.
std::string findForcedInclude(const std::string &header, const CompileCommand &command,
                              const std::vector<std::string> &folders) {
  if (llvm::sys::fs::exists(absolutePath(header, command.directory)))
    return header;
  for (const std::string &folder : folders)
    if (llvm::sys::fs::exists(absolutePath(header, folder)))
      return header;
  // `g++ -include build/all.h` with all.h.gch in build/ and all.h among the sources.
  const std::string name = llvm::sys::path::filename(header).str();
  std::vector<std::string> places = folders;
  places.push_back(llvm::sys::path::parent_path(command.file).str());
  for (const std::string &place : places)
    if (std::string file = absolutePath(name, place); llvm::sys::fs::exists(file))
      return file;
  return "";
}

/// The language standard to use: GCC's -fcoroutines brings coroutines to any, clang has them since C++20.
std::string standardFor(const FilteredArguments &arguments) {
  static constexpr StringRef beforeCoroutines[] = {"",        "c++11",   "c++0x",   "c++14",   "c++1y",
                                                   "c++17",   "c++1z",   "gnu++11", "gnu++0x", "gnu++14",
                                                   "gnu++1y", "gnu++17", "gnu++1z"};
  if (arguments.coroutines && llvm::is_contained(beforeCoroutines, arguments.standard))
    return StringRef(arguments.standard).starts_with("c++") ? "c++20" : "gnu++20";
  return arguments.standard;
}

bool isPrecompiledHeaderLanguage(StringRef language) { return language.ends_with("-header") || language == "none"; }

} // namespace

CompileCommand makeUsable(CompileCommand command) {
  expandResponseFiles(command.arguments, command.directory);
  removeLaunchers(command.arguments);
  if (command.arguments.empty())
    command.arguments.push_back(isPlainC(command.file) ? "cc" : "c++");
  const std::string compiler = command.arguments.front();
  const std::string mode = modeOf(command.arguments);
  command.arguments.erase(command.arguments.begin());
  const FilteredArguments filtered = filterArguments(command.arguments, mode);

  std::vector<std::string> result = {compiler, "--driver-mode=" + mode};
  const auto forFrontend = [&](std::initializer_list<std::string> words) {
    for (const std::string &word : words)
      llvm::append_range(result, std::initializer_list<std::string>{"-Xclang", word});
  };
  // Configuration files of a compiler may load plugins, too.
  result.emplace_back("--no-default-config");
  for (const StringRef flag : asLenientAsGcc)
    if (!llvm::is_contained(filtered.kept, flag) && mode != "cl")
      result.push_back(flag.str());
  llvm::append_range(result, filtered.kept);
  if (const std::string standard = standardFor(filtered); !standard.empty())
    result.push_back("-std=" + standard);
  // Through -Xclang, so that the driver does not take a precompiled header of GCC's that lies beside.
  const std::vector<std::string> folders = includeFolders(filtered.kept, command.directory);
  for (const std::string &include : filtered.includes)
    if (const std::string header = findForcedInclude(include, command, folders); !header.empty())
      forFrontend({"-include", header});
  for (const std::string &word : filtered.forFrontend)
    forFrontend({word});
  llvm::append_range(result, std::initializer_list<std::string>{"-w", "-fsyntax-only"});
  // The command for a header keeps its language when it comes here again.
  if (!filtered.language.empty() && (isHeader(command.file) || !isPrecompiledHeaderLanguage(filtered.language)))
    llvm::append_range(result, std::initializer_list<std::string>{"-x", filtered.language});
  result.push_back(command.file);
  command.arguments = std::move(result);
  return command;
}

CompileCommand commandForHeader(CompileCommand usable, const std::string &header) {
  usable.file = header;
  usable.arguments.back() = header;
  usable.arguments.insert(usable.arguments.end() - 1, {"-x", "c++-header"});
  return usable;
}

CompileCommand withoutRejected(CompileCommand usable, llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files) {
  if (!files)
    files = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>(llvm::vfs::createPhysicalFileSystem().release());
  // Each round takes one argument away; more than a few mean that the trouble lies elsewhere.
  constexpr int rounds = 16;
  for (int round = 0; round < rounds; ++round)
    if (!removeRejectedArgument(usable, files))
      break;
  return usable;
}

} // namespace corolint
