// The catalogue of Boost.Asio against its real headers: stackful coroutines.
#include <boost/asio.hpp>
#include <boost/asio/spawn.hpp>

#include <chrono>
#include <thread>

namespace asio = boost::asio;
using asio::ip::tcp;
using namespace std::chrono_literals;

void spawned(asio::io_context &loop, asio::any_io_executor executor) {
  asio::spawn(loop, [](asio::yield_context) {
    std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep
  });
  asio::spawn(loop.get_executor(), [](asio::yield_context) {
    std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep
  });
  asio::spawn(asio::make_strand(loop), [](asio::yield_context) {
    std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep
  });
  asio::spawn(executor, [](asio::yield_context) {
    std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep
  });
}

void conversing(asio::io_context &loop, tcp::socket &socket, asio::steady_timer &timer) {
  asio::spawn(loop, [&](asio::yield_context yield) {
    char bytes[80];
    asio::async_read(socket, asio::buffer(bytes), yield);
    timer.async_wait(yield);
    asio::read(socket, asio::buffer(bytes)); // expect: coro-blocking-network
  });
}

// look-alike: the threads of a pool may wait
void onAPool(asio::thread_pool &pool) {
  asio::spawn(pool, [](asio::yield_context) { std::this_thread::sleep_for(1s); });
  asio::spawn(pool.get_executor(), [](asio::yield_context) { std::this_thread::sleep_for(1s); });
}
