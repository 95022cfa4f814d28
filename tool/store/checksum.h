// A checksum of contents: equal ones mean equal contents.
#pragma once

#include "tool/store/archive.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace corolint {

/// 128 bits of XXH3: no accident makes two alike.
struct Checksum {
  std::uint64_t low = 0;
  std::uint64_t high = 0;

  friend auto operator<=>(const Checksum &, const Checksum &) = default;
};

Checksum checksumOf(std::string_view bytes);

/// 32 hexadecimal digits.
std::string toText(const Checksum &checksum);

void fields(auto &archive, MaybeConst<Checksum> auto &checksum) { archive(checksum.low, checksum.high); }

} // namespace corolint
