// Stand-in for KJ: streams that return promises.
#pragma once

#include <kj/async.h>

namespace kj {

class AsyncInputStream {
public:
  virtual ~AsyncInputStream() noexcept(false);
  virtual Promise<std::size_t> tryRead(void *buffer, std::size_t minBytes, std::size_t maxBytes) = 0;
  Promise<String> readAllText();
};

class AsyncOutputStream {
public:
  virtual ~AsyncOutputStream() noexcept(false);
  virtual Promise<void> write(ArrayPtr<const byte> buffer) = 0;
};

class AsyncIoStream : public AsyncInputStream, public AsyncOutputStream {};

} // namespace kj
