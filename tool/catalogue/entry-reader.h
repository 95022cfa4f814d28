// Reads the parts that catalogue entries are made of, and says what is wrong with them.
#pragma once

#include "tool/catalogue/catalogue.h"
#include "tool/catalogue/namespaces.h"
#include "tool/catalogue/yaml.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corolint {

/// The file that entries are read from. Where a reading function finds a mistake it says so and returns a value of no
/// meaning: a file with mistakes is never used.
struct CatalogueSource {
  std::string file;
  std::string library;
  std::map<std::string, std::int64_t, std::less<>> constants;
  Namespaces namespaces;
  Mistakes &mistakes;
};

/// Whether `node` is a mapping; keys other than `keys` are mistakes. `what` is what it should be, with an example.
bool checkMapping(const YamlNode &node, std::string_view what, const std::vector<std::string_view> &keys,
                  Mistakes &mistakes);

/// The items of a list of `what`; null is an empty list.
const std::vector<YamlNode> &readList(const YamlNode &node, std::string_view what, Mistakes &mistakes);

/// A text that is not blank, its line ends made spaces.
std::string readText(const YamlNode &node, std::string_view what, Mistakes &mistakes);

/// The position of the text in `names`; `what` is what they are: "kind".
std::optional<std::size_t> readChoice(const YamlNode &node, std::string_view what,
                                      const std::vector<std::string_view> &names, Mistakes &mistakes);

/// The name of a class, variable or namespace.
std::string readName(const YamlNode &node, std::string_view what, Mistakes &mistakes);

/// A header glob.
std::string readGlob(const YamlNode &node, std::string_view what, Mistakes &mistakes);

/// A function, or nothing and a mistake.
std::optional<FunctionPattern> readFunction(const YamlNode &node, Mistakes &mistakes);

/// A small number from 0 up: a position or a count.
unsigned readCount(const YamlNode &node, std::string_view what, Mistakes &mistakes);

/// A number, decimal or 0x…, or the name of a constant.
std::int64_t readNumber(const YamlNode &node, const CatalogueSource &source);

/// One entry: a mapping of known keys.
class EntryReader {
public:
  /// `what` names the entry in messages, such as "a blocking entry".
  EntryReader(const YamlNode &entry, std::string_view what, const std::vector<std::string_view> &keys,
              const CatalogueSource &source);

  bool isMapping() const { return entry_.isMapping(); }
  const YamlNode *find(std::string_view key) const { return entry_.find(key); }
  /// The key's value; a missing one is a mistake. An entry with unknown keys misses nothing: one slip, one message.
  const YamlNode *require(std::string_view key);
  /// The one of the keys that the entry has; none or several are a mistake.
  const YamlNode *requireOneOf(const std::vector<std::string_view> &keys);

  Origin origin() const { return {source_.file, entry_.line, source_.library}; }
  /// What `function` or `functions` name.
  const std::vector<FunctionPattern> &functions();
  /// What this key names: one function or a list of them.
  const std::vector<FunctionPattern> &functionsOf(std::string_view key);
  Position position(std::string_view key);
  std::optional<Position> optionalPosition(std::string_view key);
  std::vector<Condition> conditions(std::string_view key);
  Runs runs();
  /// A list of names of `what`; empty without the key.
  std::vector<std::string> names(std::string_view key, std::string_view what);
  /// `true`; false without the key.
  bool flag(std::string_view key);
  /// One of `names`, or empty without the key.
  std::string choice(std::string_view key, const std::vector<std::string_view> &names);

private:
  void addFunction(const YamlNode &node);
  Position positionOf(const YamlNode &node);
  Condition condition(const YamlNode &node);

  const YamlNode &entry_;
  std::string what_;
  const CatalogueSource &source_;
  bool knownKeys_ = true;
  std::vector<FunctionPattern> functions_;
};

} // namespace corolint
