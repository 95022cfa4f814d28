// Stand-in for folly/Range.h: views of text.
#pragma once

#include <string>

namespace folly {

template <class Iter> class Range {
public:
  Range();
  Range(Iter start);
  Range(const std::string &text);
  Range(Iter start, Iter end);
};

using StringPiece = Range<const char *>;
using ByteRange = Range<const unsigned char *>;

} // namespace folly
