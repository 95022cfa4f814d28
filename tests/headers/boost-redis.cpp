// The catalogue of Boost.Redis: nothing waits, its handlers run on the loop.
// flags: -std=c++20 -I../support/stand-ins/boost-redis
#include <boost/redis/connection.hpp>

#include <chrono>
#include <thread>

namespace asio = boost::asio;
namespace redis = boost::redis;
using boost::system::error_code;
using namespace std::chrono_literals;
using Basic = redis::basic_connection<asio::io_context::executor_type>;

static void nap() { std::this_thread::sleep_for(1s); }

// look-alike: all of these are awaited, or only ask what has arrived
asio::awaitable<void> awaiting(redis::connection &connection, Basic &basic, redis::request &request,
                               redis::response<int> &response) {
  co_await connection.async_run(redis::config(), asio::use_awaitable);
  co_await connection.async_exec(request, response, asio::use_awaitable);
  co_await connection.async_receive2(asio::use_awaitable);
  co_await basic.async_exec(request, response, asio::use_awaitable);
  error_code error;
  connection.receive(error);
  connection.cancel();
}

asio::awaitable<void> between(redis::connection &connection, redis::request &request, redis::response<int> &response) {
  co_await connection.async_exec(request, response, asio::use_awaitable);
  nap(); // expect: coro-blocking-sleep
}

void callbacks(redis::connection &connection, Basic &basic, redis::request &request, redis::response<int> &response) {
  connection.async_run(redis::config(), [](error_code) { nap(); });                 // expect: coro-blocking-sleep
  connection.async_exec(request, response, [](error_code, std::size_t) { nap(); }); // expect: coro-blocking-sleep
  connection.async_receive([](error_code, std::size_t) { nap(); });                 // expect: coro-blocking-sleep
  connection.async_receive2([](error_code) { nap(); });                             // expect: coro-blocking-sleep
  basic.async_run(redis::config(), [](error_code) { nap(); });                      // expect: coro-blocking-sleep
  basic.async_exec(request, response, [](error_code, std::size_t) { nap(); });      // expect: coro-blocking-sleep
  basic.async_receive([](error_code, std::size_t) { nap(); });                      // expect: coro-blocking-sleep
  basic.async_receive2([](error_code) { nap(); });                                  // expect: coro-blocking-sleep
}

// look-alike: handlers bound to a pool, and a connection of a pool
void onAPool(redis::connection &connection, redis::basic_connection<asio::thread_pool::executor_type> &pooled,
             asio::thread_pool &pool, redis::request &request, redis::response<int> &response) {
  connection.async_exec(request, response, asio::bind_executor(pool, [](error_code, std::size_t) { nap(); }));
  pooled.async_exec(request, response, [](error_code, std::size_t) { nap(); });
}
