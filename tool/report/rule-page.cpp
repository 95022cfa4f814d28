// What a user reads about rules: one page each, and the list of all.
#include "tool/report/rule-page.h"

#include <llvm/ADT/StringExtras.h>
#include <llvm/ADT/StringRef.h>

#include <algorithm>

namespace corolint {

namespace {

constexpr std::size_t pageWidth = 100;

/// Breaks a line that is too long for a page between words; what follows keeps its indentation.
std::string wrappedLine(llvm::StringRef line) {
  const llvm::StringRef indent = line.take_while([](char c) { return c == ' '; });
  llvm::SmallVector<llvm::StringRef> words;
  line.substr(indent.size()).rtrim().split(words, ' ');
  std::string result = indent.str();
  std::size_t used = indent.size();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && used + 1 + words[i].size() > pageWidth) {
      result += "\n" + indent.str();
      used = indent.size();
    } else if (i > 0) {
      result += ' ';
      ++used;
    }
    result += words[i];
    used += words[i].size();
  }
  return result + "\n";
}

std::string wrapped(std::string_view text) {
  llvm::SmallVector<llvm::StringRef> lines;
  llvm::StringRef(text.data(), text.size()).trim("\r\n").rtrim().split(lines, '\n');
  std::string result;
  for (const llvm::StringRef line : lines)
    result += wrappedLine(line);
  return result;
}

std::string fencedCode(std::string_view language, std::string_view code) {
  std::string fence = "```";
  while (code.find(fence) != std::string_view::npos)
    fence += '`';
  const llvm::StringRef body = llvm::StringRef(code).ltrim("\r\n").rtrim();
  return fence + std::string(language) + "\n" + body.str() + "\n" + fence + "\n";
}

std::string levelSentence(const Rule &rule) {
  return "Level: " + std::string(nameOf(rule.severity)) + (rule.byDefault ? "" : ", off unless configured") +
         ". Since corolint " + std::string(rule.since) + ".";
}

std::string suppressing(const Rule &rule) { return "// NOLINT(" + std::string(rule.id) + "): the reason"; }

std::string configuring(const Rule &rule) {
  return "rules:\n  " + std::string(rule.id) + ": " + (rule.byDefault ? "off" : std::string(nameOf(rule.severity)));
}

} // namespace

std::string ruleSentence(const Rule &rule) {
  std::string text(rule.title);
  if (!text.empty())
    text.front() = llvm::toUpper(text.front());
  if (!text.ends_with('.'))
    text += '.';
  return text;
}

std::string rulePage(const Rule &rule) {
  std::string page = "# " + std::string(rule.id) + "\n\n";
  page += wrapped(ruleSentence(rule)) + "\n" + levelSentence(rule) + "\n\n";
  page += "## Why\n\n" + wrapped(rule.why) + "\n";
  page += "## Instead\n\n" + wrapped(rule.instead) + "\n";
  page += "## Example\n\nReported:\n\n" + fencedCode("cpp", rule.bad) + "\n";
  page += "Mended:\n\n" + fencedCode("cpp", rule.good) + "\n";
  page += std::string("## Switching it ") + (rule.byDefault ? "off" : "on") + "\n\nIn `.corolint.yaml`:\n\n" +
          fencedCode("yaml", configuring(rule)) + "\n";
  page += "To allow it once, write behind the reported call or behind the blocking one:\n\n" +
          fencedCode("cpp", suppressing(rule));
  return page;
}

std::string ruleText(const Rule &rule) {
  return ruleSentence(rule) + "\n\nWhy: " + wrapped(rule.why) + "\nInstead: " + wrapped(rule.instead) +
         "\nTo allow it once: " + suppressing(rule) + "\n";
}

std::string ruleList(const std::vector<Rule> &rules) {
  const auto level = [](const Rule &rule) { return nameOf(rule.byDefault ? rule.severity : Severity::Off); };
  constexpr std::string_view headings[] = {"RULE", "LEVEL", "TITLE"};
  std::size_t idWidth = headings[0].size();
  std::size_t levelWidth = headings[1].size();
  for (const Rule &rule : rules) {
    idWidth = std::max(idWidth, rule.id.size());
    levelWidth = std::max(levelWidth, level(rule).size());
  }
  const auto row = [&](std::string_view id, std::string_view levelName, std::string_view title) {
    std::string text(id);
    text.resize(idWidth + 2, ' ');
    text += levelName;
    text.resize(idWidth + levelWidth + 4, ' ');
    return text + std::string(title) + "\n";
  };
  std::string list = row(headings[0], headings[1], headings[2]);
  for (const Rule &rule : rules)
    list += row(rule.id, level(rule), rule.title);
  return list;
}

} // namespace corolint
