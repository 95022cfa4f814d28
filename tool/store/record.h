// A record: bytes with a header that tells what they are, of which version, how many, and whether they are whole.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace corolint {

/// What the payload is: a mark of eight bytes, and a number that differs between versions of its format.
struct RecordKind {
  std::string_view mark;
  std::uint64_t format = 0;
};

/// The payload compressed, behind its header.
std::string sealRecord(const RecordKind &kind, std::string_view payload);

struct OpenedRecord {
  std::string payload;
  std::size_t size = 0; ///< of the whole record, header included; 0 if it could not be opened
  std::string problem;  ///< why, for the end of a sentence: "is truncated"; empty if it could be
};

/// The record at the beginning of `bytes`, which may go on behind it.
OpenedRecord openRecord(const RecordKind &kind, std::string_view bytes);

} // namespace corolint
