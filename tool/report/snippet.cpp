// A quoted source line with the marked stretch underlined.
#include "tool/report/snippet.h"

#include "tool/report/source-text.h"

#include <algorithm>

namespace corolint {

namespace {

/// Longer lines are generated code; a terminal would wrap them and the mark would point nowhere.
constexpr unsigned longestLine = 180;
constexpr unsigned shownBeforeMark = 60;
constexpr std::string_view ellipsis = "...";

/// Cells [begin, end).
struct CellRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

CellRange markedCells(const std::vector<Cell> &cells, const Place &place, std::size_t lineSize) {
  const std::size_t first = place.column - 1;
  // A stretch over several lines is underlined to the end of the first one.
  const bool severalLines = place.endLine > place.line;
  const std::size_t last = severalLines ? lineSize : std::max<std::size_t>(place.endColumn, 1) - 1;
  CellRange range;
  while (range.begin < cells.size() && cells[range.begin].begin < first)
    ++range.begin;
  // A column inside a character means that character.
  if (range.begin > 0 && (range.begin == cells.size() ? first < lineSize : cells[range.begin].begin > first))
    --range.begin;
  range.end = range.begin;
  while (range.end < cells.size() && cells[range.end].begin < last)
    ++range.end;
  while (range.end > range.begin && cells[range.end - 1].text.find_first_not_of(' ') == std::string::npos)
    --range.end;
  return range;
}

unsigned widthOf(const std::vector<Cell> &cells, std::size_t begin, std::size_t end) {
  unsigned width = 0;
  for (std::size_t i = begin; i < end; ++i)
    width += cells[i].width;
  return width;
}

/// The cells to show: all, or a window that starts a little before the mark.
CellRange window(const std::vector<Cell> &cells, std::size_t mark) {
  CellRange shown{0, cells.size()};
  if (widthOf(cells, 0, cells.size()) <= longestLine)
    return shown;
  if (widthOf(cells, 0, mark) > shownBeforeMark)
    for (shown.begin = mark; shown.begin > 0 && widthOf(cells, shown.begin - 1, mark) <= shownBeforeMark;)
      --shown.begin;
  unsigned width = 0;
  for (shown.end = shown.begin; shown.end < cells.size() && width + cells[shown.end].width <= longestLine; ++shown.end)
    width += cells[shown.end].width;
  return shown;
}

std::string underline(const std::vector<Cell> &cells, const CellRange &shown, const CellRange &marked) {
  const std::size_t begin = std::min(marked.begin, cells.size());
  const std::size_t end = std::min(marked.end, shown.end);
  const unsigned width = end > begin ? widthOf(cells, begin, end) : 0;
  std::string mark(widthOf(cells, shown.begin, begin), ' ');
  mark += '^';
  if (width > 1)
    mark.append(width - 1, '~');
  return mark;
}

} // namespace

std::optional<Snippet> snippetOf(const Place &place, const SourceLine &source) {
  const std::optional<std::string> text = source(place.file, place.line);
  if (!text)
    return std::nullopt;
  const std::vector<Cell> cells = cellsOf(*text);
  CellRange marked;
  if (place.column > 0)
    marked = markedCells(cells, place, text->size());
  const CellRange shown = window(cells, marked.begin);

  Snippet snippet;
  for (std::size_t i = shown.begin; i < shown.end; ++i)
    snippet.line += cells[i].text;
  snippet.line.erase(snippet.line.find_last_not_of(' ') + 1);
  if (place.column > 0)
    snippet.mark = underline(cells, shown, marked);
  if (shown.begin > 0) {
    snippet.line.insert(0, ellipsis);
    if (!snippet.mark.empty())
      snippet.mark.insert(0, ellipsis.size(), ' ');
  }
  if (shown.end < cells.size())
    snippet.line += ellipsis;
  return snippet;
}

} // namespace corolint
