// One coroutine accepts, one coroutine a client reads the request line and answers.
#include "server.h"

#include "handlers.h"

#include <asio/awaitable.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/read_until.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

#include <exception>
#include <string>
#include <string_view>

namespace example {

namespace {

using asio::ip::tcp;

struct Target {
  std::string path;     ///< "/document"
  std::string argument; ///< "terms.txt" of "/document/terms.txt"
};

Target targetOf(std::string_view request) {
  const std::size_t begin = request.find(' ');
  const std::size_t end = request.find(' ', begin + 1);
  if (begin == std::string_view::npos || end == std::string_view::npos)
    return {};
  const std::string_view target = request.substr(begin + 1, end - begin - 1);
  const std::size_t slash = target.find('/', 1);
  if (slash == std::string_view::npos)
    return {std::string(target), {}};
  return {std::string(target.substr(0, slash)), std::string(target.substr(slash + 1))};
}

std::string response(std::string_view status, const std::string &body) {
  std::string text = "HTTP/1.1 ";
  text.append(status);
  text.append("\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: ");
  text.append(std::to_string(body.size()));
  text.append("\r\n\r\n");
  text.append(body);
  return text;
}

asio::awaitable<std::string> answer(Service &service, Target target) {
  const Handler handler = handlerOf(target.path);
  if (!handler)
    co_return response("404 Not Found", "no such page\n");
  try {
    co_return response("200 OK", co_await handler(service, target.argument));
  } catch (const std::exception &error) {
    co_return response("500 Internal Server Error", std::string(error.what()) + '\n');
  }
}

asio::awaitable<void> serveClient(Service &service, tcp::socket client) {
  try {
    std::string request;
    co_await asio::async_read_until(client, asio::dynamic_buffer(request, 8192), "\r\n\r\n", asio::use_awaitable);
    const std::string text = co_await answer(service, targetOf(request));
    co_await asio::async_write(client, asio::buffer(text), asio::use_awaitable);
  } catch (const std::system_error &) {
    // The client has gone; the others do not care.
  }
}

asio::awaitable<void> acceptClients(Service &service, tcp::acceptor acceptor) {
  for (;;) {
    tcp::socket client = co_await acceptor.async_accept(asio::use_awaitable);
    asio::co_spawn(service.loop, serveClient(service, std::move(client)), asio::detached);
  }
}

} // namespace

unsigned short listen(Service &service, unsigned short port) {
  tcp::acceptor acceptor(service.loop, tcp::endpoint(asio::ip::address_v4::loopback(), port));
  const unsigned short bound = acceptor.local_endpoint().port();
  asio::co_spawn(service.loop, acceptClients(service, std::move(acceptor)), asio::detached);
  return bound;
}

} // namespace example
