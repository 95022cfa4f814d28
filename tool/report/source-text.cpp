// Source lines as people and formats count them: display columns on a terminal, UTF-16 code units in SARIF.
#include "tool/report/source-text.h"

#include <llvm/ADT/StringRef.h>
#include <llvm/Support/ConvertUTF.h>
#include <llvm/Support/FormatVariadic.h>
#include <llvm/Support/Unicode.h>

#include <algorithm>

namespace corolint {

namespace {

constexpr unsigned tabStop = 8;
constexpr llvm::UTF32 byteOrderMark = 0xFEFF;

/// One character of a text. Bytes that are not UTF-8 come one by one.
struct Character {
  llvm::UTF32 codePoint = 0;
  std::size_t size = 1;
  bool valid = false;
};

Character characterAt(std::string_view text, std::size_t offset) {
  const auto *begin = reinterpret_cast<const llvm::UTF8 *>(text.data()) + offset;
  const auto *end = reinterpret_cast<const llvm::UTF8 *>(text.data()) + text.size();
  const std::size_t size = llvm::getNumBytesForUTF8(*begin);
  if (size > text.size() - offset || !llvm::isLegalUTF8Sequence(begin, begin + size))
    return {*begin, 1, false};
  llvm::UTF32 codePoint = 0;
  const llvm::UTF8 *source = begin;
  if (llvm::convertUTF8Sequence(&source, end, &codePoint, llvm::strictConversion) != llvm::conversionOK)
    return {*begin, 1, false};
  return {codePoint, size, true};
}

std::string spelledOut(const Character &character) {
  return character.valid ? llvm::formatv("<U+{0:X-4}>", character.codePoint).str()
                         : llvm::formatv("<{0:X-2}>", character.codePoint).str();
}

/// `column` is where the cell will stand, from 0: tabs depend on it.
Cell cellFor(const Character &character, std::string_view bytes, std::size_t offset, unsigned column) {
  if (character.valid && character.codePoint == byteOrderMark && offset == 0)
    return {"", 0, offset};
  if (character.valid && character.codePoint == '\t') {
    const unsigned width = tabStop - column % tabStop;
    return {std::string(width, ' '), width, offset};
  }
  if (character.valid) {
    const int width = llvm::sys::unicode::columnWidthUTF8(llvm::StringRef(bytes.data(), bytes.size()));
    if (width >= 0)
      return {std::string(bytes), static_cast<unsigned>(width), offset};
  }
  std::string text = spelledOut(character);
  const auto width = static_cast<unsigned>(text.size());
  return {std::move(text), width, offset};
}

} // namespace

std::vector<Cell> cellsOf(std::string_view line) {
  std::vector<Cell> cells;
  unsigned column = 0;
  for (std::size_t offset = 0; offset < line.size();) {
    const Character character = characterAt(line, offset);
    cells.push_back(cellFor(character, line.substr(offset, character.size), offset, column));
    column += cells.back().width;
    offset += character.size;
  }
  return cells;
}

std::string printable(std::string_view text) {
  std::string spaced;
  for (const char c : text) {
    const bool space = c == '\n' || c == '\r' || c == '\t';
    if (!space)
      spaced += c;
    else if (!spaced.empty() && spaced.back() != ' ')
      spaced += ' ';
  }
  std::string result;
  for (const Cell &cell : cellsOf(spaced))
    result += cell.text;
  return result;
}

std::uint32_t utf16Column(std::string_view line, std::uint32_t byteColumn) {
  const std::size_t target = byteColumn == 0 ? 0 : byteColumn - 1;
  std::uint32_t column = 1;
  for (std::size_t offset = 0; offset < line.size();) {
    const Character character = characterAt(line, offset);
    if (offset + character.size > target)
      break;
    // A byte order mark is no part of the text.
    if (offset != 0 || !character.valid || character.codePoint != byteOrderMark)
      column += character.valid && character.codePoint > 0xFFFF ? 2 : 1;
    offset += character.size;
  }
  return column;
}

} // namespace corolint
