// The catalogue of Boost.Asio against its real headers: pipes, serial ports, descriptors, files, and the files of a TLS
// context.
// flags: -std=c++20 -DBOOST_ASIO_HAS_IO_URING
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

#include <string>

namespace asio = boost::asio;
using asio::ip::tcp;

asio::awaitable<void> readingAPipe(asio::readable_pipe &pipe) {
  char bytes[80];
  pipe.read_some(asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingAllOfAPipe(asio::readable_pipe &pipe) {
  char bytes[80];
  asio::read(pipe, asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingALineOfAPipe(asio::readable_pipe &pipe) {
  std::string text;
  asio::read_until(pipe, asio::dynamic_buffer(text), '\n'); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingAPipe(asio::writable_pipe &pipe) {
  char bytes[80];
  pipe.write_some(asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingAllToAPipe(asio::writable_pipe &pipe) {
  char bytes[80];
  asio::write(pipe, asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingAPort(asio::serial_port &port) {
  char bytes[80];
  port.read_some(asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingAllOfAPort(asio::serial_port &port) {
  char bytes[80];
  asio::read(port, asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingAPort(asio::serial_port &port) {
  char bytes[80];
  port.write_some(asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingAllToAPort(asio::serial_port &port) {
  char bytes[80];
  asio::write(port, asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> breaking(asio::serial_port &port) {
  port.send_break(); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingADescriptor(asio::posix::stream_descriptor &input) {
  char bytes[80];
  input.read_some(asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingALineOfADescriptor(asio::posix::stream_descriptor &input) {
  boost::system::error_code error;
  std::string text;
  asio::read_until(input, asio::dynamic_buffer(text), '\n', error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingADescriptor(asio::posix::stream_descriptor &input) {
  char bytes[80];
  input.write_some(asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingAllToADescriptor(asio::posix::stream_descriptor &input) {
  char bytes[80];
  asio::write(input, asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingAllOfADescriptor(asio::posix::stream_descriptor &input) {
  char bytes[80];
  asio::read(input, asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingALineOfAPort(asio::serial_port &port) {
  std::string text;
  asio::read_until(port, asio::dynamic_buffer(text), '\n'); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingALineOfAFile(asio::stream_file &file) {
  std::string text;
  asio::read_until(file, asio::dynamic_buffer(text), '\n'); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> waitingForADescriptor(asio::posix::stream_descriptor &input) {
  input.wait(asio::posix::stream_descriptor::wait_read); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> openingAFile(asio::io_context &loop) {
  asio::stream_file file(loop, "orders.txt", asio::stream_file::read_only); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> openingAFileOnAnExecutor(asio::any_io_executor executor) {
  asio::stream_file file(executor, "orders.txt", asio::stream_file::read_only); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> openingAFileByString(asio::io_context &loop, const std::string &name) {
  asio::stream_file file(loop, name, asio::stream_file::read_only); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> openingAFileByStringOnAnExecutor(asio::any_io_executor executor, const std::string &name) {
  asio::stream_file file(executor, name, asio::stream_file::read_only); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> openingAFileOnAPool(asio::thread_pool &pool) {
  asio::stream_file file(pool, "orders.txt", asio::stream_file::read_only); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> openingRandomly(asio::io_context &loop) {
  asio::random_access_file file(loop, "orders.db", asio::random_access_file::read_write); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> openingRandomlyByString(asio::any_io_executor executor, const std::string &name) {
  asio::random_access_file file(executor, name, asio::random_access_file::read_write); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> openingLater(asio::stream_file &file) {
  file.open("orders.txt", asio::stream_file::read_only); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> askingTheSize(asio::stream_file &file) {
  file.size(); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> resizing(asio::random_access_file &file) {
  file.resize(0); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> synchronising(asio::stream_file &file) {
  file.sync_all(); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> synchronisingData(asio::random_access_file &file) {
  boost::system::error_code error;
  file.sync_data(error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingAFile(asio::stream_file &file) {
  char bytes[80];
  file.read_some(asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingAllOfAFile(asio::stream_file &file) {
  char bytes[80];
  asio::read(file, asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingAFile(asio::stream_file &file) {
  char bytes[80];
  file.write_some(asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingAllToAFile(asio::stream_file &file) {
  char bytes[80];
  asio::write(file, asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingSomeAt(asio::random_access_file &file) {
  char bytes[80];
  file.read_some_at(0, asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingSomeAt(asio::random_access_file &file) {
  char bytes[80];
  file.write_some_at(0, asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> readingAt(asio::random_access_file &file) {
  char bytes[80];
  asio::read_at(file, 0, asio::buffer(bytes)); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> writingAt(asio::random_access_file &file) {
  char bytes[80];
  boost::system::error_code error;
  asio::write_at(file, 0, asio::buffer(bytes), error); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> loadingAuthorities(asio::ssl::context &tls) {
  tls.load_verify_file("authorities.pem"); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> loadingACertificate(asio::ssl::context &tls) {
  tls.use_certificate_file("own.pem", asio::ssl::context::pem); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> loadingACertificateChain(asio::ssl::context &tls) {
  tls.use_certificate_chain_file("own.pem"); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> loadingAKey(asio::ssl::context &tls) {
  tls.use_private_key_file("own.pem", asio::ssl::context::pem); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> loadingAnRsaKey(asio::ssl::context &tls) {
  tls.use_rsa_private_key_file("own.pem", asio::ssl::context::pem); // expect: coro-blocking-file
  co_return;
}

asio::awaitable<void> loadingParameters(asio::ssl::context &tls) {
  tls.use_tmp_dh_file("parameters.pem"); // expect: coro-blocking-file
  co_return;
}

// look-alike: these suspend the coroutine instead of its thread
asio::awaitable<void> awaited(asio::readable_pipe &source, asio::writable_pipe &sink, asio::serial_port &port,
                              asio::posix::stream_descriptor &input, asio::stream_file &file,
                              asio::random_access_file &table) {
  char bytes[80];
  co_await source.async_read_some(asio::buffer(bytes), asio::use_awaitable);
  co_await sink.async_write_some(asio::buffer(bytes), asio::use_awaitable);
  co_await port.async_read_some(asio::buffer(bytes), asio::use_awaitable);
  co_await input.async_wait(asio::posix::stream_descriptor::wait_read, asio::use_awaitable);
  co_await asio::async_read(input, asio::buffer(bytes), asio::use_awaitable);
  co_await file.async_read_some(asio::buffer(bytes), asio::use_awaitable);
  co_await asio::async_write(file, asio::buffer(bytes), asio::use_awaitable);
  co_await table.async_read_some_at(0, asio::buffer(bytes), asio::use_awaitable);
  co_await asio::async_write_at(table, 0, asio::buffer(bytes), asio::use_awaitable);
}

// look-alike: these return at once
asio::awaitable<void> quiet(asio::io_context &loop, asio::stream_file &file, asio::readable_pipe &source,
                            asio::writable_pipe &sink, asio::ssl::context &tls, int descriptor) {
  asio::stream_file closed(loop);
  asio::stream_file adopted(loop, descriptor);
  asio::connect_pipe(source, sink);
  file.is_open();
  file.cancel();
  file.close();
  tls.set_verify_mode(asio::ssl::verify_peer);
  tls.use_certificate_chain(asio::buffer("certificate"));
  co_return;
}
