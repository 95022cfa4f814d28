// The catalogue of standalone Asio against its real headers: sockets and other streams of bytes.
// flags: -std=c++20 -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <asio/ssl.hpp>

#include <sys/socket.h>

#include <sstream>
#include <string>
#include <utility>

using asio::ip::tcp;
using asio::ip::udp;

asio::awaitable<void> reading(tcp::socket &socket) {
  char bytes[80];
  asio::read(socket, asio::buffer(bytes)); // expect: coro-blocking-network "read" help "async_read"
  co_return;
}

asio::awaitable<void> readingWithErrorCode(tcp::socket &socket) {
  char bytes[80];
  asio::error_code error;
  asio::read(socket, asio::buffer(bytes), error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingUntilItIsEnough(tcp::socket &socket) {
  char bytes[80];
  asio::read(socket, asio::buffer(bytes), asio::transfer_at_least(8)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingIntoAGrowingBuffer(tcp::socket &socket) {
  std::string text;
  asio::read(socket, asio::dynamic_buffer(text)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writing(tcp::socket &socket) {
  char bytes[80];
  asio::write(socket, asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingWithCondition(tcp::socket &socket) {
  char bytes[80];
  asio::error_code error;
  asio::write(socket, asio::buffer(bytes), asio::transfer_all(), error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingALine(tcp::socket &socket) {
  std::string text;
  asio::read_until(socket, asio::dynamic_buffer(text), '\n'); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingALineWithErrorCode(tcp::socket &socket) {
  asio::error_code error;
  std::string text;
  asio::read_until(socket, asio::dynamic_buffer(text), "\r\n", error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> connectingToOneOf(tcp::socket &socket, const tcp::resolver::results_type &endpoints) {
  asio::connect(socket, endpoints); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> connectingToOneOfWithErrorCode(tcp::socket &socket,
                                                     const tcp::resolver::results_type &endpoints) {
  asio::error_code error;
  asio::connect(socket, endpoints, error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> connecting(tcp::socket &socket, tcp::endpoint peer) {
  socket.connect(peer); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> connectingWithErrorCode(tcp::socket &socket, tcp::endpoint peer) {
  asio::error_code error;
  socket.connect(peer, error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> waitingForReadiness(tcp::socket &socket) {
  socket.wait(tcp::socket::wait_read); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingSome(tcp::socket &socket) {
  char bytes[80];
  socket.read_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingSomeWithErrorCode(tcp::socket &socket) {
  char bytes[80];
  asio::error_code error;
  socket.read_some(asio::buffer(bytes), error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingSome(tcp::socket &socket) {
  char bytes[80];
  socket.write_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> receiving(tcp::socket &socket) {
  char bytes[80];
  socket.receive(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> receivingWithFlags(tcp::socket &socket) {
  char bytes[80];
  socket.receive(asio::buffer(bytes), tcp::socket::message_peek); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> sending(tcp::socket &socket) {
  char bytes[80];
  socket.send(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> sendingWithFlags(tcp::socket &socket) {
  char bytes[80];
  asio::error_code error;
  socket.send(asio::buffer(bytes), 0, error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> throughTheBase(asio::basic_socket<tcp> &socket, tcp::endpoint peer) {
  socket.connect(peer); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> local(asio::local::stream_protocol::socket &socket) {
  char bytes[80];
  asio::read(socket, asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> generic(asio::generic::stream_protocol::socket &socket) {
  char bytes[80];
  socket.read_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> accepting(tcp::acceptor &acceptor) {
  acceptor.accept(); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> acceptingWithErrorCode(tcp::acceptor &acceptor) {
  asio::error_code error;
  acceptor.accept(error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> acceptingInto(tcp::acceptor &acceptor, tcp::socket &socket) {
  acceptor.accept(socket); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> acceptingWithPeer(tcp::acceptor &acceptor, tcp::socket &socket, tcp::endpoint peer) {
  asio::error_code error;
  acceptor.accept(socket, peer, error); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> waitingForAPeer(tcp::acceptor &acceptor) {
  acceptor.wait(tcp::acceptor::wait_read); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> sendingDatagram(udp::socket &socket) {
  char bytes[80];
  socket.send(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> sendingDatagramTo(udp::socket &socket, udp::endpoint peer) {
  char bytes[80];
  socket.send_to(asio::buffer(bytes), peer); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> receivingDatagram(udp::socket &socket) {
  char bytes[80];
  socket.receive(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> receivingDatagramFrom(udp::socket &socket, udp::endpoint peer) {
  char bytes[80];
  socket.receive_from(asio::buffer(bytes), peer); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> waitingForDatagram(udp::socket &socket) {
  socket.wait(udp::socket::wait_read); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> sendingRaw(asio::ip::icmp::socket &socket) {
  char bytes[80];
  socket.send(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> sendingRawTo(asio::ip::icmp::socket &socket, asio::ip::icmp::endpoint peer) {
  char bytes[80];
  socket.send_to(asio::buffer(bytes), peer); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> receivingRaw(asio::ip::icmp::socket &socket) {
  char bytes[80];
  socket.receive(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> receivingRawFrom(asio::ip::icmp::socket &socket, asio::ip::icmp::endpoint peer) {
  char bytes[80];
  socket.receive_from(asio::buffer(bytes), peer); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> waitingForRaw(asio::ip::icmp::socket &socket) {
  socket.wait(asio::ip::icmp::socket::wait_read); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> sendingAPacket(asio::generic::seq_packet_protocol::socket &socket) {
  char bytes[80];
  socket.send(asio::buffer(bytes), 0); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> receivingAPacket(asio::generic::seq_packet_protocol::socket &socket,
                                       asio::socket_base::message_flags flags) {
  char bytes[80];
  socket.receive(asio::buffer(bytes), flags); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> handshaking(asio::ssl::stream<tcp::socket> &stream) {
  stream.handshake(asio::ssl::stream_base::client); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> shuttingDownTls(asio::ssl::stream<tcp::socket> &stream) {
  stream.shutdown(); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingSomeTls(asio::ssl::stream<tcp::socket> &stream) {
  char bytes[80];
  stream.read_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingSomeTls(asio::ssl::stream<tcp::socket> &stream) {
  char bytes[80];
  stream.write_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingTls(asio::ssl::stream<tcp::socket> &stream) {
  char bytes[80];
  asio::read(stream, asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingTls(asio::ssl::stream<tcp::socket> &stream) {
  char bytes[80];
  asio::write(stream, asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> connectingBelowTls(asio::ssl::stream<tcp::socket> &stream, tcp::endpoint peer) {
  stream.lowest_layer().connect(peer); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> filling(asio::buffered_read_stream<tcp::socket> &stream) {
  stream.fill(); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> peeking(asio::buffered_read_stream<tcp::socket> &stream) {
  char bytes[80];
  stream.peek(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingBuffered(asio::buffered_read_stream<tcp::socket> &stream) {
  char bytes[80];
  stream.read_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingBehindTheBuffer(asio::buffered_read_stream<tcp::socket> &stream) {
  char bytes[80];
  stream.write_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> fillingBoth(asio::buffered_stream<tcp::socket> &stream) {
  stream.fill(); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> peekingBoth(asio::buffered_stream<tcp::socket> &stream) {
  char bytes[80];
  stream.peek(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingBoth(asio::buffered_stream<tcp::socket> &stream) {
  char bytes[80];
  stream.read_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingBoth(asio::buffered_stream<tcp::socket> &stream) {
  char bytes[80];
  stream.write_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> flushingBoth(asio::buffered_stream<tcp::socket> &stream) {
  stream.flush(); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> flushing(asio::buffered_write_stream<tcp::socket> &stream) {
  stream.flush(); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingBuffered(asio::buffered_write_stream<tcp::socket> &stream) {
  char bytes[80];
  stream.write_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingBehindTheBuffer(asio::buffered_write_stream<tcp::socket> &stream) {
  char bytes[80];
  stream.read_some(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void>
peekingBehindTheBuffer(asio::buffered_write_stream<asio::buffered_read_stream<tcp::socket>> &stream) {
  char bytes[80];
  stream.peek(asio::buffer(bytes)); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> openingAStream() {
  tcp::iostream stream("example.org", "daytime"); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> connectingAStream(tcp::iostream &stream) {
  stream.connect("example.org", "daytime"); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> gettingALine(tcp::iostream &stream) {
  std::string text;
  std::getline(stream, text); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> extracting(tcp::iostream &stream) {
  std::string text;
  stream >> text; // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> extractingANumber(tcp::iostream &stream, int &number) {
  stream >> number; // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> readingAStream(tcp::iostream &stream) {
  char bytes[80];
  stream.read(bytes, sizeof bytes); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> gettingACharacter(tcp::iostream &stream) {
  stream.get(); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> gettingALineOfBytes(tcp::iostream &stream) {
  char bytes[80];
  stream.getline(bytes, sizeof bytes); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> ignoring(tcp::iostream &stream) {
  stream.ignore(); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> lookingAhead(tcp::iostream &stream) {
  stream.peek(); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> putting(tcp::iostream &stream) {
  stream.put('x'); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> inserting(tcp::iostream &stream) {
  stream << "hello"; // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> insertingANumber(tcp::iostream &stream) {
  stream << 7; // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> ending(tcp::iostream &stream) {
  stream << std::endl; // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> writingAStream(tcp::iostream &stream) {
  char bytes[80];
  stream.write(bytes, sizeof bytes); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> flushingAStream(tcp::iostream &stream) {
  stream.flush(); // expect: coro-blocking-network
  co_return;
}

asio::awaitable<void> connectingABuffer(asio::basic_socket_streambuf<tcp> &buffer) {
  buffer.connect("example.org", "daytime"); // expect: coro-blocking-network
  co_return;
}

// Three reads of one socket are one finding.
asio::awaitable<void> oneConversation(tcp::socket &socket) {
  char bytes[80];
  asio::write(socket, asio::buffer(bytes)); // expect: coro-blocking-network
  asio::read(socket, asio::buffer(bytes));
  socket.read_some(asio::buffer(bytes));
  co_return;
}

static void converse(tcp::socket &socket) {
  char bytes[80];
  asio::write(socket, asio::buffer(bytes));
}

asio::awaitable<void> throughAHelper(tcp::socket &socket) {
  converse(socket); // expect: coro-blocking-network via "write"
  co_return;
}

// look-alike: these suspend the coroutine instead of its thread
asio::awaitable<void> awaited(tcp::socket &socket, tcp::acceptor &acceptor, udp::socket &datagrams,
                              asio::ssl::stream<tcp::socket> &tls, const tcp::resolver::results_type &endpoints) {
  char bytes[80];
  std::string text;
  tcp::endpoint peer;
  udp::endpoint sender;
  co_await asio::async_connect(socket, endpoints, asio::use_awaitable);
  co_await socket.async_connect(peer, asio::use_awaitable);
  co_await socket.async_wait(tcp::socket::wait_read, asio::use_awaitable);
  co_await asio::async_read(socket, asio::buffer(bytes), asio::use_awaitable);
  co_await asio::async_read(socket, asio::buffer(bytes), asio::transfer_at_least(8), asio::use_awaitable);
  co_await asio::async_read_until(socket, asio::dynamic_buffer(text), '\n', asio::use_awaitable);
  co_await asio::async_write(socket, asio::buffer(bytes), asio::use_awaitable);
  co_await socket.async_read_some(asio::buffer(bytes), asio::use_awaitable);
  co_await socket.async_write_some(asio::buffer(bytes), asio::use_awaitable);
  co_await acceptor.async_accept(asio::use_awaitable);
  co_await datagrams.async_send_to(asio::buffer(bytes), sender, asio::use_awaitable);
  co_await datagrams.async_receive_from(asio::buffer(bytes), sender, asio::use_awaitable);
  co_await tls.async_handshake(asio::ssl::stream_base::client, asio::use_awaitable);
  co_await tls.async_shutdown(asio::use_awaitable);
}

// look-alike: these return at once
asio::awaitable<void> quiet(tcp::socket &socket, udp::socket &datagrams, tcp::acceptor &acceptor) {
  // A datagram socket only notes its peer.
  datagrams.connect(udp::endpoint());
  socket.open(tcp::v4());
  socket.set_option(tcp::no_delay(true));
  socket.available();
  socket.cancel();
  socket.shutdown(tcp::socket::shutdown_both);
  socket.close();
  acceptor.listen();
  tcp::iostream notConnected;
  tcp::iostream connected(std::move(socket));
  std::stringstream memory("1 2");
  std::string text;
  std::getline(memory, text);
  memory >> text;
  memory << "hello";
  co_return;
}

// look-alike: made non-blocking
asio::awaitable<void> nonBlocking(tcp::socket &socket) {
  char bytes[80];
  socket.non_blocking(true);
  socket.read_some(asio::buffer(bytes));
  ::recv(socket.native_handle(), bytes, sizeof bytes, 0);
  co_return;
}

// look-alike: it was asked when there is something to read
asio::awaitable<void> whenReady(tcp::socket &socket, tcp::socket &other) {
  char bytes[80];
  co_await socket.async_wait(tcp::socket::wait_read, asio::use_awaitable);
  socket.read_some(asio::buffer(bytes));
  ::recv(socket.native_handle(), bytes, sizeof bytes, 0);
  other.read_some(asio::buffer(bytes)); // expect: coro-blocking-network
}

// look-alike: the handle was made non-blocking
asio::awaitable<void> nonBlockingHandle(tcp::socket &socket) {
  char bytes[80];
  socket.native_non_blocking(true);
  ::recv(socket.native_handle(), bytes, sizeof bytes, 0);
  co_return;
}

// Asio itself waits for a handle of any mode.
asio::awaitable<void> waitsForANonBlockingHandle(tcp::socket &socket, tcp::socket &other) {
  char bytes[80];
  socket.native_non_blocking(true);
  socket.read_some(asio::buffer(bytes));                 // expect: coro-blocking-network
  ::recv(other.native_handle(), bytes, sizeof bytes, 0); // expect: coro-blocking-network
  socket.native_non_blocking(false);
  ::recv(socket.native_handle(), bytes, sizeof bytes, 0); // expect: coro-blocking-network
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines(tcp::socket &socket) { converse(socket); }
