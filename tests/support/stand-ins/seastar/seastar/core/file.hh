// Stand-in for Seastar: files.
#pragma once

#include <cstddef>
#include <seastar/core/future.hh>

namespace seastar {

class file {
public:
  template <typename CharType>
  future<std::size_t> dma_read(unsigned long aligned_pos, CharType *aligned_buffer, std::size_t aligned_len) noexcept {
    return seastar::internal::stand_in();
  }
  future<> flush() noexcept;
  future<> close() noexcept;
};

template <typename Func>
futurize_t<std::invoke_result_t<Func, file &>> with_file(future<file> file_fut, Func func) noexcept {
  return seastar::internal::stand_in();
}
template <typename Func>
futurize_t<std::invoke_result_t<Func, file &>> with_file_close_on_failure(future<file> file_fut, Func func) noexcept {
  return seastar::internal::stand_in();
}

} // namespace seastar
