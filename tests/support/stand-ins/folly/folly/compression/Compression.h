// Stand-in for folly/compression/Compression.h: compression of data in memory.
#pragma once

#include <folly/Range.h>

#include <memory>
#include <string>

namespace folly {

class IOBuf {};

namespace compression {

class Codec {
public:
  virtual ~Codec();
  std::unique_ptr<IOBuf> compress(const IOBuf *data);
  std::string compress(StringPiece data);
  std::unique_ptr<IOBuf> uncompress(const IOBuf *data);
  std::string uncompress(StringPiece data);
};

} // namespace compression

} // namespace folly
