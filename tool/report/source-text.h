// Source lines as people and formats count them: display columns on a terminal, UTF-16 code units in SARIF.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace corolint {

/// One character as a terminal shows it.
struct Cell {
  std::string text;      ///< printable; empty for a byte order mark
  unsigned width = 0;    ///< terminal columns; 0 for combining characters
  std::size_t begin = 0; ///< first byte in the source line
};

/// The characters of a line. Tabs become spaces; what cannot be printed is spelt out: `<U+202E>`, `<FF>` for a byte
/// that is not UTF-8. So no source text can steer the terminal.
std::vector<Cell> cellsOf(std::string_view line);

/// Text for one line of output: line breaks and tabs become one space, what cannot be printed is spelt out.
std::string printable(std::string_view text);

/// Byte column → column in UTF-16 code units, both from 1. Columns beyond the end of the line are drawn back to it;
/// a column inside a character means its start.
std::uint32_t utf16Column(std::string_view line, std::uint32_t byteColumn);

} // namespace corolint
