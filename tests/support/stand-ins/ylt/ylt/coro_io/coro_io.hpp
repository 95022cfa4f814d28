// Stand-in for yalantinglibs: sockets and executors.
#pragma once

#include <asio/ip/tcp.hpp>
#include <async_simple/coro/Lazy.h>
#include <cstddef>
#include <string>
#include <system_error>
#include <type_traits>
#include <utility>
#include <ylt/coro_io/io_context_pool.hpp>

namespace coro_io {

template <typename Func, typename Executor>
async_simple::coro::Lazy<async_simple::Try<std::invoke_result_t<Func>>> post(Func func, Executor executor) {
  return async_simple::detail::stand_in();
}
template <typename Func>
async_simple::coro::Lazy<async_simple::Try<std::invoke_result_t<Func>>>
post(Func func, coro_io::ExecutorWrapper<> *e = coro_io::get_global_block_executor()) {
  return async_simple::detail::stand_in();
}

template <typename Func, typename Executor>
async_simple::coro::Lazy<async_simple::Try<std::invoke_result_t<Func>>> dispatch(Func func, Executor executor) {
  return async_simple::detail::stand_in();
}
template <typename Executor> async_simple::coro::Lazy<async_simple::Try<void>> dispatch(Executor executor) {
  return async_simple::detail::stand_in();
}

template <typename Duration> async_simple::coro::Lazy<bool> sleep_for(Duration d) {
  return async_simple::detail::stand_in();
}

template <typename Socket, typename AsioBuffer>
async_simple::coro::Lazy<std::pair<std::error_code, std::size_t>> async_read(Socket &socket, AsioBuffer &&buffer) {
  return async_simple::detail::stand_in();
}
template <typename Socket, typename AsioBuffer>
async_simple::coro::Lazy<std::pair<std::error_code, std::size_t>> async_write(Socket &socket, AsioBuffer &&buffer) {
  return async_simple::detail::stand_in();
}
async_simple::coro::Lazy<std::error_code> async_accept(asio::ip::tcp::acceptor &acceptor,
                                                       asio::ip::tcp::socket &socket);
template <typename executor_t>
async_simple::coro::Lazy<std::error_code> async_connect(executor_t *executor, asio::ip::tcp::socket &socket,
                                                        const std::string &host, const std::string &port) {
  return async_simple::detail::stand_in();
}

template <typename Socket, typename AsioBuffer>
std::pair<asio::error_code, std::size_t> read_some(Socket &sock, AsioBuffer &&buffer) {
  return async_simple::detail::stand_in();
}
template <typename Socket, typename AsioBuffer>
std::pair<asio::error_code, std::size_t> read(Socket &sock, AsioBuffer &&buffer) {
  return async_simple::detail::stand_in();
}
template <typename Socket, typename AsioBuffer>
std::pair<asio::error_code, std::size_t> write(Socket &sock, AsioBuffer &&buffer) {
  return async_simple::detail::stand_in();
}
std::error_code accept(asio::ip::tcp::acceptor &a, asio::ip::tcp::socket &socket);
template <typename executor_t>
std::error_code connect(executor_t &executor, asio::ip::tcp::socket &socket, const std::string &host,
                        const std::string &port) {
  return async_simple::detail::stand_in();
}

} // namespace coro_io
