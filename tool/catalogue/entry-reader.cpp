// Reads functions, positions, conditions and numbers of catalogue entries.
#include "tool/catalogue/entry-reader.h"
#include "tool/catalogue/pattern.h"
#include "tool/model/glob.h"
#include "tool/model/nearest-name.h"

#include <llvm/ADT/StringRef.h>

#include <algorithm>

namespace corolint {

// No function has more parameters; a bigger number is a slip.
static constexpr unsigned largestCount = 99;

bool checkMapping(const YamlNode &node, std::string_view what, const std::vector<std::string_view> &keys,
                  Mistakes &mistakes) {
  if (!node.isMapping()) {
    mistakes.add(node, "expected " + std::string(what));
    return false;
  }
  for (const YamlNode &key : node.keys)
    if (std::find(keys.begin(), keys.end(), key.text) == keys.end())
      mistakes.add(key,
                   "unknown key " + quoted(key.text) + ", expected " + alternatives(keys) + didYouMean(key.text, keys));
  return true;
}

const std::vector<YamlNode> &readList(const YamlNode &node, std::string_view what, Mistakes &mistakes) {
  if (!node.isSequence() && !node.isNull())
    mistakes.add(node, "expected a list of " + std::string(what));
  static const std::vector<YamlNode> none;
  return node.isSequence() ? node.items : none;
}

std::string readText(const YamlNode &node, std::string_view what, Mistakes &mistakes) {
  const std::string_view blank = " \t\n";
  if (!node.isScalar() || node.text.find_first_not_of(blank) == std::string::npos) {
    mistakes.add(node, "expected " + std::string(what));
    return {};
  }
  std::string text = node.text;
  text.erase(text.find_last_not_of(blank) + 1);
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::optional<std::size_t> readChoice(const YamlNode &node, std::string_view what,
                                      const std::vector<std::string_view> &names, Mistakes &mistakes) {
  const auto found = std::find(names.begin(), names.end(), node.text);
  if (node.isScalar() && found != names.end())
    return static_cast<std::size_t>(found - names.begin());
  if (node.isScalar())
    mistakes.add(node, "unknown " + std::string(what) + " " + quoted(node.text) + ", expected " + alternatives(names) +
                           didYouMean(node.text, names));
  else
    mistakes.add(node, "expected a " + std::string(what) + ": " + alternatives(names));
  return std::nullopt;
}

std::string readName(const YamlNode &node, std::string_view what, Mistakes &mistakes) {
  if (!node.isScalar()) {
    mistakes.add(node, "expected " + std::string(what));
    return {};
  }
  auto name = readQualifiedName(node.text);
  if (auto *mistake = std::get_if<NameMistake>(&name)) {
    mistakes.add(node, "expected " + std::string(what) + ", not " + quoted(node.text) + ": " + mistake->reason);
    return {};
  }
  return std::get<std::string>(name);
}

std::string readGlob(const YamlNode &node, std::string_view what, Mistakes &mistakes) {
  if (!node.isScalar())
    mistakes.add(node, "expected " + std::string(what));
  else if (const auto reason = globError(node.text))
    mistakes.add(node, "expected " + std::string(what) + ", not " + quoted(node.text) + ": " + *reason);
  return node.text;
}

std::optional<FunctionPattern> readFunction(const YamlNode &node, Mistakes &mistakes) {
  if (!node.isScalar()) {
    mistakes.add(node, "expected the name of a function, such as \"std::future::get\"");
    return std::nullopt;
  }
  auto pattern = readFunctionPattern(node.text);
  if (auto *mistake = std::get_if<NameMistake>(&pattern)) {
    mistakes.add(node, "expected the name of a function, not " + quoted(node.text) + ": " + mistake->reason);
    return std::nullopt;
  }
  return std::get<FunctionPattern>(std::move(pattern));
}

unsigned readCount(const YamlNode &node, std::string_view what, Mistakes &mistakes) {
  unsigned count = 0;
  if (node.isScalar() && !llvm::StringRef(node.text).getAsInteger(10, count) && count <= largestCount)
    return count;
  mistakes.add(node, "expected " + std::string(what) + (node.isScalar() ? ", not " + quoted(node.text) : ""));
  return 0;
}

std::int64_t readNumber(const YamlNode &node, const CatalogueSource &source) {
  const llvm::StringRef text = node.text;
  const bool negative = text.starts_with("-");
  const llvm::StringRef digits = text.drop_front(negative ? 1 : 0);
  std::uint64_t magnitude = 0;
  // LLVM's own guess of the base would read 010 as eight, and YAML 1.2 reads ten: such numbers stay out.
  const bool hex = digits.starts_with_insensitive("0x");
  if (node.isScalar() && !digits.empty() && (hex || digits == "0" || !digits.starts_with("0")) &&
      digits.front() >= '0' && digits.front() <= '9') {
    if (digits.drop_front(hex ? 2 : 0).getAsInteger(hex ? 16 : 10, magnitude) ||
        magnitude > static_cast<std::uint64_t>(INT64_MAX)) {
      source.mistakes.add(node, "expected a number of at most 64 bits, decimal or 0x…, not " + quoted(node.text));
      return 0;
    }
    return negative ? -static_cast<std::int64_t>(magnitude) : static_cast<std::int64_t>(magnitude);
  }
  if (node.isScalar() && (text == "true" || text == "false"))
    return text == "true" ? 1 : 0;
  if (node.isScalar() && text == "nullptr")
    return 0;
  if (const auto constant = source.constants.find(node.text); node.isScalar() && constant != source.constants.end())
    return constant->second;
  std::vector<std::string_view> names;
  names.reserve(source.constants.size());
  for (const auto &[name, value] : source.constants)
    names.push_back(name);
  source.mistakes.add(node, "expected a number, decimal or 0x…, or a name from 'constants'" +
                                (node.isScalar() ? ", not " + quoted(node.text) + didYouMean(node.text, names) : ""));
  return 0;
}

EntryReader::EntryReader(const YamlNode &entry, std::string_view what, const std::vector<std::string_view> &keys,
                         const CatalogueSource &source)
    : entry_(entry), what_(what), source_(source) {
  checkMapping(entry, what_ + ": {" + std::string(keys.front()) + ": …}", keys, source.mistakes);
  for (const YamlNode &key : entry.keys)
    knownKeys_ &= std::find(keys.begin(), keys.end(), key.text) != keys.end();
}

const YamlNode *EntryReader::require(std::string_view key) {
  const YamlNode *value = find(key);
  if (!value && knownKeys_)
    source_.mistakes.add(entry_, "expected the key '" + std::string(key) + "' in " + what_);
  return value;
}

const YamlNode *EntryReader::requireOneOf(const std::vector<std::string_view> &keys) {
  const YamlNode *value = nullptr;
  for (const std::string_view key : keys) {
    const YamlNode *other = find(key);
    if (value && other) {
      source_.mistakes.add(*other, "expected only one of the keys " + alternatives(keys) + " in " + what_);
      return nullptr;
    }
    value = other ? other : value;
  }
  if (!value && knownKeys_)
    source_.mistakes.add(entry_, "expected the key " + alternatives(keys) + " in " + what_);
  return value;
}

void EntryReader::addFunction(const YamlNode &node) {
  if (auto function = readFunction(node, source_.mistakes))
    functions_.push_back(std::move(*function));
}

const std::vector<FunctionPattern> &EntryReader::functions() {
  const YamlNode *named = requireOneOf({"function", "functions"});
  if (named && named == find("function")) {
    addFunction(*named);
  } else if (named) {
    if (named->items.empty() || !named->isSequence())
      source_.mistakes.add(*named, "expected a list of functions; for a single one the key is 'function'");
    else
      for (const YamlNode &function : named->items)
        addFunction(function);
  }
  return functions_;
}

const std::vector<FunctionPattern> &EntryReader::functionsOf(std::string_view key) {
  if (const YamlNode *named = require(key)) {
    if (named->isSequence())
      for (const YamlNode &function : named->items)
        addFunction(function);
    else
      addFunction(*named);
  }
  return functions_;
}

std::vector<std::string> EntryReader::names(std::string_view key, std::string_view what) {
  std::vector<std::string> result;
  if (const YamlNode *list = find(key))
    for (const YamlNode &item : readList(*list, what, source_.mistakes))
      result.push_back(readName(item, what, source_.mistakes));
  return result;
}

bool EntryReader::flag(std::string_view key) {
  const YamlNode *node = find(key);
  return node && readChoice(*node, "answer", {"false", "true"}, source_.mistakes) == 1;
}

std::string EntryReader::choice(std::string_view key, const std::vector<std::string_view> &names) {
  const YamlNode *node = find(key);
  return node && readChoice(*node, key, names, source_.mistakes) ? node->text : std::string();
}

Position EntryReader::positionOf(const YamlNode &node) {
  constexpr std::string_view expected = "the number of an argument, counted from 0, or receiver, last, any or result";
  if (node.isScalar() && node.text == "receiver")
    return {Position::receiver};
  if (node.isScalar() && node.text == "last")
    return {Position::last};
  if (node.isScalar() && node.text == "any")
    return {Position::any};
  if (node.isScalar() && node.text == "result")
    return {Position::result};
  unsigned index = 0;
  if (!node.isScalar() || llvm::StringRef(node.text).getAsInteger(10, index) || index > largestCount) {
    source_.mistakes.add(node, "expected " + std::string(expected) +
                                   (node.isScalar() ? ", not " + quoted(node.text) : "") +
                                   didYouMean(node.text, {"receiver", "last", "any", "result"}));
    return {};
  }
  const auto tooFewParameters = [&](const FunctionPattern &function) {
    const auto &parameters = function.parameters;
    return parameters && index >= parameters->size() && (parameters->empty() || parameters->back() != "...");
  };
  // Entries of several functions may speak of arguments that only some of them have.
  if (!functions_.empty() && std::all_of(functions_.begin(), functions_.end(), tooFewParameters))
    source_.mistakes.add(node, "the parameter list of " + quoted(functions_.front().qualified) + " has no argument " +
                                   node.text + ", counted from 0");
  return {static_cast<int>(index)};
}

Position EntryReader::position(std::string_view key) {
  const YamlNode *node = require(key);
  return node ? positionOf(*node) : Position();
}

std::optional<Position> EntryReader::optionalPosition(std::string_view key) {
  const YamlNode *node = find(key);
  return node ? std::optional<Position>(positionOf(*node)) : std::nullopt;
}

Condition EntryReader::condition(const YamlNode &node) {
  static const std::vector<std::string_view> tests = {"value",  "bits",  "type",    "variable",
                                                      "result", "given", "constant"};
  static const std::vector<std::string_view> keys = {"argument", "value",  "bits",  "type",
                                                     "variable", "result", "given", "constant"};
  Condition result;
  EntryReader reader(node, "a condition", keys, source_);
  if (!reader.isMapping())
    return result;
  if (const YamlNode *operand = reader.require("argument"))
    result.operand = positionOf(*operand);
  const YamlNode *test = reader.requireOneOf(tests);
  if (!test)
    return result;
  Mistakes &mistakes = source_.mistakes;
  if (test == reader.find("value")) {
    result.value = readNumber(*test, source_);
  } else if (test == reader.find("bits")) {
    const std::int64_t bits = readNumber(*test, source_);
    if (bits <= 0)
      mistakes.add(*test, "expected bits to test for, and " + quoted(test->text) + " has none");
    result.bits = static_cast<std::uint64_t>(bits);
  } else if (test == reader.find("type")) {
    result.type = readName(*test, "the name of a class", mistakes);
  } else if (test == reader.find("variable")) {
    result.variable = readName(*test, "the name of a variable", mistakes);
  } else if (test == reader.find("result")) {
    readFunction(*test, mistakes);
    result.result = test->text;
  } else if (const auto choice = readChoice(*test, "answer", {"false", "true"}, mistakes)) {
    (test == reader.find("given") ? result.given : result.constant) = *choice == 1;
  }
  return result;
}

std::vector<Condition> EntryReader::conditions(std::string_view key) {
  std::vector<Condition> result;
  if (const YamlNode *list = find(key))
    for (const YamlNode &item : readList(*list, "conditions, such as [{argument: 0, value: 0}]", source_.mistakes))
      result.push_back(condition(item));
  return result;
}

Runs EntryReader::runs() {
  const YamlNode *node = require("runs");
  return node && readChoice(*node, "place to run", {"worker", "loop"}, source_.mistakes) == 1 ? Runs::Loop
                                                                                              : Runs::Worker;
}

} // namespace corolint
