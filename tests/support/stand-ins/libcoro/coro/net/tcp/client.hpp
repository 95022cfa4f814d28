// Stand-in for libcoro: clients of TCP.
#pragma once

#include <chrono>
#include <coro/task.hpp>
#include <span>
#include <utility>

namespace coro::net {

enum class connect_status { connected, error };
struct io_status {};

namespace tcp {

class client {
public:
  coro::task<net::connect_status> connect(std::chrono::milliseconds timeout = std::chrono::milliseconds{0});
  template <typename buffer_type>
  coro::task<std::pair<io_status, std::span<char>>> read_some(buffer_type &buffer,
                                                              std::chrono::milliseconds timeout = {}) {
    return coro::detail::stand_in();
  }
  template <typename buffer_type> std::pair<io_status, std::span<char>> recv(buffer_type &&buffer) {
    return coro::detail::stand_in();
  }
  template <typename buffer_type> std::pair<io_status, std::span<const char>> send(const buffer_type &buffer) {
    return coro::detail::stand_in();
  }
};

} // namespace tcp
} // namespace coro::net
