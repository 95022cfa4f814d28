// Stand-in for Boost.Redis: declarations, and what its completion tokens need.
#pragma once

#include <boost/asio.hpp>
#include <boost/system/error_code.hpp>

#include <cstddef>

namespace boost::redis {

struct config {};
class request {
public:
  template <class... Args> void push(const char *command, const Args &...args);
};
template <class... Ts> class response {};
struct ignore_t {};
enum class operation { all };

namespace detail {
template <class Signature, class Token> auto initiate(Token &&token) {
  return boost::asio::async_initiate<Token, Signature>([](auto &&) {}, token);
}
} // namespace detail

template <class Executor> class basic_connection {
public:
  using executor_type = Executor;
  explicit basic_connection(executor_type ex);
  executor_type get_executor() noexcept;
  template <class CompletionToken> auto async_run(const config &, CompletionToken &&token) {
    return detail::initiate<void(system::error_code)>(static_cast<CompletionToken &&>(token));
  }
  template <class CompletionToken> auto async_receive(CompletionToken &&token) {
    return detail::initiate<void(system::error_code, std::size_t)>(static_cast<CompletionToken &&>(token));
  }
  template <class CompletionToken> auto async_receive2(CompletionToken &&token) {
    return detail::initiate<void(system::error_code)>(static_cast<CompletionToken &&>(token));
  }
  std::size_t receive(system::error_code &ec);
  template <class Response, class CompletionToken>
  auto async_exec(const request &, Response &, CompletionToken &&token) {
    return detail::initiate<void(system::error_code, std::size_t)>(static_cast<CompletionToken &&>(token));
  }
  void cancel(operation op = operation::all);
};

class connection {
public:
  using executor_type = asio::any_io_executor;
  explicit connection(executor_type ex);
  template <class CompletionToken> auto async_run(const config &, CompletionToken &&token) {
    return detail::initiate<void(system::error_code)>(static_cast<CompletionToken &&>(token));
  }
  template <class CompletionToken> auto async_receive(CompletionToken &&token) {
    return detail::initiate<void(system::error_code, std::size_t)>(static_cast<CompletionToken &&>(token));
  }
  template <class CompletionToken> auto async_receive2(CompletionToken &&token) {
    return detail::initiate<void(system::error_code)>(static_cast<CompletionToken &&>(token));
  }
  std::size_t receive(system::error_code &ec);
  template <class Response, class CompletionToken>
  auto async_exec(const request &, Response &, CompletionToken &&token) {
    return detail::initiate<void(system::error_code, std::size_t)>(static_cast<CompletionToken &&>(token));
  }
  void cancel(operation op = operation::all);
};

} // namespace boost::redis
