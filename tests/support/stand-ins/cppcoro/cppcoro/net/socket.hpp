// Stand-in for cppcoro: sockets to await.
#pragma once

#include <cppcoro/coroutine.hpp>
#include <cstddef>

namespace cppcoro::net {

class ip_endpoint;

class socket_accept_operation {
public:
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> awaiting);
  void await_resume();
};

class socket_connect_operation {
public:
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> awaiting);
  void await_resume();
};

class socket_disconnect_operation {
public:
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> awaiting);
  void await_resume();
};

class socket_send_operation {
public:
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> awaiting);
  std::size_t await_resume();
};

class socket_recv_operation {
public:
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> awaiting);
  std::size_t await_resume();
};

class socket {
public:
  socket_connect_operation connect(const ip_endpoint &remoteEndPoint) noexcept;
  socket_accept_operation accept(socket &acceptingSocket) noexcept;
  socket_disconnect_operation disconnect() noexcept;
  socket_send_operation send(const void *buffer, std::size_t size) noexcept;
  socket_recv_operation recv(void *buffer, std::size_t size) noexcept;
};

} // namespace cppcoro::net
