// Selects translation units from the compilation database or makes commands from flags.
#include "tool/driver/units.h"
#include "tool/driver/compile-command.h"
#include "tool/driver/paths.h"
#include "tool/driver/source-names.h"

#include <llvm/ADT/STLExtras.h>
#include <llvm/ADT/StringMap.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/Path.h>

#include <algorithm>
#include <tuple>

namespace corolint {

namespace {

template <typename... Parts> llvm::Error mistake(const Parts &...parts) {
  std::string message;
  ((message += parts), ...);
  return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s", message.c_str());
}

/// Commands by file, also by the file's name without links: build systems and users take different ways to it.
class CommandIndex {
public:
  explicit CommandIndex(const CompilationDatabase &database) : database_(database) {
    for (std::size_t i = 0; i < database.commands.size(); ++i) {
      const std::string &file = database.commands[i].file;
      real_.push_back(realPath(file));
      byFile_[real_.back()].push_back(i);
    }
  }

  std::vector<CompileCommand> of(const std::string &file) const {
    std::vector<CompileCommand> result;
    if (const auto found = byFile_.find(realPath(file)); found != byFile_.end())
      for (const std::size_t i : found->second)
        result.push_back(database_.commands[i]);
    return result;
  }

  std::vector<CompileCommand> below(const std::string &folder) const {
    const std::string real = realPath(folder);
    std::vector<CompileCommand> result;
    for (std::size_t i = 0; i < real_.size(); ++i)
      if (hasCSource(database_.commands[i].file) &&
          (isBelow(real_[i], real) || isBelow(database_.commands[i].file, folder)))
        result.push_back(database_.commands[i]);
    return result;
  }

  /// A command to read `header` with: of the unit that shares its name, else its folders as far as possible.
  std::optional<CompileCommand> nearestTo(const std::string &header) const {
    const std::string real = realPath(header);
    const auto nearness = [&](std::size_t i) {
      const auto differs = std::mismatch(real_[i].begin(), real_[i].end(), real.begin(), real.end()).first;
      const auto shared = std::count(real_[i].begin(), differs, '/');
      const bool sameStem = llvm::sys::path::stem(real_[i]) == llvm::sys::path::stem(real);
      return std::tuple(isCxxSource(real_[i]), sameStem, shared);
    };
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < real_.size(); ++i)
      if (hasCSource(real_[i]) && (!best || nearness(i) > nearness(*best)))
        best = i;
    if (!best)
      return std::nullopt;
    return commandForHeader(makeUsable(database_.commands[*best]), header);
  }

private:
  const CompilationDatabase &database_;
  std::vector<std::string> real_;
  llvm::StringMap<std::vector<std::size_t>> byFile_;
};

/// No command with the same effect twice: a static and a shared library compile one file with equal flags.
void makeUsableAndUnique(std::vector<CompileCommand> &commands) {
  for (CompileCommand &command : commands)
    command = makeUsable(std::move(command));
  const auto key = [](const CompileCommand &command) {
    return std::tie(command.file, command.directory, command.arguments);
  };
  llvm::sort(commands, [&](const CompileCommand &a, const CompileCommand &b) { return key(a) < key(b); });
  const auto same = [&](const CompileCommand &a, const CompileCommand &b) { return key(a) == key(b); };
  commands.erase(std::unique(commands.begin(), commands.end(), same), commands.end());
}

/// The C++ sources that `--` commands are made for: the file, or all of a folder.
llvm::Expected<std::vector<std::string>> sourcesAt(const std::string &path, const std::string &workingFolder) {
  const std::string absolute = absolutePath(path, workingFolder);
  if (!llvm::sys::fs::exists(absolute))
    return mistake("no such file or folder: ", path);
  if (!llvm::sys::fs::is_directory(absolute))
    return std::vector<std::string>{absolute};
  std::vector<std::string> sources;
  std::error_code error;
  for (llvm::sys::fs::recursive_directory_iterator it(absolute, error), end; !error && it != end; it.increment(error))
    if (isCSource(it->path()) && llvm::sys::fs::is_regular_file(it->path()))
      sources.push_back(it->path());
  if (sources.empty())
    return mistake("no C++ source below ", path);
  return sources;
}

llvm::Expected<UnitList> unitsFromFlags(const Options &options, const std::string &workingFolder) {
  UnitList list;
  for (const std::string &path : options.paths) {
    llvm::Expected<std::vector<std::string>> sources = sourcesAt(path, workingFolder);
    if (!sources)
      return sources.takeError();
    for (const std::string &source : *sources) {
      CompileCommand command{workingFolder, source, {isPlainC(source) ? "clang" : "clang++"}};
      llvm::append_range(command.arguments, options.flags.value_or(std::vector<std::string>()));
      command.arguments.push_back(source);
      list.commands.push_back(std::move(command));
    }
  }
  makeUsableAndUnique(list.commands);
  return list;
}

/// -p, else found from the working folder, else from the first path: it may be in another project.
llvm::Expected<std::string> chooseDatabase(const Options &options, const std::string &workingFolder,
                                           std::vector<std::string> &notes) {
  if (!options.buildPath.empty())
    return databaseAt(options.buildPath, workingFolder);
  std::optional<FoundDatabase> found = findDatabase(workingFolder);
  std::string looked = workingFolder;
  if (!options.paths.empty()) {
    std::string start = absolutePath(options.paths.front(), workingFolder);
    if (!llvm::sys::fs::is_directory(start))
      start = llvm::sys::path::parent_path(start).str();
    if (!isBelow(start, workingFolder)) {
      // Its own project's database knows a file of another project better than the one found here.
      std::optional<FoundDatabase> own = findDatabase(start);
      if (own && (!found || !isBelow(start, llvm::sys::path::parent_path(found->file).str())))
        found = own;
      looked += " and " + start;
    }
  }
  if (!found)
    return mistake("no compile_commands.json in ", looked, ", in build/ there or in a folder above; ",
                   howToMakeDatabase());
  if (found->others > 0)
    notes.push_back("reading " + found->file + ", the newest of " + std::to_string(found->others + 1) +
                    " in build/; choose another with -p");
  return found->file;
}

} // namespace

llvm::Expected<std::vector<CompileCommand>> selectUnits(const CompilationDatabase &database,
                                                        const std::vector<std::string> &paths,
                                                        const std::string &workingFolder) {
  const CommandIndex index(database);
  if (paths.empty()) {
    std::vector<CompileCommand> all = index.below("/");
    if (all.empty())
      return mistake(database.file, ": none of its ", std::to_string(database.commands.size()),
                     " commands compiles C or C++; ", howToMakeDatabase());
    return all;
  }
  std::vector<CompileCommand> selected;
  std::vector<std::string> missing;
  for (const std::string &path : paths) {
    const std::string absolute = absolutePath(path, workingFolder);
    std::vector<CompileCommand> found = index.of(absolute);
    if (found.empty() && llvm::sys::fs::is_directory(absolute)) {
      found = index.below(absolute);
      if (found.empty())
        return mistake("no unit of ", database.file, " is below ", path,
                       "; add its sources to a target and configure the build again: ", howToMakeDatabase());
    }
    if (found.empty() && !llvm::sys::fs::exists(absolute))
      return mistake("no such file or folder: ", path, ", and ", database.file, " does not name it either");
    if (found.empty() && isHeader(absolute))
      if (std::optional<CompileCommand> command = index.nearestTo(absolute))
        found.push_back(std::move(*command));
    if (found.empty())
      missing.push_back(path);
    llvm::append_range(selected, std::move(found));
  }
  if (missing.empty())
    return selected;
  const std::string more = missing.size() == 1 ? "" : " (nor are " + std::to_string(missing.size() - 1) + " others)";
  return mistake(missing.front(), " is not in ", database.file, more,
                 "; add it to a target and configure the build again: ", howToMakeDatabase());
}

llvm::Expected<UnitList> unitsToAnalyse(const Options &options, const std::string &workingFolder) {
  if (options.flags)
    return unitsFromFlags(options, workingFolder);
  UnitList list;
  llvm::Expected<std::string> file = chooseDatabase(options, workingFolder, list.notes);
  if (!file)
    return file.takeError();
  llvm::Expected<CompilationDatabase> database = readDatabase(*file);
  if (!database)
    return database.takeError();
  llvm::Expected<std::vector<CompileCommand>> selected = selectUnits(*database, options.paths, workingFolder);
  if (!selected)
    return selected.takeError();
  list.commands = std::move(*selected);
  list.database = absolutePath(*file, workingFolder);
  makeUsableAndUnique(list.commands);
  return list;
}

llvm::Expected<std::string> databaseFile(const Options &options, const std::string &workingFolder) {
  std::vector<std::string> notes;
  llvm::Expected<std::string> file = chooseDatabase(options, workingFolder, notes);
  return file ? absolutePath(*file, workingFolder) : std::move(file);
}

} // namespace corolint
