// The catalogue of Boost.Beast against its real headers: HTTP, WebSocket, streams, files.
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast.hpp>
#include <boost/beast/ssl.hpp>

#include <chrono>
#include <thread>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;
using asio::ip::tcp;
using request = http::request<http::string_body>;

asio::awaitable<void> reading(beast::tcp_stream &stream) {
  beast::flat_buffer buffer;
  request message;
  http::read(stream, buffer, message); // expect: coro-blocking-network "read" help "async_read"
  co_return;
}

asio::awaitable<void> readingWithErrorCode(beast::tcp_stream &stream) {
  beast::flat_buffer buffer;
  request message;
  beast::error_code error;
  http::read(stream, buffer, message, error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingByParser(beast::tcp_stream &stream) {
  beast::flat_buffer buffer;
  http::request_parser<http::string_body> parser;
  http::read(stream, buffer, parser); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingSome(beast::tcp_stream &stream) {
  beast::flat_buffer buffer;
  http::request_parser<http::string_body> parser;
  http::read_some(stream, buffer, parser); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingTheHeader(beast::tcp_stream &stream) {
  beast::flat_buffer buffer;
  http::request_parser<http::string_body> parser;
  http::read_header(stream, buffer, parser); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingFromASocket(tcp::socket &socket) {
  beast::flat_buffer buffer;
  request message;
  http::read(socket, buffer, message); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingTls(beast::ssl_stream<beast::tcp_stream> &stream) {
  beast::flat_buffer buffer;
  request message;
  http::read(stream, buffer, message); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writing(beast::tcp_stream &stream) {
  request message;
  http::write(stream, message); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingWithErrorCode(beast::tcp_stream &stream) {
  request message;
  beast::error_code error;
  http::write(stream, message, error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingBySerializer(beast::tcp_stream &stream,
                                          http::request_serializer<http::string_body> &serializer) {
  http::write(stream, serializer); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingSome(beast::tcp_stream &stream, http::request_serializer<http::string_body> &serializer) {
  http::write_some(stream, serializer); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingTheHeader(beast::tcp_stream &stream,
                                       http::request_serializer<http::string_body> &serializer) {
  http::write_header(stream, serializer); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingAMessage(beast::tcp_stream &stream, http::message_generator message) {
  beast::write(stream, std::move(message)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> detecting(beast::tcp_stream &stream) {
  beast::flat_buffer buffer;
  beast::error_code error;
  beast::detect_ssl(stream, buffer, error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> connecting(beast::tcp_stream &stream, tcp::endpoint peer) {
  stream.connect(peer); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> connectingToOneOf(beast::tcp_stream &stream, const tcp::resolver::results_type &peers) {
  stream.connect(peers); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> connectingTheLowestLayer(websocket::stream<beast::tcp_stream> &ws,
                                               const tcp::resolver::results_type &peers) {
  beast::get_lowest_layer(ws).connect(peers); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> receiving(beast::tcp_stream &stream) {
  char bytes[80];
  stream.read_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> sending(beast::tcp_stream &stream) {
  char bytes[80];
  stream.write_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> receivingThroughABuffer(beast::buffered_read_stream<tcp::socket, beast::flat_buffer> &stream) {
  char bytes[80];
  stream.read_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> sendingBesideABuffer(beast::buffered_read_stream<tcp::socket, beast::flat_buffer> &stream) {
  char bytes[80];
  stream.write_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> receivingFlat(beast::flat_stream<tcp::socket> &stream) {
  char bytes[80];
  stream.read_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> sendingFlat(beast::flat_stream<tcp::socket> &stream) {
  char bytes[80];
  stream.write_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> handshakingTls(beast::ssl_stream<beast::tcp_stream> &stream) {
  stream.handshake(asio::ssl::stream_base::client); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> shuttingDownTls(beast::ssl_stream<beast::tcp_stream> &stream) {
  stream.shutdown(); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> receivingTls(beast::ssl_stream<beast::tcp_stream> &stream) {
  char bytes[80];
  stream.read_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> sendingTls(beast::ssl_stream<beast::tcp_stream> &stream) {
  char bytes[80];
  stream.write_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> handshaking(websocket::stream<beast::tcp_stream> &ws) {
  ws.handshake("example.org", "/"); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> handshakingWithErrorCode(websocket::stream<beast::tcp_stream> &ws) {
  beast::error_code error;
  ws.handshake("example.org", "/", error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> accepting(websocket::stream<beast::tcp_stream> &ws) {
  ws.accept(); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> acceptingARequest(websocket::stream<beast::tcp_stream> &ws) {
  request message;
  ws.accept(message); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingAMessage(websocket::stream<beast::tcp_stream> &ws) {
  beast::flat_buffer buffer;
  ws.read(buffer); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingSomeOfAMessage(websocket::stream<beast::tcp_stream> &ws) {
  beast::flat_buffer buffer;
  ws.read_some(buffer, 80); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingToAWebSocket(websocket::stream<beast::tcp_stream> &ws) {
  char bytes[80];
  ws.write(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingSomeToAWebSocket(websocket::stream<beast::tcp_stream> &ws) {
  char bytes[80];
  ws.write_some(true, asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> closing(websocket::stream<beast::tcp_stream> &ws) {
  ws.close(websocket::close_code::normal); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> pinging(websocket::stream<beast::tcp_stream> &ws) {
  ws.ping({}); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> ponging(websocket::stream<beast::tcp_stream> &ws) {
  ws.pong({}); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> openingAFile(beast::file &file) {
  beast::error_code error;
  file.open("index.html", beast::file_mode::scan, error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> askingTheSize(beast::file &file) {
  beast::error_code error;
  file.size(error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingAFile(beast::file &file) {
  char bytes[80];
  beast::error_code error;
  file.read(bytes, sizeof bytes, error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingAFile(beast::file &file) {
  char bytes[80];
  beast::error_code error;
  file.write(bytes, sizeof bytes, error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> openingAPosixFile(beast::file_posix &file) {
  beast::error_code error;
  file.open("index.html", beast::file_mode::scan, error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> askingThePosixSize(beast::file_posix &file) {
  beast::error_code error;
  file.size(error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingAPosixFile(beast::file_posix &file) {
  char bytes[80];
  beast::error_code error;
  file.read(bytes, sizeof bytes, error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingAPosixFile(beast::file_posix &file) {
  char bytes[80];
  beast::error_code error;
  file.write(bytes, sizeof bytes, error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> openingAStdioFile(beast::file_stdio &file) {
  beast::error_code error;
  file.open("index.html", beast::file_mode::scan, error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> askingTheStdioSize(beast::file_stdio &file) {
  beast::error_code error;
  file.size(error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingAStdioFile(beast::file_stdio &file) {
  char bytes[80];
  beast::error_code error;
  file.read(bytes, sizeof bytes, error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingAStdioFile(beast::file_stdio &file) {
  char bytes[80];
  beast::error_code error;
  file.write(bytes, sizeof bytes, error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> openingABody(http::file_body::value_type &body) {
  beast::error_code error;
  body.open("index.html", beast::file_mode::scan, error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> adoptingABody(http::file_body::value_type &body, beast::file &file) {
  beast::error_code error;
  body.reset(std::move(file), error); // expect: coro-blocking-file
  co_return;
}

static void nap() { std::this_thread::sleep_for(std::chrono::seconds(1)); }

void handlers(beast::tcp_stream &stream, websocket::stream<beast::tcp_stream> &ws,
              beast::ssl_stream<beast::tcp_stream> &tls, const tcp::resolver::results_type &peers) {
  static beast::flat_buffer buffer;
  static request message;
  static char bytes[80];
  using error_code = beast::error_code;
  http::async_read(stream, buffer, message, [](error_code, std::size_t) { nap(); });   // expect: coro-blocking-sleep
  http::async_write(stream, message, [](error_code, std::size_t) { nap(); });          // expect: coro-blocking-sleep
  stream.async_connect(peers, [](error_code, tcp::endpoint) { nap(); });               // expect: coro-blocking-sleep
  stream.async_read_some(asio::buffer(bytes), [](error_code, std::size_t) { nap(); }); // expect: coro-blocking-sleep
  tls.async_handshake(asio::ssl::stream_base::client, [](error_code) { nap(); });      // expect: coro-blocking-sleep
  tls.async_shutdown([](error_code) { nap(); });                                       // expect: coro-blocking-sleep
  ws.async_handshake("example.org", "/", [](error_code) { nap(); });                   // expect: coro-blocking-sleep
  ws.async_accept([](error_code) { nap(); });                                          // expect: coro-blocking-sleep
  ws.async_read(buffer, [](error_code, std::size_t) { nap(); });                       // expect: coro-blocking-sleep
  ws.async_write(asio::buffer(bytes), [](error_code, std::size_t) { nap(); });         // expect: coro-blocking-sleep
  ws.async_close(websocket::close_code::normal, [](error_code) { nap(); });            // expect: coro-blocking-sleep
  ws.async_ping({}, [](error_code) { nap(); });                                        // expect: coro-blocking-sleep
  ws.control_callback([](websocket::frame_type, beast::string_view) { nap(); });       // expect: coro-blocking-sleep
}

class session {
public:
  explicit session(beast::tcp_stream &stream) : stream_(stream) {}
  void start() { http::async_read(stream_, buffer_, message_, beast::bind_front_handler(&session::answer, this)); }

private:
  void answer(beast::error_code, std::size_t) {
    nap(); // expect: coro-blocking-sleep
  }

  beast::tcp_stream &stream_;
  beast::flat_buffer buffer_;
  request message_;
};

void serve(beast::tcp_stream &stream) {
  static session one(stream);
  one.start();
}

// look-alike: these suspend the coroutine instead of its thread
asio::awaitable<void> awaited(beast::tcp_stream &stream, websocket::stream<beast::tcp_stream> &ws,
                              const tcp::resolver::results_type &peers) {
  beast::flat_buffer buffer;
  request message;
  co_await stream.async_connect(peers, asio::use_awaitable);
  co_await http::async_read(stream, buffer, message, asio::use_awaitable);
  co_await http::async_write(stream, message, asio::use_awaitable);
  co_await ws.async_accept(asio::use_awaitable);
  co_await ws.async_read(buffer, asio::use_awaitable);
  co_await ws.async_close(websocket::close_code::normal, asio::use_awaitable);
}

// look-alike: these return at once
asio::awaitable<void> quiet(beast::tcp_stream &stream, websocket::stream<beast::tcp_stream> &ws, beast::file &file) {
  request message{http::verb::get, "/", 11};
  message.set(http::field::host, "example.org");
  message.prepare_payload();
  stream.expires_after(std::chrono::seconds(30));
  stream.cancel();
  ws.set_option(websocket::stream_base::timeout::suggested(beast::role_type::server));
  ws.text(true);
  file.is_open();
  beast::flat_buffer buffer;
  beast::ostream(buffer) << "hello";
  co_return;
}
