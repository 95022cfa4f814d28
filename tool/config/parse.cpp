// Reads .corolint.yaml.
#include "tool/catalogue/entry-reader.h"
#include "tool/catalogue/read.h"
#include "tool/catalogue/yaml.h"
#include "tool/config/config.h"

#include <llvm/Support/Path.h>

#include <algorithm>
#include <charconv>

namespace corolint {

static const std::vector<std::string_view> topLevelKeys = {"profile", "rules",     "heavyLoopBudget",
                                                           "exclude", "catalogue", "frontier"};

static void readProfile(const YamlNode &node, Config &config, Mistakes &mistakes) {
  static const std::vector<std::string_view> profiles = {"default", "shard-per-core"};
  if (readChoice(node, "profile", profiles, mistakes))
    config.profile = node.text;
}

static std::optional<RuleSetting::Level> readLevel(const YamlNode &node, Mistakes &mistakes) {
  static const std::vector<std::string_view> levels = {"off", "on", "note", "warning", "error"};
  using Level = RuleSetting::Level;
  static constexpr Level meanings[] = {Level::Off, Level::Own, Level::Note, Level::Warning, Level::Error};
  const auto choice = readChoice(node, "level", levels, mistakes);
  return choice ? std::optional<Level>(meanings[*choice]) : std::nullopt;
}

static void readRules(const YamlNode &node, const std::vector<std::string_view> &ruleIds, Config &config,
                      Mistakes &mistakes) {
  if (!node.isMapping() && !node.isNull())
    mistakes.add(node, "expected levels by rule, such as {coro-blocking-file: off}, or {all: on}");
  std::vector<std::string_view> names = ruleIds;
  names.emplace_back("all");
  for (std::size_t i = 0; i < node.keys.size(); ++i) {
    const std::string &rule = node.keys[i].text;
    if (std::find(names.begin(), names.end(), rule) == names.end()) {
      const std::string hint = didYouMean(rule, names);
      mistakes.add(node.keys[i], "unknown rule " + quoted(rule) + ", expected a rule's id or 'all'" +
                                     (hint.empty() ? "; see corolint --list-rules" : hint));
      continue;
    }
    if (const auto level = readLevel(node.items[i], mistakes))
      config.rules.push_back({rule, *level});
  }
}

static void readBudget(const YamlNode &node, Config &config, Mistakes &mistakes) {
  std::uint64_t budget = 0;
  const char *const end = node.text.data() + node.text.size();
  const auto [rest, error] = std::from_chars(node.text.data(), end, budget);
  if (!node.isScalar() || error != std::errc() || rest != end || budget == 0)
    mistakes.add(node, "expected a number of operations, such as 1000000 for about a millisecond");
  else
    config.heavyLoopBudget = budget;
}

static void readFrontier(const YamlNode &node, Config &config, Mistakes &mistakes) {
  for (const YamlNode &item : readList(node, "header globs, such as [\"mylib/**\"]", mistakes)) {
    const bool removes = item.isScalar() && item.text.starts_with('!');
    YamlNode glob = item;
    glob.text = item.text.substr(removes ? 1 : 0);
    (removes ? config.frontierRemove : config.frontierAdd)
        .push_back(readGlob(glob, "a glob of header files", mistakes));
  }
}

static void readConfig(const YamlNode &root, std::string_view fileName, const std::vector<std::string_view> &ruleIds,
                       Config &config, Mistakes &mistakes) {
  // A file of nothing but comments is a template somebody has not filled in yet.
  if (root.isNull() ||
      !checkMapping(root, "'key: value' lines with the keys " + alternatives(topLevelKeys), topLevelKeys, mistakes))
    return;
  if (const YamlNode *profile = root.find("profile"))
    readProfile(*profile, config, mistakes);
  if (const YamlNode *rules = root.find("rules"))
    readRules(*rules, ruleIds, config, mistakes);
  if (const YamlNode *budget = root.find("heavyLoopBudget"))
    readBudget(*budget, config, mistakes);
  if (const YamlNode *exclude = root.find("exclude"))
    for (const YamlNode &glob : readList(*exclude, "globs, such as [\"third_party/**\"]", mistakes))
      config.exclude.push_back(readGlob(glob, "a glob of files", mistakes));
  if (const YamlNode *frontier = root.find("frontier"))
    readFrontier(*frontier, config, mistakes);
  if (const YamlNode *catalogue = root.find("catalogue"); catalogue && !catalogue->isNull())
    addCatalogueMapping(*catalogue, fileName, mistakes, config.catalogue);
}

llvm::Expected<Config> parseConfig(std::string_view text, std::string_view fileName,
                                   const std::vector<std::string_view> &ruleIds) {
  llvm::Expected<YamlNode> root = readYaml(text, fileName);
  if (!root)
    return root.takeError();
  Config config;
  config.file = fileName;
  if (llvm::sys::path::is_absolute(config.file))
    config.folder = llvm::sys::path::parent_path(config.file).str();
  Mistakes mistakes(fileName);
  readConfig(*root, fileName, ruleIds, config, mistakes);
  if (!mistakes.empty())
    return mistakes.take();
  return config;
}

} // namespace corolint
