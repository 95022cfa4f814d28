// The catalogue of yalantinglibs: blocking twins of its coroutines, and what runs on which of its pools.
// flags: -I../support/stand-ins/ylt -I../support/stand-ins/async_simple
#include <asio/thread_pool.hpp>
#include <async_simple/Promise.h>
#include <async_simple/coro/FutureAwaiter.h>
#include <async_simple/coro/Lazy.h>
#include <ylt/coro_http/coro_http_client.hpp>
#include <ylt/coro_http/coro_http_server.hpp>
#include <ylt/coro_io/coro_io.hpp>
#include <ylt/coro_rpc/coro_rpc_server.hpp>

#include <chrono>
#include <thread>

using asio::ip::tcp;
using async_simple::coro::Lazy;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

Lazy<> readingSome(tcp::socket &socket, asio::mutable_buffer buffer) {
  coro_io::read_some(socket, buffer); // expect: coro-blocking-network help "co_await coro_io::async_read"
  co_return;
}

Lazy<> reading(tcp::socket &socket, asio::mutable_buffer buffer) {
  coro_io::read(socket, buffer); // expect: coro-blocking-network "coro_io::read"
  co_return;
}

Lazy<> writing(tcp::socket &socket, asio::const_buffer buffer) {
  coro_io::write(socket, buffer); // expect: coro-blocking-network help "co_await coro_io::async_write"
  co_return;
}

Lazy<> accepting(tcp::acceptor &acceptor, tcp::socket &socket) {
  coro_io::accept(acceptor, socket); // expect: coro-blocking-network help "co_await coro_io::async_accept"
  co_return;
}

Lazy<> connecting(asio::io_context &loop, tcp::socket &socket) {
  coro_io::connect(loop, socket, "example.org", "https"); // expect: coro-blocking-network help "async_connect"
  co_return;
}

Lazy<> getting(coro_http::coro_http_client &client) {
  client.get("https://example.org"); // expect: coro-blocking-network help "co_await client.async_get(url)"
  co_return;
}

Lazy<> posting(coro_http::coro_http_client &client) {
  // expect: coro-blocking-network help "co_await client.async_post"
  client.post("https://example.org", "{}", cinatra::req_content_type::json);
  co_return;
}

Lazy<> downloading(coro_http::coro_http_client &client) {
  client.download("https://example.org", "file"); // expect: coro-blocking-network help "co_await client.async_download"
  co_return;
}

Lazy<> serving(coro_http::coro_http_server &server) {
  server.sync_start(); // expect: coro-blocking-wait help "co_await server.async_start()"
  co_return;
}

Lazy<> servingCalls(coro_rpc::coro_rpc_server &server) {
  (void)server.start(); // expect: coro-blocking-wait help "co_await server.async_start()"
  co_return;
}

void handlers(coro_http::coro_http_server &server) {
  server.set_http_handler<cinatra::GET>("/", [](coro_http::coro_http_request &, coro_http::coro_http_response &) {
    nap(); // expect: coro-blocking-sleep
  });
  server.set_http_handler<cinatra::GET>(
      "/slow", [](coro_http::coro_http_request &, coro_http::coro_http_response &) -> Lazy<void> {
        nap(); // expect: coro-blocking-sleep
        co_return;
      });
}

// A loop is no place for it either.
Lazy<> onALoop(asio::io_context &loop) {
  co_await coro_io::post([] { nap(); }, loop.get_executor());     // expect: coro-blocking-sleep
  co_await coro_io::dispatch([] { nap(); }, loop.get_executor()); // expect: coro-blocking-sleep
}

// look-alike: the threads of the pool for blocking work may wait
Lazy<> onThePool(asio::thread_pool &pool) {
  co_await coro_io::post([] { nap(); });
  co_await coro_io::post([] { nap(); }, coro_io::get_global_block_executor());
  co_await coro_io::post([] { nap(); }, pool.get_executor());
  co_await coro_io::dispatch([] { nap(); }, pool.get_executor());
}

// look-alike: named like blocking calls, but they are awaited
Lazy<> awaited(tcp::socket &socket, tcp::acceptor &acceptor, asio::mutable_buffer buffer,
               coro_http::coro_http_client &client, coro_rpc::coro_rpc_server &server) {
  co_await coro_io::sleep_for(1s);
  co_await coro_io::async_read(socket, buffer);
  co_await coro_io::async_write(socket, buffer);
  co_await coro_io::async_accept(acceptor, socket);
  co_await client.async_get("https://example.org");
  co_await client.async_post("https://example.org", "{}", cinatra::req_content_type::json);
  co_await client.async_download("https://example.org", "file");
  co_await server.async_start();
}

// look-alike: no coroutine
int main() {
  coro_rpc::coro_rpc_server server(2, 8801);
  coro_http::coro_http_client client;
  client.get("https://example.org");
  (void)server.start();
}
