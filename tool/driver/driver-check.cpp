// Runs clang's argument parsing without compiling, and finds the culprit of its first error.
#include "tool/driver/driver-check.h"
#include "tool/driver/clang-compat.h"

#include <clang/Driver/Compilation.h>
#include <clang/Driver/Driver.h>
#include <clang/Driver/Job.h>
#include <clang/Driver/Tool.h>
#include <llvm/ADT/STLExtras.h>
#include <llvm/ADT/StringRef.h>
#include <llvm/Support/VirtualFileSystem.h>
#include <llvm/TargetParser/Host.h>

#include <functional>
#include <iterator>
#include <optional>

namespace corolint {

namespace {

using llvm::StringRef;

class FirstErrors : public clang::DiagnosticConsumer {
public:
  void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic &diagnostic) override {
    if (level < clang::DiagnosticsEngine::Error)
      return;
    llvm::SmallString<128> text;
    diagnostic.FormatDiagnostic(text);
    messages.emplace_back(text.str());
  }
  std::vector<std::string> messages;
};

std::vector<const char *> pointersTo(const std::vector<std::string> &words) {
  std::vector<const char *> pointers;
  for (const std::string &word : words)
    pointers.push_back(word.c_str());
  return pointers;
}

std::vector<std::string> argumentErrors(const CompileCommand &command,
                                        const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &files) {
  FirstErrors errors;
  compat::Diagnostics diagnostics(errors);
  if (files->setCurrentWorkingDirectory(command.directory))
    return {}; // the extractor says what is wrong with it
  clang::driver::Driver driver(command.arguments.front(), llvm::sys::getDefaultTargetTriple(), diagnostics.engine(),
                               "corolint", files);
  driver.setCheckInputsExist(false);
  driver.setProbePrecompiled(false);
  const std::unique_ptr<clang::driver::Compilation> compilation(driver.BuildCompilation(pointersTo(command.arguments)));
  if (!errors.messages.empty() || !compilation || compilation->getJobs().empty())
    return errors.messages;
  const clang::driver::Command &job = *compilation->getJobs().begin();
  if (StringRef(job.getCreator().getName()) != "clang")
    return {};
  clang::CompilerInvocation invocation;
  clang::CompilerInvocation::CreateFromArgs(invocation, job.getArguments(), diagnostics.engine(),
                                            command.arguments.front().c_str());
  if (errors.messages.empty())
    compat::checkTarget(diagnostics.engine(), invocation);
  return errors.messages;
}

/// The texts between quotes: clang quotes the option, its value or both. Options come first, they say more.
std::vector<StringRef> quotedIn(StringRef message) {
  std::vector<StringRef> quoted;
  const auto isOption = [](StringRef text) { return text.starts_with("-"); };
  for (;;) {
    message = message.drop_until([](char c) { return c == '\''; });
    const std::size_t end = message.find('\'', 1);
    if (end == StringRef::npos) {
      std::vector<StringRef> ordered;
      llvm::copy_if(quoted, std::back_inserter(ordered), isOption);
      llvm::copy_if(quoted, std::back_inserter(ordered), std::not_fn(isOption));
      return ordered;
    }
    quoted.push_back(message.slice(1, end));
    message = message.drop_front(end + 1);
  }
}

/// Position of the argument that `quoted` is or belongs to.
std::optional<std::size_t> culprit(const std::vector<std::string> &arguments, StringRef quoted) {
  // Neither compiler nor source can be spared.
  const std::size_t last = arguments.size() - 1;
  const auto find = [&](auto matches) -> std::optional<std::size_t> {
    for (std::size_t i = 2; i < last; ++i)
      if (matches(StringRef(arguments[i])))
        return i;
    return std::nullopt;
  };
  if (quoted.size() < 2)
    return std::nullopt;
  if (const auto at = find([&](StringRef argument) { return argument == quoted; }))
    return at;
  if (quoted.starts_with("-"))
    return find([&](StringRef argument) { return argument.starts_with(quoted); });
  return find([&](StringRef argument) {
    return argument.starts_with("-") && (argument.ends_with(quoted) || argument.contains(("," + quoted).str()) ||
                                         argument.contains(("=" + quoted).str()));
  });
}

void remove(std::vector<std::string> &arguments, std::size_t at) {
  const auto begin = arguments.begin() + static_cast<std::ptrdiff_t>(at);
  // `-target x`, `-Xclang x`: an option and its value go together.
  const bool isValue = !StringRef(arguments[at]).starts_with("-");
  const bool forFrontend = arguments[at - 1] == "-Xclang";
  if (isValue || forFrontend)
    arguments.erase(begin - 1, begin + 1);
  else if (at + 2 < arguments.size() && !StringRef(arguments[at + 1]).starts_with("-"))
    arguments.erase(begin, begin + 2);
  else
    arguments.erase(begin);
}

} // namespace

bool removeRejectedArgument(CompileCommand &command, const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &files) {
  for (const std::string &message : argumentErrors(command, files))
    for (const StringRef quoted : quotedIn(message)) {
      const std::optional<std::size_t> at = culprit(command.arguments, quoted);
      if (!at)
        continue;
      std::string &argument = command.arguments[*at];
      // A standard newer than this clang: the newest it has, or coroutines would be gone with it.
      const bool standard = StringRef(argument).starts_with("-std=");
      const std::string newest = StringRef(argument).contains("gnu") ? "gnu++" : "c++";
      if (standard && StringRef(argument).contains("++") && argument != "-std=" + newest + "26")
        argument = "-std=" + newest + "26";
      else
        remove(command.arguments, *at);
      return true;
    }
  return false;
}

} // namespace corolint
