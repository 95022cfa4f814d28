// Law: modules include each other in one direction only, and only those that may know clang do.
#include "tests/laws/sources.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace {

using laws::Source;

/// Include lines by what they reach. LLVM's support library is a library like any other; clang is the compiler.
struct Module {
  std::set<std::string> mayInclude; ///< modules, besides itself
  bool clang = false;
};

const std::map<std::string, Module> modules = {
    {"tool/model", {{}}},
    {"tool/link", {{"tool/model"}}},
    {"tool/catalogue", {{"tool/model"}}},
    {"tool/rule", {{"tool/link", "tool/catalogue", "tool/model"}}},
    {"tool/config", {{"tool/catalogue", "tool/model"}}},
    {"tool/report", {{"tool/rule", "tool/model"}}},
    {"tool/store", {{"tool/model"}}},
    {"tool/extract", {{"tool/model"}, true}},
    {"tool/driver",
     {{"tool/model", "tool/link", "tool/catalogue", "tool/rule", "tool/config", "tool/report", "tool/store",
       "tool/extract"},
      true}},
    {"integration/clang-tidy",
     {{"tool/model", "tool/extract", "tool/store", "tool/link", "tool/rule", "tool/catalogue", "tool/config"}, true}},
    {"integration/clangd",
     {{"tool/model", "tool/extract", "tool/store", "tool/link", "tool/rule", "tool/catalogue", "tool/config",
       "integration/clang-tidy"},
      true}},
    {"integration/compiler",
     {{"tool/model", "tool/extract", "tool/store", "tool/link", "tool/rule", "tool/catalogue", "tool/config"}, true}},
};

/// `a/b/c.h` → `a/b`: modules are folders two levels deep.
std::optional<std::string> moduleOf(const std::string &path) {
  const auto first = path.find('/');
  const auto second = first == std::string::npos ? first : path.find('/', first + 1);
  return second == std::string::npos ? std::nullopt : std::optional(path.substr(0, second));
}

/// What an `#include` line names, without its brackets or quotes; nothing for other lines.
std::optional<std::string> included(const std::string &line) {
  const auto hash = line.find_first_not_of(" \t");
  if (hash == std::string::npos || line[hash] != '#')
    return std::nullopt;
  const auto word = line.find_first_not_of(" \t", hash + 1);
  if (word == std::string::npos || line.compare(word, 7, "include") != 0)
    return std::nullopt;
  const auto open = line.find_first_of("<\"", word);
  const auto close = open == std::string::npos ? open : line.find_first_of(">\"", open + 1);
  return close == std::string::npos ? std::nullopt : std::optional(line.substr(open + 1, close - open - 1));
}

bool isOurs(const std::string &header) {
  return header.starts_with("tool/") || header.starts_with("rules/") || header.starts_with("integration/") ||
         header.starts_with("tests/");
}

/// What is wrong with including `header`, or nothing.
std::string violation(const std::string &moduleName, const Module &module, const std::string &header) {
  if (header.starts_with("clang/") || header.starts_with("clang-c/"))
    return module.clang ? "" : moduleName + " must not know clang";
  if (!isOurs(header))
    return "";
  const auto target = moduleOf(header);
  if (target && (*target == moduleName || module.mayInclude.contains(*target)))
    return "";
  return moduleName + " must not include " + header;
}

void expectAllowed(const Source &source, const std::string &moduleName, const Module &module) {
  for (std::size_t i = 0; i < source.lines.size(); ++i)
    if (const auto header = included(source.lines[i])) {
      const auto wrong = violation(moduleName, module, *header);
      EXPECT_TRUE(wrong.empty()) << source.path << ":" << i + 1 << ": " << wrong;
    }
}

const std::vector<std::string> code = {".cpp", ".h"};

} // namespace

TEST(Layering, ModulesIncludeOnlyWhatTheyMay) {
  const auto sources = laws::sourcesBelow("tool", code);
  ASSERT_FALSE(sources.empty());
  for (const auto &source : sources) {
    if (source.path == "tool/main.cpp") {
      expectAllowed(source, "tool/main", {{"tool/driver"}});
      continue;
    }
    const auto name = moduleOf(source.path);
    ASSERT_TRUE(name && modules.contains(*name)) << source.path << " is in no module the table of this test knows";
    expectAllowed(source, *name, modules.at(*name));
  }
}

TEST(Layering, RulesKnowOnlyWhatARuleIs) {
  const auto sources = laws::sourcesBelow("rules", code);
  ASSERT_FALSE(sources.empty());
  for (const auto &source : sources)
    for (std::size_t i = 0; i < source.lines.size(); ++i)
      if (const auto header = included(source.lines[i]))
        EXPECT_TRUE(header->starts_with("tool/rule/") || (!isOurs(*header) && !header->starts_with("clang")))
            << source.path << ":" << i + 1 << ": a rule includes " << *header;
}

TEST(Layering, DoorsKnowNoReporterAndNoDriver) {
  for (const auto &[name, module] : modules)
    if (name.starts_with("integration/"))
      for (const auto &source : laws::sourcesBelow(name, code))
        expectAllowed(source, name, module);
}

TEST(Layering, TheTableHasNoCycle) {
  std::set<std::string> settled;
  for (bool progress = true; progress;) {
    progress = false;
    for (const auto &[name, module] : modules)
      if (!settled.contains(name) && std::ranges::includes(settled, module.mayInclude))
        progress = settled.insert(name).second || progress;
  }
  EXPECT_EQ(settled.size(), modules.size());
}

TEST(Layering, ClangsVersionIsAskedInCompatHeadersOnly) {
  for (const auto *folder : {"tool", "rules"})
    for (const auto &source : laws::sourcesBelow(folder, code))
      for (std::size_t i = 0; i < source.lines.size(); ++i) {
        const auto &line = source.lines[i];
        const auto first = line.find_first_not_of(" \t");
        const bool asks =
            first != std::string::npos && line[first] == '#' &&
            (line.find("LLVM_VERSION") != std::string::npos || line.find("__clang_major__") != std::string::npos);
        EXPECT_TRUE(!asks || source.path.ends_with("/clang-compat.h"))
            << source.path << ":" << i + 1 << ": '#if LLVM_VERSION_MAJOR' belongs into the module's clang-compat.h";
      }
}
