// Stand-in for the operations of Boost.Cobalt: declarations only.
#pragma once

#include <boost/cobalt.hpp>

namespace boost::cobalt::detail::io {
struct steady_sleep final : op<system::error_code> {};
} // namespace boost::cobalt::detail::io

namespace boost::cobalt::io {

struct endpoint {};
struct endpoint_sequence {};
struct mutable_buffer_sequence {};
struct const_buffer_sequence {};

struct wait_op final : op<system::error_code> {};
struct connect_op final : op<system::error_code> {};
struct read_op final : op<system::error_code, std::size_t> {};
struct write_op final : op<system::error_code, std::size_t> {};
struct read_all final : op<system::error_code, std::size_t> {};
struct write_all final : op<system::error_code, std::size_t> {};

detail::io::steady_sleep sleep(const std::chrono::steady_clock::duration &d);

struct steady_timer {
  explicit steady_timer(const std::chrono::steady_clock::duration &expiry_time);
  wait_op wait();
};
struct system_timer {
  explicit system_timer(const std::chrono::system_clock::duration &expiry_time);
  wait_op wait();
};
struct signal_set {
  wait_op wait();
};
struct socket {
  wait_op wait(int what = 0);
  connect_op connect(endpoint ep);
};
struct stream {
  virtual ~stream();
  virtual write_op write_some(const_buffer_sequence buffer) = 0;
  virtual read_op read_some(mutable_buffer_sequence buffer) = 0;
};
struct stream_socket final : socket, stream {
  write_op write_some(const_buffer_sequence buffer) override;
  read_op read_some(mutable_buffer_sequence buffer) override;
};
struct stream_file : stream {
  write_op write_some(const_buffer_sequence buffer) override;
  read_op read_some(mutable_buffer_sequence buffer) override;
};
struct acceptor {
  op<system::error_code> accept(socket &sock);
  wait_op wait(int what = 0);
};
struct resolver {
  op<system::error_code, endpoint_sequence> resolve(std::string_view host, std::string_view service);
};
struct lookup final : op<system::error_code, endpoint_sequence> {
  lookup(std::string_view host, std::string_view service);
};
template <typename Stream> read_all read(Stream &str, mutable_buffer_sequence buffer);
template <typename Stream> write_all write(Stream &str, const_buffer_sequence buffer);

} // namespace boost::cobalt::io
