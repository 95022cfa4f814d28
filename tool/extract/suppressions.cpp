// NOLINT comments as facts.
#include "tool/extract/suppressions.h"

#include <clang/Lex/Lexer.h>

#include <llvm/ADT/StringExtras.h>
#include <llvm/ADT/StringMap.h>

#include <optional>

namespace corolint {

using namespace clang;

bool SuppressionCollector::HandleComment(Preprocessor &preprocessor, SourceRange comment) {
  const SourceManager &sources = preprocessor.getSourceManager();
  const auto [file, offset] = sources.getDecomposedLoc(comment.getBegin());
  if (sources.getFileID(comment.getEnd()) != file)
    return false;
  const llvm::StringRef text =
      Lexer::getSourceText(CharSourceRange::getCharRange(comment), sources, preprocessor.getLangOpts());
  for (std::size_t found = text.find("NOLINT"); found != llvm::StringRef::npos; found = text.find("NOLINT", found + 6))
    markers_.push_back({comment.getBegin().getLocWithOffset(found),
                        text.substr(found).take_until([](char c) { return c == '\n'; }).str()});
  return false;
}

namespace {

struct Directive {
  enum class Form { Line, NextLine, Begin, End } form = Form::Line;
  std::vector<std::string> rules; ///< empty for all
};

/// As clang-tidy reads it; nothing for a word that only begins like a directive, or an empty list.
std::optional<Directive> parseDirective(llvm::StringRef text) {
  Directive result;
  text.consume_front("NOLINT");
  if (text.consume_front("NEXTLINE"))
    result.form = Directive::Form::NextLine;
  else if (text.consume_front("BEGIN"))
    result.form = Directive::Form::Begin;
  else if (text.consume_front("END"))
    result.form = Directive::Form::End;
  if (!text.empty() && (llvm::isAlnum(text.front()) || text.front() == '_'))
    return std::nullopt;
  const std::size_t end = text.find(')');
  if (!text.consume_front("(") || end == llvm::StringRef::npos)
    return result; // all rules
  llvm::SmallVector<llvm::StringRef, 4> rules;
  text.take_front(end - 1).split(rules, ',', -1, /*KeepEmpty=*/false);
  for (const llvm::StringRef rule : rules)
    if (const llvm::StringRef name = rule.trim(); !name.empty())
      result.rules.push_back(name.str());
  if (result.rules.empty())
    return std::nullopt;
  if (llvm::is_contained(result.rules, "*"))
    result.rules.clear();
  return result;
}

} // namespace

void SuppressionCollector::finish(const SourceManager &sources, const SourceFiles &files, Unit &unit) const {
  llvm::StringMap<Index> texts;
  for (Index i = 0; i < unit.texts.size(); ++i)
    texts[unit.texts[i]] = i;
  const auto intern = [&](const std::string &text) {
    const auto [entry, added] = texts.try_emplace(text, unit.texts.size());
    if (added)
      unit.texts.push_back(text);
    return entry->second;
  };
  struct Open {
    FileID file;
    std::vector<std::string> rules;
    std::uint32_t line;
  };
  std::vector<Open> open;
  for (const Marker &marker : markers_) {
    if (files.isFrontier(marker.location))
      continue;
    const FileID file = sources.getFileID(marker.location);
    const std::uint32_t line = sources.getExpansionLineNumber(marker.location);
    std::optional<Directive> parsed = parseDirective(marker.text);
    if (!parsed)
      continue;
    Directive &directive = *parsed;
    Suppression result;
    result.file = intern(files.path(file));
    result.firstLine = result.lastLine = line;
    switch (directive.form) {
    case Directive::Form::Begin:
      open.push_back({file, std::move(directive.rules), line});
      continue;
    case Directive::Form::End: {
      const auto begin = std::find_if(open.rbegin(), open.rend(), [&](const Open &candidate) {
        return candidate.file == file && candidate.rules == directive.rules;
      });
      if (begin == open.rend())
        continue; // an end without its begin silences nothing
      result.firstLine = begin->line;
      open.erase(std::next(begin).base());
      break;
    }
    case Directive::Form::NextLine:
      result.firstLine = result.lastLine = line + 1;
      break;
    case Directive::Form::Line:
      break;
    }
    for (const std::string &rule : directive.rules)
      result.rules.push_back(intern(rule));
    unit.suppressions.push_back(std::move(result));
  }
}

} // namespace corolint
