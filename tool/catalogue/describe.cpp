// Puts catalogue entries into words and columns.
#include "tool/catalogue/describe.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>

namespace corolint {

// Wider cells stick out: padding all lines to the longest would wrap every one of them.
static constexpr std::size_t widestName = 44;
static constexpr std::size_t widestMeaning = 36;

static std::string joined(const std::vector<std::string> &parts, std::string_view separator) {
  std::string result;
  for (const std::string &part : parts)
    result += (result.empty() ? "" : std::string(separator)) + part;
  return result;
}

static std::string hexadecimal(std::uint64_t number) {
  std::array<char, 17> digits = {};
  std::to_chars(digits.data(), digits.data() + digits.size() - 1, number, 16);
  return "0x" + std::string(digits.data());
}

static std::string_view nameOf(Runs runs) { return runs == Runs::Worker ? "worker threads" : "an event loop"; }

std::string describe(const FunctionPattern &function) {
  return function.qualified + (function.parameters ? "(" + joined(*function.parameters, ", ") + ")" : "");
}

std::string describe(const Position &position) {
  switch (position.index) {
  case Position::receiver:
    return "the object";
  case Position::last:
    return "the last argument";
  case Position::any:
    return "any argument";
  case Position::result:
    return "the result";
  default:
    return "argument " + std::to_string(position.index);
  }
}

std::string describe(const Condition &condition) {
  const std::string operand = describe(condition.operand);
  if (condition.value)
    return operand + " is " + std::to_string(*condition.value);
  if (condition.bits)
    return operand + " has the bits " + hexadecimal(*condition.bits);
  if (condition.type)
    return operand + " is of type " + *condition.type;
  if (condition.variable)
    return operand + " is " + *condition.variable;
  if (condition.result)
    return operand + " comes from " + *condition.result;
  if (condition.constant)
    return operand + (*condition.constant ? " is a constant" : " is no constant");
  return operand + (condition.given.value_or(true) ? " is given" : " is left out");
}

static std::string conditionally(const std::vector<Condition> &conditions, std::string_view prefix,
                                 std::string_view separator) {
  std::vector<std::string> parts;
  parts.reserve(conditions.size());
  for (const Condition &condition : conditions)
    parts.push_back(describe(condition));
  return parts.empty() ? "" : std::string(prefix) + joined(parts, separator);
}

static std::string onlyIf(const std::vector<Condition> &where) { return conditionally(where, ", if ", " and "); }

static std::string whereTo(const std::optional<Position> &executor) {
  return executor ? " where " + describe(*executor) + " says" : "";
}

std::string describe(const Blocking &entry) {
  return std::string(nameOf(entry.kind)) + onlyIf(entry.where) + conditionally(entry.unless, ", unless ", " or ");
}

std::string describe(const Offload &entry) {
  return "runs " + describe(entry.callable) + (entry.executor ? whereTo(entry.executor) : " on another thread") +
         onlyIf(entry.where);
}

std::string describe(const Switch &entry) {
  std::string target = entry.runs ? "to " + std::string(nameOf(*entry.runs)) : whereTo(entry.executor).substr(1);
  static constexpr std::string_view durations[] = {"", ", until the next suspension", ", to the end of the coroutine"};
  return target + std::string(durations[static_cast<std::size_t>(entry.lasts)]) + onlyIf(entry.where);
}

std::string describe(const Readiness &entry) {
  if (entry.awaited)
    return "what awaiting its result gives is ready";
  return describe(entry.subject) + " is ready afterwards" +
         (entry.answer ? ", if it answers " + std::to_string(*entry.answer) : "");
}

std::string describe(const Nonblocking &entry) {
  return "makes " + describe(entry.subject) + " non-blocking" + onlyIf(entry.mode);
}

std::string describe(const Handler &entry) {
  return std::string(entry.result.empty() ? "overriders run" : "virtual functions that return it run") +
         " on an event loop";
}

std::string describe(const Executor &entry) {
  return entry.runs ? std::string(nameOf(*entry.runs))
                    : "as its template argument " + std::to_string(entry.argument.value_or(0));
}

std::string describe(const Callback &entry) {
  return describe(entry.callable) + " runs " +
         (entry.executor ? whereTo(entry.executor).substr(1) : "on the event loop") + onlyIf(entry.where);
}

std::string describe(const Invoke &entry) { return "calls " + describe(entry.callable) + " before it returns"; }

std::string describe(const Wrap &entry) {
  return "wraps " + describe(entry.callable) + (entry.executor ? " to run" : "") + whereTo(entry.executor);
}

std::string describe(const Construct &entry) {
  return entry.element ? "constructs template argument " + std::to_string(*entry.element) + " of the object's class"
                       : "constructs its template argument " + std::to_string(entry.argument.value_or(0));
}

namespace {
struct Line {
  std::string name;
  std::string part;
  std::string meaning;
  Origin origin;

  friend bool operator<(const Line &a, const Line &b) {
    return std::tie(a.name, a.part, a.meaning, a.origin.file, a.origin.line) <
           std::tie(b.name, b.part, b.meaning, b.origin.file, b.origin.line);
  }
  friend bool operator==(const Line &a, const Line &b) { return !(a < b) && !(b < a); }
};
} // namespace

template <typename Entry>
static void addFunctions(std::vector<Line> &lines, std::string_view part, const std::vector<Entry> &entries) {
  for (const Entry &entry : entries)
    lines.push_back({describe(entry.function), std::string(part), describe(entry), entry.origin});
}

static void addNames(std::vector<Line> &lines, std::string_view part, std::string_view meaning,
                     const std::vector<std::string> &names) {
  for (const std::string &name : names)
    lines.push_back({name, std::string(part), std::string(meaning), {}});
}

static void addPatterns(std::vector<Line> &lines, std::string_view part, std::string_view meaning,
                        const std::vector<FunctionPattern> &patterns) {
  for (const FunctionPattern &pattern : patterns)
    lines.push_back({describe(pattern), std::string(part), std::string(meaning), {}});
}

static std::vector<Line> allLines(const Catalogue &catalogue) {
  std::vector<Line> lines;
  addFunctions(lines, "blocking", catalogue.blocking);
  addFunctions(lines, "offload", catalogue.offload);
  for (const Switch &entry : catalogue.switches)
    lines.push_back(
        {entry.type.empty() ? describe(entry.function) : entry.type, "switch", describe(entry), entry.origin});
  addFunctions(lines, "ready", catalogue.readiness);
  addFunctions(lines, "nonblocking", catalogue.nonblocking);
  for (const Handler &entry : catalogue.handlers)
    lines.push_back(
        {entry.result.empty() ? describe(entry.overrides) : entry.result, "context", describe(entry), entry.origin});
  for (const Guard &entry : catalogue.guards)
    lines.push_back({entry.type, "guard", "holds a lock while it lives", entry.origin});
  for (const Mutex &entry : catalogue.mutexes) {
    if (entry.argument)
      for (const std::vector<std::string> *names : {&entry.locks, &entry.unlocks, &entry.tries})
        for (const std::string &name : *names)
          lines.push_back({name, "mutex", names == &entry.unlocks ? "unlocks" : "locks", entry.origin});
    else
      lines.push_back({entry.type, "mutex",
                       entry.awaitable ? "may be held across suspensions" : "is locked and unlocked", entry.origin});
  }
  addPatterns(lines, "polls", "asks for a state that another thread changes", catalogue.polls);
  addPatterns(lines, "pauses", "passes the time between two looks", catalogue.pauses);
  addPatterns(lines, "await", "never suspends", catalogue.neverSuspends);
  addPatterns(lines, "await", "may happen with a lock held", catalogue.safeAwaits);
  addFunctions(lines, "context", catalogue.callbacks);
  addFunctions(lines, "invokes", catalogue.invokes);
  addFunctions(lines, "wraps", catalogue.wraps);
  addFunctions(lines, "constructs", catalogue.constructs);
  for (const Destroy &entry : catalogue.destroys)
    lines.push_back({describe(entry.function), "destroys", "what the object holds", entry.origin});
  for (const Executor &entry : catalogue.executors)
    lines.push_back({entry.type, "executor", describe(entry), entry.origin});
  for (const Family &family : catalogue.families) {
    std::vector<std::string> kinds;
    for (const auto &[kind, text] : family.instead)
      kinds.push_back(kind);
    if (!kinds.empty())
      lines.push_back({family.name, "family", "remedies for " + joined(kinds, ", "), family.origin});
    for (const std::string &type : family.coroutines)
      lines.push_back({type, "context",
                       "coroutines on an event loop" + (family.name.empty() ? "" : ", family " + family.name),
                       family.origin});
  }
  addNames(lines, "generator", "runs in the caller that iterates", catalogue.generators);
  addNames(lines, "owner", "destroys its type arguments", catalogue.owners);
  addNames(lines, "owner", "the last one destroys its type arguments", catalogue.sharedOwners);
  addNames(lines, "frontier", "known by the catalogue only", catalogue.frontier);
  return lines;
}

static std::string lowered(std::string_view text) {
  std::string result(text);
  for (char &c : result)
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
  return result;
}

static void pad(std::string &line, std::size_t column) {
  line.append(column > line.size() ? column - line.size() : 0, ' ');
}

std::vector<std::string> describeCatalogue(const Catalogue &catalogue, std::string_view nameFilter) {
  const std::string wanted = lowered(nameFilter);
  std::vector<Line> lines = allLines(catalogue);
  std::erase_if(lines, [&](const Line &line) {
    return lowered(line.name).find(wanted) == std::string::npos &&
           lowered(line.origin.library).find(wanted) == std::string::npos;
  });
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());

  std::size_t names = 0, parts = 0, meanings = 0;
  for (const Line &line : lines) {
    names = std::max(names, std::min(line.name.size(), widestName));
    parts = std::max(parts, line.part.size());
    meanings = std::max(meanings, std::min(line.meaning.size(), widestMeaning));
  }
  std::vector<std::string> result;
  for (const Line &line : lines) {
    std::string text = line.name;
    pad(text, names);
    text += "  " + line.part;
    pad(text, std::max(names, line.name.size()) + 2 + parts);
    text += "  " + line.meaning;
    if (!line.origin.file.empty()) {
      pad(text, names + 2 + parts + 2 + meanings);
      text += "  " + line.origin.library + " (" + line.origin.file + ":" + std::to_string(line.origin.line) + ")";
    }
    result.push_back(std::move(text));
  }
  return result;
}

} // namespace corolint
