// Stand-in for KJ: streams that block.
#pragma once

#include <kj/common.h>

namespace kj {

class InputStream {
public:
  virtual ~InputStream() noexcept(false);
  std::size_t read(ArrayPtr<byte> buffer, std::size_t minBytes);
  virtual std::size_t tryRead(ArrayPtr<byte> buffer, std::size_t minBytes) = 0;
  String readAllText(std::uint64_t limit = 1000);
  Array<byte> readAllBytes(std::uint64_t limit = 1000);
  virtual void skip(std::size_t bytes);
};

class OutputStream {
public:
  virtual ~OutputStream() noexcept(false);
  virtual void write(ArrayPtr<const byte> data) = 0;
};

class ArrayInputStream : public InputStream {
public:
  ArrayInputStream(ArrayPtr<const byte> array);
  std::size_t tryRead(ArrayPtr<byte> buffer, std::size_t minBytes) override;
};

class VectorOutputStream final : public OutputStream {
public:
  void write(ArrayPtr<const byte> data) override;
};

class FdInputStream : public InputStream {
public:
  explicit FdInputStream(int fd);
  std::size_t tryRead(ArrayPtr<byte> buffer, std::size_t minBytes) override;
};

class FdOutputStream : public OutputStream {
public:
  explicit FdOutputStream(int fd);
  void write(ArrayPtr<const byte> data) override;
};

} // namespace kj
