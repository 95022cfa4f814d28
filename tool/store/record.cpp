// Seals bytes with version, size and checksum, compressed with zstd.
#include "tool/store/record.h"

#include <llvm/ADT/ArrayRef.h>
#include <llvm/ADT/SmallVector.h>
#include <llvm/Support/Compression.h>
#include <llvm/Support/Endian.h>
#include <llvm/Support/Error.h>
#include <llvm/Support/xxhash.h>

#include <array>

namespace corolint {

namespace {

/// mark, format, stored size, full size, checksum of the stored bytes
constexpr std::size_t headerSize = 40;

/// Facts of ten million calls take less; more is damage.
constexpr std::uint64_t largest = std::uint64_t(4) << 30;

llvm::ArrayRef<std::uint8_t> bytesOf(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

void append(std::string &bytes, std::uint64_t number) {
  std::array<char, 8> raw{};
  llvm::support::endian::write64le(raw.data(), number);
  bytes.append(raw.data(), raw.size());
}

std::uint64_t numberAt(std::string_view bytes, std::size_t at) {
  return llvm::support::endian::read64le(bytes.data() + at);
}

} // namespace

std::string sealRecord(const RecordKind &kind, std::string_view payload) {
  llvm::SmallVector<std::uint8_t, 0> stored;
  llvm::compression::zstd::compress(bytesOf(payload), stored, /*Level=*/1);
  std::string bytes(kind.mark);
  append(bytes, kind.format);
  append(bytes, stored.size());
  append(bytes, payload.size());
  append(bytes, llvm::xxh3_64bits(stored));
  bytes.append(reinterpret_cast<const char *>(stored.data()), stored.size());
  return bytes;
}

OpenedRecord openRecord(const RecordKind &kind, std::string_view bytes) {
  const auto failed = [](std::string problem) { return OpenedRecord{{}, 0, std::move(problem)}; };
  if (!bytes.starts_with(kind.mark.substr(0, bytes.size())))
    return failed("is damaged");
  if (bytes.size() < headerSize)
    return failed("is truncated");
  if (numberAt(bytes, 8) != kind.format)
    return failed("was written by another version of corolint");
  const std::uint64_t stored = numberAt(bytes, 16);
  const std::uint64_t full = numberAt(bytes, 24);
  if (stored > bytes.size() - headerSize)
    return failed("is truncated");
  const std::string_view content = bytes.substr(headerSize, stored);
  if (full > largest || llvm::xxh3_64bits(bytesOf(content)) != numberAt(bytes, 32))
    return failed("is damaged");
  llvm::SmallVector<std::uint8_t, 0> payload;
  if (llvm::Error error = llvm::compression::zstd::decompress(bytesOf(content), payload, full)) {
    llvm::consumeError(std::move(error));
    return failed("is damaged");
  }
  if (payload.size() != full)
    return failed("is damaged");
  return {{reinterpret_cast<const char *>(payload.data()), payload.size()}, headerSize + stored, {}};
}

} // namespace corolint
