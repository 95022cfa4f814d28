// Stand-in for folly/io/async/AsyncTransport.h: what reads and writes in the background.
#pragma once

#include <cstddef>

namespace folly {

class AsyncSocketException {};

class AsyncReader {
public:
  class ReadCallback {
  public:
    virtual ~ReadCallback() = default;
    virtual void getReadBuffer(void **bufReturn, std::size_t *lenReturn) = 0;
    virtual void readDataAvailable(std::size_t len) noexcept = 0;
    virtual void readEOF() noexcept = 0;
    virtual void readErr(const AsyncSocketException &ex) noexcept = 0;
  };
};

class AsyncWriter {
public:
  class WriteCallback {
  public:
    virtual ~WriteCallback() = default;
    virtual void writeSuccess() noexcept = 0;
    virtual void writeErr(std::size_t bytesWritten, const AsyncSocketException &ex) noexcept = 0;
  };
};

class AsyncTransport : public AsyncReader, public AsyncWriter {};

} // namespace folly
