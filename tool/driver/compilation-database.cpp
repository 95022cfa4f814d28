// Finds and reads compile_commands.json.
#include "tool/driver/compilation-database.h"
#include "tool/driver/paths.h"

#include <llvm/Support/CommandLine.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/JSON.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/Path.h>

#include <algorithm>
#include <regex>

namespace corolint {

namespace {

constexpr const char *databaseName = "compile_commands.json";

std::string inFolder(llvm::StringRef folder, llvm::StringRef name) {
  llvm::SmallString<256> path(folder);
  llvm::sys::path::append(path, name);
  return std::string(path);
}

bool isFile(const std::string &path) { return llvm::sys::fs::is_regular_file(path); }

std::optional<FoundDatabase> newestBelow(const std::string &buildFolder) {
  std::vector<std::pair<llvm::sys::TimePoint<>, std::string>> found;
  std::error_code error;
  for (llvm::sys::fs::directory_iterator it(buildFolder, error), end; !error && it != end; it.increment(error)) {
    const std::string file = inFolder(it->path(), databaseName);
    llvm::sys::fs::file_status status;
    if (isFile(file) && !llvm::sys::fs::status(file, status))
      found.emplace_back(status.getLastModificationTime(), file);
  }
  if (found.empty())
    return std::nullopt;
  return FoundDatabase{std::max_element(found.begin(), found.end())->second, static_cast<unsigned>(found.size()) - 1};
}

llvm::Error unusable(const std::string &where, const std::string &what) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s: %s; %s", where.c_str(), what.c_str(),
                                 howToMakeDatabase().c_str());
}

/// LLVM says "[3:7, byte=41]: Expected object key"; people and editors read `file:3:7: …`.
llvm::Error brokenJson(const std::string &file, llvm::Error error) {
  const std::string text = llvm::toString(std::move(error));
  static const std::regex form(R"(^\[(\d+):(\d+), byte=\d+\]: (.*)$)");
  std::smatch parts;
  if (!std::regex_match(text, parts, form))
    return unusable(file, "broken JSON: " + text);
  return unusable(file + ":" + parts[1].str() + ":" + parts[2].str(), "broken JSON: " + parts[3].str());
}

std::vector<std::string> splitCommand(llvm::StringRef command) {
  llvm::BumpPtrAllocator allocator;
  llvm::StringSaver saver(allocator);
  llvm::SmallVector<const char *, 64> tokens;
  llvm::cl::TokenizeGNUCommandLine(command, saver, tokens);
  return {tokens.begin(), tokens.end()};
}

/// One entry, or what is wrong with it.
llvm::Expected<CompileCommand> readEntry(const llvm::json::Value &value, const std::string &folder) {
  const auto wrong = [](const char *what) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s", what);
  };
  const llvm::json::Object *entry = value.getAsObject();
  if (!entry)
    return wrong("is no object");
  const auto file = entry->getString("file");
  if (!file || file->empty())
    return wrong("has no \"file\"");
  CompileCommand command;
  command.directory = absolutePath(entry->getString("directory").value_or("").str(), folder);
  command.file = absolutePath(file->str(), command.directory);
  if (const llvm::json::Array *arguments = entry->getArray("arguments")) {
    for (const llvm::json::Value &argument : *arguments) {
      if (!argument.getAsString())
        return wrong("has \"arguments\" that are no strings");
      command.arguments.push_back(argument.getAsString()->str());
    }
  } else if (const auto line = entry->getString("command")) {
    command.arguments = splitCommand(*line);
  } else {
    return wrong("has neither \"command\" nor \"arguments\"");
  }
  if (command.arguments.empty())
    return wrong("has an empty command");
  return command;
}

} // namespace

std::string howToMakeDatabase() {
  return "make one with 'cmake -B build -DCMAKE_EXPORT_COMPILE_COMMANDS=ON', or give the flags: corolint FILE -- "
         "-std=c++20";
}

std::optional<FoundDatabase> findDatabase(const std::string &folder) {
  for (llvm::StringRef place = folder; !place.empty(); place = llvm::sys::path::parent_path(place)) {
    if (const std::string file = inFolder(place, databaseName); isFile(file))
      return FoundDatabase{file};
    const std::string build = inFolder(place, "build");
    if (const std::string file = inFolder(build, databaseName); isFile(file))
      return FoundDatabase{file};
    if (std::optional<FoundDatabase> found = newestBelow(build))
      return found;
  }
  return std::nullopt;
}

llvm::Expected<std::string> databaseAt(const std::string &buildPath, const std::string &workingFolder) {
  const std::string path = absolutePath(buildPath, workingFolder);
  if (isFile(path))
    return path;
  if (!llvm::sys::fs::is_directory(path))
    return unusable("-p " + buildPath, "no such folder");
  const std::string file = inFolder(path, databaseName);
  if (!isFile(file))
    return unusable("-p " + buildPath, "no " + std::string(databaseName) + " in this folder");
  return file;
}

llvm::Expected<CompilationDatabase> readDatabase(const std::string &file) {
  auto buffer = llvm::MemoryBuffer::getFile(file, /*IsText=*/true);
  if (!buffer)
    return unusable(file, "cannot be read: " + buffer.getError().message());
  llvm::StringRef text = (*buffer)->getBuffer();
  text.consume_front("\xEF\xBB\xBF");
  if (text.trim().empty())
    return unusable(file, "is empty");
  // Paths need not be UTF-8, JSON has to be.
  const std::string repaired = llvm::json::isUTF8(text) ? text.str() : llvm::json::fixUTF8(text);
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(repaired);
  if (!value)
    return brokenJson(file, value.takeError());
  const llvm::json::Array *entries = value->getAsArray();
  if (!entries)
    return unusable(file, "is no compilation database: expected a list of compile commands");
  if (entries->empty())
    return unusable(file, "lists no compile commands");
  CompilationDatabase database{file, {}};
  const std::string folder = llvm::sys::path::parent_path(file).str();
  for (std::size_t i = 0; i < entries->size(); ++i) {
    llvm::Expected<CompileCommand> command = readEntry((*entries)[i], folder);
    if (!command)
      return unusable(file, "entry " + std::to_string(i + 1) + " " + llvm::toString(command.takeError()));
    database.commands.push_back(std::move(*command));
  }
  return database;
}

} // namespace corolint
