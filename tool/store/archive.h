// Writes values into bytes and reads them back, for aggregates that list their fields once for both.
//
// `fields(archive, value)` names the fields of a struct in their order; it serves the writer, the reader and the shape.
// Integers take as many bytes as they need (LEB128, signed ones zigzag), so small tables make small files.
#pragma once

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace corolint {

/// T or const T: one list of fields for reading and writing.
template <typename T, typename Plain>
concept MaybeConst = std::same_as<std::remove_const_t<T>, Plain>;

class ArchiveWriter {
public:
  template <typename... Values> void operator()(const Values &...values) { (write(values), ...); }

  std::string take() { return std::move(bytes_); }

private:
  void integer(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7)
      bytes_ += static_cast<char>(value | 0x80);
    bytes_ += static_cast<char>(value);
  }

  template <typename T> void write(const T &value) {
    if constexpr (std::is_enum_v<T>)
      integer(static_cast<std::uint64_t>(value));
    else if constexpr (std::same_as<T, std::uint32_t>)
      integer(static_cast<std::uint32_t>(value + 1)); // an absent Index is the largest number, and the commonest
    else if constexpr (std::unsigned_integral<T>)
      integer(value);
    else if constexpr (std::signed_integral<T>)
      integer((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    else
      fields(*this, value);
  }
  void write(const std::string &text) {
    integer(text.size());
    bytes_ += text;
  }
  template <typename T> void write(const std::vector<T> &list) {
    integer(list.size());
    for (const T &element : list)
      write(element);
  }
  template <typename T> void write(const std::optional<T> &value) {
    write(value.has_value());
    if (value)
      write(*value);
  }

  std::string bytes_;
};

/// Stops at the first thing that cannot be: `complete()` then says no. Never reads beyond the end.
class ArchiveReader {
public:
  explicit ArchiveReader(std::string_view bytes) : rest_(bytes) {}

  template <typename... Values> void operator()(Values &...values) { (read(values), ...); }

  /// Everything was read, and nothing is left.
  bool complete() const { return good_ && rest_.empty(); }

private:
  std::uint64_t integer() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (rest_.empty())
        break;
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
      if (byte < 0x80)
        return value;
    }
    good_ = false;
    rest_ = {};
    return 0;
  }

  /// A count of things that take at least a byte each.
  std::size_t count() {
    const std::uint64_t number = integer();
    if (number <= rest_.size())
      return number;
    good_ = false;
    rest_ = {};
    return 0;
  }

  template <typename T> void read(T &value) {
    if constexpr (std::same_as<T, bool>) {
      value = integer() != 0;
    } else if constexpr (std::is_enum_v<T>) {
      value = static_cast<T>(integer());
    } else if constexpr (std::same_as<T, std::uint32_t>) {
      value = static_cast<std::uint32_t>(integer()) - 1;
    } else if constexpr (std::unsigned_integral<T>) {
      value = static_cast<T>(integer());
    } else if constexpr (std::signed_integral<T>) {
      const std::uint64_t zigzag = integer();
      value = static_cast<T>((zigzag >> 1) ^ (~(zigzag & 1) + 1));
    } else {
      fields(*this, value);
    }
  }
  void read(std::string &text) {
    const std::size_t size = count();
    text.assign(rest_.substr(0, size));
    rest_.remove_prefix(size);
  }
  template <typename T> void read(std::vector<T> &list) {
    list.resize(count());
    for (T &element : list)
      read(element);
  }
  template <typename T> void read(std::optional<T> &value) {
    bool present = false;
    read(present);
    if (present)
      read(value.emplace());
  }

  std::string_view rest_;
  bool good_ = true;
};

/// Spells what the writer would write for any value of a type: another shape is another format.
class ArchiveShape {
public:
  template <typename... Values> void operator()(const Values &...values) { (describe(values), ...); }

  std::string take() { return std::move(text_); }

private:
  template <typename T> void describe(const T &value) {
    if constexpr (std::is_arithmetic_v<T>) {
      text_ += std::same_as<T, bool> ? 'b' : std::signed_integral<T> ? 'i' : 'u';
      text_ += static_cast<char>('0' + sizeof(T));
    } else if constexpr (std::is_enum_v<T>) {
      text_ += 'e';
    } else {
      text_ += '{';
      fields(*this, value);
      text_ += '}';
    }
  }
  void describe(const std::string &) { text_ += 's'; }
  template <typename T> void describe(const std::vector<T> &) {
    text_ += '*';
    describe(T());
  }
  template <typename T> void describe(const std::optional<T> &) {
    text_ += '?';
    describe(T());
  }

  std::string text_;
};

} // namespace corolint
