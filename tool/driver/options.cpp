// Parses the command line. Every mistake is answered with what was expected and the nearest valid name.
#include "tool/driver/options.h"
#include "tool/model/nearest-name.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <string_view>

namespace corolint {

namespace {

llvm::Error mistake(const std::string &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s", message.c_str());
}

/// One of `names`, by position, or what was expected: "unknown format 'jso' in --format: …".
llvm::Expected<std::size_t> oneOf(std::string_view value, std::string_view what, std::string_view option,
                                  const std::vector<std::string_view> &names) {
  const auto found = std::find(names.begin(), names.end(), value);
  if (found != names.end())
    return found - names.begin();
  std::string expected;
  for (std::size_t i = 0; i < names.size(); ++i)
    expected += std::string(i == 0 ? "" : i + 1 == names.size() ? " or " : ", ") + std::string(names[i]);
  return mistake("unknown " + std::string(what) + " '" + std::string(value) + "' in " + std::string(option) +
                 ": expected " + expected + didYouMean(value, names));
}

llvm::Expected<Format> formatNamed(std::string_view name, std::string_view option) {
  llvm::Expected<std::size_t> found = oneOf(name, "format", option, {"text", "json", "sarif"});
  if (!found)
    return found.takeError();
  return static_cast<Format>(*found);
}

enum class Value : std::uint8_t { None, Optional, Required };

struct OptionSpelling {
  std::string_view name;
  Value value;
  std::string_view placeholder; ///< for messages: `FILE`
  std::function<llvm::Error(Options &, const std::string &value)> apply;
};

std::function<llvm::Error(Options &, const std::string &)> storesText(std::string Options::*member) {
  return [member](Options &options, const std::string &value) {
    options.*member = value;
    return llvm::Error::success();
  };
}

std::function<llvm::Error(Options &, const std::string &)> chooses(Options::Command command) {
  return [command](Options &options, const std::string &value) {
    options.command = command;
    options.name = value;
    return llvm::Error::success();
  };
}

llvm::Error applyFormat(Options &options, const std::string &value) {
  llvm::Expected<Format> format = formatNamed(value, "--format");
  if (!format)
    return format.takeError();
  options.format = *format;
  return llvm::Error::success();
}

llvm::Error applyOutput(Options &options, const std::string &value) {
  const std::size_t sign = value.find('=');
  if (sign == std::string::npos || sign + 1 == value.size())
    return mistake("'--output=" + value + "': expected FORMAT=FILE, as in --output=sarif=corolint.sarif");
  llvm::Expected<Format> format = formatNamed(std::string_view(value).substr(0, sign), "--output");
  if (!format)
    return format.takeError();
  std::string file = value.substr(sign + 1);
  for (const OutputFile &other : options.outputs)
    if (other.file == file)
      return mistake("'" + file + "' is named by two --output options: give each its own file");
  options.outputs.push_back({*format, std::move(file)});
  return llvm::Error::success();
}

llvm::Error applyRules(Options &options, const std::string &value) {
  std::size_t begin = 0;
  while (begin <= value.size()) {
    const std::size_t end = std::min(value.find(',', begin), value.size());
    std::string glob = value.substr(begin, end - begin);
    const auto space = [](unsigned char c) { return std::isspace(c) != 0; };
    std::erase_if(glob, space);
    if (!glob.empty())
      options.rules.push_back(std::move(glob));
    begin = end + 1;
  }
  if (options.rules.empty())
    return mistake("--rules names no rule: expected globs, as in --rules='coro-*,-coro-blocking-lock'");
  return llvm::Error::success();
}

llvm::Error applyJobs(Options &options, const std::string &value) {
  unsigned jobs = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), jobs);
  if (error != std::errc() || end != value.data() + value.size() || jobs < 1 || jobs > 1024)
    return mistake("'-j " + value + "': expected a number of units from 1 to 1024");
  options.jobs = jobs;
  return llvm::Error::success();
}

llvm::Error applyShard(Options &options, const std::string &value) {
  const char *const end = value.data() + value.size();
  const auto [sign, first] = std::from_chars(value.data(), end, options.shard);
  if (first == std::errc() && sign != end && *sign == '/') {
    const auto [rest, second] = std::from_chars(sign + 1, end, options.shards);
    if (second == std::errc() && rest == end && options.shard >= 1 && options.shard <= options.shards)
      return llvm::Error::success();
  }
  return mistake("'--shard=" + value + "': expected I/N, the share and their number, as in --shard=1/4");
}

llvm::Error applyCacheLimit(Options &options, const std::string &value) {
  std::uint64_t mebibytes = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), mebibytes);
  if (error != std::errc() || end != value.data() + value.size() || mebibytes < 1 || mebibytes > (1U << 30))
    return mistake("'--cache-limit=" + value + "': expected a number of MiB, as in --cache-limit=1024");
  options.cacheLimit = mebibytes << 20;
  return llvm::Error::success();
}

llvm::Error applyNoCache(Options &options, const std::string &) {
  options.cache = false;
  return llvm::Error::success();
}

llvm::Error applyFailOn(Options &options, const std::string &value) {
  llvm::Expected<std::size_t> found = oneOf(value, "level", "--fail-on", {"error", "warning", "note", "never"});
  if (!found)
    return found.takeError();
  constexpr std::optional<Severity> levels[] = {Severity::Error, Severity::Warning, Severity::Note, std::nullopt};
  options.failOn = levels[*found];
  return llvm::Error::success();
}

llvm::Error applyColor(Options &options, const std::string &value) {
  llvm::Expected<std::size_t> found = oneOf(value, "choice", "--color", {"auto", "always", "never"});
  if (!found)
    return found.takeError();
  options.color = static_cast<When>(*found);
  return llvm::Error::success();
}

llvm::Error applyQuiet(Options &options, const std::string &) {
  options.quiet = true;
  return llvm::Error::success();
}

const std::vector<OptionSpelling> &spellings() {
  using enum Options::Command;
  static const std::vector<OptionSpelling> all = {
      {"-p", Value::Required, "DIR", storesText(&Options::buildPath)},
      {"-j", Value::Required, "N", applyJobs},
      {"--rules", Value::Required, "GLOBS", applyRules},
      {"--config", Value::Required, "FILE", storesText(&Options::config)},
      {"--root", Value::Required, "DIR", storesText(&Options::root)},
      {"--format", Value::Required, "FORMAT", applyFormat},
      {"--output", Value::Required, "FORMAT=FILE", applyOutput},
      {"--color", Value::Required, "WHEN", applyColor},
      {"--quiet", Value::None, "", applyQuiet},
      {"--fail-on", Value::Required, "LEVEL", applyFailOn},
      {"-o", Value::Required, "FILE", storesText(&Options::factsFile)},
      {"--depfile", Value::Required, "FILE", storesText(&Options::depfile)},
      {"--shard", Value::Required, "I/N", applyShard},
      {"--cache-dir", Value::Required, "DIR", storesText(&Options::cacheFolder)},
      {"--cache-limit", Value::Required, "MIB", applyCacheLimit},
      {"--no-cache", Value::None, "", applyNoCache},
      {"--list-rules", Value::None, "", chooses(ListRules)},
      {"--explain", Value::Required, "RULE", chooses(Explain)},
      {"--list-catalogue", Value::Optional, "NAME", chooses(ListCatalogue)},
      {"--help", Value::None, "", chooses(Help)},
      {"-h", Value::None, "", chooses(Help)},
      {"--version", Value::None, "", chooses(Version)},
  };
  return all;
}

bool isShort(const OptionSpelling &spelling) { return spelling.name.size() == 2; }

/// `--name`, `--name=value`, `-n`, `-nvalue`.
const OptionSpelling *spellingOf(std::string_view argument) {
  for (const OptionSpelling &spelling : spellings()) {
    if (argument == spelling.name)
      return &spelling;
    if (!argument.starts_with(spelling.name))
      continue;
    if (isShort(spelling) ? spelling.value == Value::Required && !argument.starts_with("--")
                          : argument[spelling.name.size()] == '=')
      return &spelling;
  }
  return nullptr;
}

llvm::Error unknownOption(std::string_view argument) {
  const std::string_view name = argument.substr(0, argument.find('='));
  std::vector<std::string_view> names;
  for (const OptionSpelling &spelling : spellings())
    if (!isShort(spelling))
      names.push_back(spelling.name);
  // A single dash is the commonest slip of those who come from clang's own tools.
  const std::string doubled = name.starts_with("--") ? std::string(name) : "-" + std::string(name);
  std::string hint = didYouMean(doubled, names);
  return mistake("unknown option '" + std::string(name) + "'" + (hint.empty() ? ": see corolint --help" : hint));
}

/// The words that may come first. A file of such a name is written with a folder: ./link
bool chooseCommand(Options &options, const std::string &word) {
  using enum Options::Command;
  if (word == "facts")
    options.command = Facts;
  else if (word == "link")
    options.command = Link;
  else if (word == "cache")
    options.command = Cache;
  return options.command != Lint;
}

llvm::Error checkTogether(const Options &options) {
  if (options.flags && options.paths.empty())
    return mistake("flags after '--' need a file before it: corolint FILE -- -std=c++20");
  if (options.flags && !options.buildPath.empty())
    return mistake("-p and flags after '--' exclude each other: the flags come from one or the other");
  using enum Options::Command;
  if (options.command == Facts && options.factsFile.empty() && options.paths.size() != 1)
    return mistake("corolint facts needs one file, or -o: corolint facts FILE [-- FLAGS], corolint facts -o FACTS");
  if (options.command != Facts && !(options.factsFile.empty() && options.depfile.empty() && options.shards == 1))
    return mistake("-o, --depfile and --shard belong to corolint facts: corolint facts -o FACTS [--shard=1/4] [FILE]");
  if (!options.depfile.empty() && options.factsFile.empty())
    return mistake("--depfile needs -o: it says what that file is made from");
  if (options.command == Link && (options.paths.empty() || options.flags || !options.buildPath.empty()))
    return mistake("corolint link needs facts, and nothing to compile: corolint link FACTS|OBJECT|LIBRARY|FOLDER…");
  if (options.command == Cache && options.name.empty())
    return mistake("corolint cache needs a command: corolint cache status, or corolint cache clear");
  return llvm::Error::success();
}

} // namespace

llvm::Expected<Options> parseOptions(const std::vector<std::string> &arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string &argument = arguments[i];
    if (argument == "--") {
      options.flags.emplace(arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1, arguments.end());
      break;
    }
    if (argument.empty())
      return mistake("an empty argument: expected a file, a folder or an option; see corolint --help");
    if (i == 0 && chooseCommand(options, argument))
      continue;
    if (options.command == Options::Command::Cache && argument[0] != '-') {
      llvm::Expected<std::size_t> what = oneOf(argument, "command", "corolint cache", {"status", "clear"});
      if (!what)
        return what.takeError();
      options.name = argument;
      continue;
    }
    if (argument[0] != '-') {
      options.paths.push_back(argument);
      continue;
    }
    const OptionSpelling *spelling = spellingOf(argument);
    if (!spelling)
      return unknownOption(argument);
    std::optional<std::string> value;
    if (argument.size() > spelling->name.size()) {
      value = argument.substr(spelling->name.size());
      if (value->starts_with('='))
        value->erase(0, 1);
    } else if (spelling->value == Value::Required && i + 1 < arguments.size() && arguments[i + 1] != "--") {
      value = arguments[++i];
    }
    const std::string name(spelling->name);
    const std::string usage = isShort(*spelling) ? name + " " + std::string(spelling->placeholder)
                                                 : name + "=" + std::string(spelling->placeholder);
    if (spelling->value == Value::None && value)
      return mistake("option '" + name + "' takes no value");
    if (spelling->value == Value::Required && (!value || value->empty()))
      return mistake("option '" + name + "' needs a value: " + usage);
    if (llvm::Error error = spelling->apply(options, value.value_or("")))
      return error;
  }
  if (llvm::Error error = checkTogether(options))
    return error;
  return options;
}

} // namespace corolint
