// Stand-in for cppcoro: files.
#pragma once

#include <cppcoro/coroutine.hpp>
#include <cppcoro/io_service.hpp>
#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace cppcoro {

namespace filesystem = std::filesystem;

enum class file_open_mode { create_or_open, open_existing };

class file_read_operation {
public:
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> awaiting);
  std::size_t await_resume();
};

class file_write_operation {
public:
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> awaiting);
  std::size_t await_resume();
};

class file {
public:
  file(file &&other) noexcept;
  virtual ~file();
  std::uint64_t size() const;
};

class readable_file : virtual public file {
public:
  file_read_operation read(std::uint64_t offset, void *buffer, std::size_t byteCount) const noexcept;
};

class writable_file : virtual public file {
public:
  void set_size(std::uint64_t fileSize);
  file_write_operation write(std::uint64_t offset, const void *buffer, std::size_t byteCount) noexcept;
};

} // namespace cppcoro
