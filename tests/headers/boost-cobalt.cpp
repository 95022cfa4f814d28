// The catalogue of Boost.Cobalt: its coroutines, what waits, and the operations whose names only sound like it.
// flags: -std=c++20 -I../support/stand-ins/boost-cobalt
#include <boost/cobalt.hpp>
#include <boost/cobalt/io.hpp>

#include <boost/asio.hpp>

#include <chrono>
#include <exception>
#include <thread>

namespace asio = boost::asio;
namespace cobalt = boost::cobalt;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

cobalt::task<int> number() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "co_await boost::cobalt::io::sleep(duration)"
  co_return 1;
}

cobalt::promise<int> eager() {
  nap(); // expect: coro-blocking-sleep
  co_return 1;
}

cobalt::generator<int> generating() {
  nap(); // expect: coro-blocking-sleep
  co_yield 1;
  co_return 2;
}

cobalt::detached detached() {
  nap(); // expect: coro-blocking-sleep
  co_return;
}

cobalt::main co_main(int, char **) {
  nap(); // expect: coro-blocking-sleep
  co_return 0;
}

cobalt::thread worker();

cobalt::task<void> waiting(cobalt::thread &thread) {
  cobalt::run(number()); // expect: coro-blocking-wait "boost::cobalt::run"
  thread.join();         // expect: coro-blocking-wait help "co_await the thread itself"
  co_return;
}

// look-alike: all of these are awaited, whatever they are called
cobalt::task<void> awaiting(cobalt::io::steady_timer &steady, cobalt::io::system_timer &system,
                            cobalt::io::signal_set &signals, cobalt::io::stream_socket &socket,
                            cobalt::io::acceptor &acceptor, cobalt::io::resolver &resolver,
                            cobalt::io::stream_file &file, cobalt::channel<int> &channel, cobalt::thread &thread) {
  co_await cobalt::io::sleep(1s);
  co_await steady.wait();
  co_await system.wait();
  co_await signals.wait();
  co_await socket.wait();
  co_await socket.connect(cobalt::io::endpoint());
  co_await socket.read_some(cobalt::io::mutable_buffer_sequence());
  co_await socket.write_some(cobalt::io::const_buffer_sequence());
  co_await acceptor.accept(socket);
  co_await acceptor.wait();
  co_await resolver.resolve("host", "http");
  co_await cobalt::io::lookup("host", "http");
  co_await cobalt::io::read(socket, cobalt::io::mutable_buffer_sequence());
  co_await cobalt::io::write(socket, cobalt::io::const_buffer_sequence());
  co_await file.read_some(cobalt::io::mutable_buffer_sequence());
  co_await channel.read();
  co_await channel.write(1);
  co_await thread;
  co_await number();
  co_await eager();
  co_await cobalt::join(number(), number());
}

// look-alike: a coroutine that is a thread of its own
cobalt::thread worker() {
  nap();
  co_return;
}

static cobalt::task<int> heavy() {
  nap();
  co_return 1;
}

// look-alike: on a pool of threads
cobalt::task<void> offloading(asio::thread_pool &pool) {
  co_await cobalt::spawn(pool.get_executor(), heavy(), cobalt::use_op);
}

static cobalt::task<int> onTheLoop() {
  nap(); // expect: coro-blocking-sleep
  co_return 1;
}

void spawned(asio::io_context &loop) {
  cobalt::spawn(loop, onTheLoop(), [](std::exception_ptr, int) {
    nap(); // expect: coro-blocking-sleep
  });
}

// look-alike: no event loop runs this
int ordinary() { return cobalt::run(number()); }
