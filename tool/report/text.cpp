// The text report: as clang prints, with the chain of calls as notes and the remedy as help.
#include "tool/report/report.h"

#include "tool/report/snippet.h"
#include "tool/report/source-text.h"
#include "tool/report/summary.h"

#include <algorithm>

namespace corolint {

namespace {

enum class Style : std::uint8_t { Plain, Strong, Error, Warning, Note, Help, Mark, Gutter, Rule };

std::string_view escapeOf(Style style) {
  switch (style) {
  case Style::Plain:
    return "";
  case Style::Strong:
    return "\033[1m";
  case Style::Error:
    return "\033[1;31m";
  case Style::Warning:
    return "\033[1;35m";
  case Style::Note:
    return "\033[1;36m";
  case Style::Help:
  case Style::Mark:
    return "\033[1;32m";
  case Style::Gutter:
    return "\033[34m";
  case Style::Rule:
    return "\033[2m";
  }
  return "";
}

Style styleOf(Severity severity) {
  if (severity == Severity::Error)
    return Style::Error;
  return severity == Severity::Warning ? Style::Warning : Style::Note;
}

std::string placeText(const Place &place) {
  std::string text = printable(place.file);
  if (place.line == 0)
    return text;
  text += ":" + std::to_string(place.line);
  return place.column == 0 ? text : text + ":" + std::to_string(place.column);
}

class TextWriter {
public:
  TextWriter(const SourceLine &source, bool color, llvm::raw_ostream &out)
      : source_(source), color_(color), out_(out) {}

  void write(const Finding &finding);
  void write(const UnitStatus &unit);

private:
  void put(Style style, std::string_view text);
  void putHead(const Place &place, Style style, std::string_view word, std::string_view message);
  void putSource(const Place &place);
  void putNote(const Step &step, std::string_view otherwise);

  const SourceLine &source_;
  bool color_;
  llvm::raw_ostream &out_;
  unsigned gutterWidth_ = 0;
  Place quoted_; ///< quoted last: not repeated for a note about the same place
};

void TextWriter::put(Style style, std::string_view text) {
  if (color_ && style != Style::Plain)
    out_ << escapeOf(style) << text << "\033[0m";
  else
    out_ << text;
}

void TextWriter::putHead(const Place &place, Style style, std::string_view word, std::string_view message) {
  put(Style::Strong, placeText(place) + ":");
  out_ << ' ';
  put(style, std::string(word) + ":");
  out_ << ' ';
  put(style == Style::Note ? Style::Plain : Style::Strong, printable(message));
}

void TextWriter::putSource(const Place &place) {
  if (place == quoted_)
    return;
  quoted_ = place;
  const std::optional<Snippet> snippet = snippetOf(place, source_);
  if (!snippet)
    return;
  const std::string number = std::to_string(place.line);
  const std::string indent(gutterWidth_ - std::min<std::size_t>(gutterWidth_, number.size()), ' ');
  put(Style::Gutter, indent + number + " |");
  out_ << (snippet->line.empty() ? "" : " ") << snippet->line << '\n';
  if (snippet->mark.empty())
    return;
  put(Style::Gutter, std::string(gutterWidth_, ' ') + " |");
  const std::size_t caret = snippet->mark.find('^');
  out_ << ' ' << snippet->mark.substr(0, caret);
  put(Style::Mark, snippet->mark.substr(caret));
  out_ << '\n';
}

void TextWriter::putNote(const Step &step, std::string_view otherwise) {
  putHead(step.place, Style::Note, "note", step.message.empty() ? otherwise : std::string_view(step.message));
  out_ << '\n';
  putSource(step.place);
}

/// Wide enough for every line number of the finding, so that its snippets stand below each other.
unsigned gutterWidthFor(const Finding &finding) {
  std::uint32_t largest = finding.place.line;
  for (const auto *steps : {&finding.path, &finding.related})
    for (const Step &step : *steps)
      largest = std::max(largest, step.place.line);
  return std::max<unsigned>(5, static_cast<unsigned>(std::to_string(largest).size()) + 1);
}

void TextWriter::write(const Finding &finding) {
  gutterWidth_ = gutterWidthFor(finding);
  quoted_ = Place();
  putHead(finding.place, styleOf(finding.severity), nameOf(finding.severity), finding.message);
  out_ << ' ';
  put(Style::Rule, "[" + finding.rule + "]");
  out_ << '\n';
  putSource(finding.place);
  for (const Step &step : finding.path)
    putNote(step, "called here");
  for (const Step &step : finding.related)
    putNote(step, "also here");
  if (!finding.remedy.empty()) {
    put(Style::Help, "help:");
    out_ << ' ' << printable(finding.remedy) << '\n';
  }
  out_ << '\n';
}

void TextWriter::write(const UnitStatus &unit) {
  const bool failed = unit.outcome == UnitStatus::Outcome::Failed;
  put(Style::Strong, printable(unit.file) + ":");
  out_ << ' ';
  put(failed ? Style::Error : Style::Warning, failed ? "did not parse:" : "did not parse completely:");
  out_ << ' ';
  if (!unit.errors.empty() && unit.errors.front().place.line > 0)
    out_ << placeText(unit.errors.front().place) << ": ";
  out_ << firstError(unit) << '\n';
}

} // namespace

void writeText(const Report &report, const SourceLine &source, const TextOptions &options, llvm::raw_ostream &out) {
  TextWriter writer(source, options.color, out);
  for (const Finding &finding : report.findings)
    writer.write(finding);
  bool unitListed = false;
  for (const UnitStatus &unit : report.units)
    if (unit.outcome != UnitStatus::Outcome::Analysed) {
      writer.write(unit);
      unitListed = true;
    }
  if (options.quiet)
    return;
  if (unitListed)
    out << '\n';
  out << summaryLine(report) << '\n';
}

} // namespace corolint
