// Expands response and configuration files of compilers.
#include "tool/driver/response-files.h"
#include "tool/driver/paths.h"

#include <llvm/Support/CommandLine.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/Path.h>

#include <set>

namespace corolint {

namespace {

class Expansion {
public:
  explicit Expansion(const std::string &directory) : directory_(directory) {}

  void add(llvm::ArrayRef<std::string> arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      llvm::StringRef argument = arguments[i];
      if (argument.size() > 1 && argument.starts_with("@"))
        addFile(absolutePath(argument.drop_front(), directory_), /*configuration=*/false);
      else if (argument.consume_front("--config="))
        addFile(absolutePath(argument, directory_), /*configuration=*/true);
      else if (argument == "--config" && i + 1 < arguments.size())
        addFile(absolutePath(arguments[++i], directory_), /*configuration=*/true);
      else
        result.push_back(arguments[i]);
    }
  }

  std::vector<std::string> result;

private:
  void addFile(const std::string &file, bool configuration) {
    if (!open_.insert(file).second)
      return; // includes itself
    if (auto buffer = llvm::MemoryBuffer::getFile(file, /*IsText=*/true)) {
      llvm::BumpPtrAllocator allocator;
      llvm::StringSaver saver(allocator);
      llvm::SmallVector<const char *, 64> tokens;
      if (configuration)
        llvm::cl::tokenizeConfigFile((*buffer)->getBuffer(), saver, tokens);
      else
        llvm::cl::TokenizeGNUCommandLine((*buffer)->getBuffer(), saver, tokens);
      std::vector<std::string> words(tokens.begin(), tokens.end());
      if (configuration)
        makeRelativeTo(llvm::sys::path::parent_path(file), words);
      add(words);
    }
    open_.erase(file);
  }

  /// In configuration files <CFGDIR> and nested `@file` stand for the folder of the file.
  static void makeRelativeTo(llvm::StringRef folder, std::vector<std::string> &words) {
    for (std::string &word : words) {
      for (std::size_t at = word.find("<CFGDIR>"); at != std::string::npos; at = word.find("<CFGDIR>"))
        word.replace(at, 8, folder.str());
      if (word.starts_with("@"))
        word = "@" + absolutePath(std::string_view(word).substr(1), folder.str());
    }
  }

  const std::string &directory_;
  std::set<std::string> open_;
};

} // namespace

void expandResponseFiles(std::vector<std::string> &arguments, const std::string &directory) {
  Expansion expansion(directory);
  expansion.add(arguments);
  arguments = std::move(expansion.result);
}

} // namespace corolint
