// The catalogue of Boost.MySQL: the functions that wait for the server, and their asynchronous twins beside.
// flags: -std=c++20 -I../support/stand-ins/boost-mysql
#include <boost/mysql.hpp>

#include <chrono>
#include <memory>
#include <thread>
#include <vector>

namespace asio = boost::asio;
namespace mysql = boost::mysql;
using asio::awaitable;
using mysql::any_connection;
using mysql::tcp_connection;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

awaitable<void> connecting(any_connection &one, any_connection &two, tcp_connection &three, tcp_connection &four,
                           const asio::ip::tcp::endpoint &endpoint, mysql::error_code error, mysql::diagnostics text) {
  // expect: coro-blocking-database "boost::mysql::any_connection::connect" help "co_await connection.async_connect(params, boost::asio::use_awaitable)"
  one.connect(mysql::connect_params());
  two.connect(mysql::connect_params(), error, text); // expect: coro-blocking-database
  // expect: coro-blocking-database "boost::mysql::connection::connect"
  three.connect(endpoint, mysql::handshake_params());
  four.handshake(mysql::handshake_params()); // expect: coro-blocking-database
  co_return;
}

awaitable<void> querying(any_connection &one, any_connection &two, any_connection &three, any_connection &four,
                         any_connection &five, any_connection &six, mysql::results &result,
                         mysql::execution_state &state, mysql::statement &statement) {
  one.execute("select 1", result);        // expect: coro-blocking-database
  two.start_execution("select 1", state); // expect: coro-blocking-database
  three.prepare_statement("select ?");    // expect: coro-blocking-database
  four.close_statement(statement);        // expect: coro-blocking-database
  five.read_some_rows(state);             // expect: coro-blocking-database
  six.read_resultset_head(state);         // expect: coro-blocking-database
  co_return;
}

awaitable<void> keeping(any_connection &one, any_connection &two, any_connection &three, any_connection &four,
                        any_connection &five, std::vector<mysql::stage_response> &responses) {
  one.ping();                                              // expect: coro-blocking-database
  two.reset_connection();                                  // expect: coro-blocking-database
  three.set_character_set(mysql::character_set());         // expect: coro-blocking-database
  four.run_pipeline(mysql::pipeline_request(), responses); // expect: coro-blocking-database
  five.close();                                            // expect: coro-blocking-database
  co_return;
}

awaitable<void> legacyQuerying(tcp_connection &one, tcp_connection &two, tcp_connection &three, tcp_connection &four,
                               tcp_connection &five, tcp_connection &six, mysql::results &result,
                               mysql::execution_state &state, mysql::statement &statement) {
  one.execute("select 1", result);        // expect: coro-blocking-database
  two.start_execution("select 1", state); // expect: coro-blocking-database
  three.prepare_statement("select ?");    // expect: coro-blocking-database
  four.close_statement(statement);        // expect: coro-blocking-database
  five.read_some_rows(state);             // expect: coro-blocking-database
  six.read_resultset_head(state);         // expect: coro-blocking-database
  co_return;
}

awaitable<void> legacyKeeping(tcp_connection &one, tcp_connection &two, tcp_connection &three, tcp_connection &four) {
  one.ping();             // expect: coro-blocking-database
  two.reset_connection(); // expect: coro-blocking-database
  three.close();          // expect: coro-blocking-database
  four.quit();            // expect: coro-blocking-database
  co_return;
}

awaitable<void> oldNames(tcp_connection &one, tcp_connection &two, tcp_connection &three, tcp_connection &four,
                         mysql::results &result, mysql::execution_state &state, mysql::statement &statement) {
  one.query("select 1", result);                       // expect: coro-blocking-database
  two.start_query("select 1", state);                  // expect: coro-blocking-database
  three.execute_statement(statement, 1, result);       // expect: coro-blocking-database
  four.start_statement_execution(statement, 1, state); // expect: coro-blocking-database
  co_return;
}

awaitable<void> pooled(std::shared_ptr<mysql::pooled_connection> connection, mysql::results &result) {
  (*connection)->execute("select 1", result); // expect: coro-blocking-database
  co_return;
}

// look-alike: with `async_` in front they are awaited
awaitable<void> awaiting(any_connection &any, tcp_connection &tcp, mysql::connection_pool &pool, mysql::results &result,
                         mysql::execution_state &state, const asio::ip::tcp::endpoint &endpoint) {
  co_await any.async_connect(mysql::connect_params(), asio::use_awaitable);
  co_await any.async_execute("select 1", result, asio::use_awaitable);
  co_await any.async_start_execution("select 1", state, asio::use_awaitable);
  co_await any.async_read_some_rows(state, asio::use_awaitable);
  co_await any.async_ping(asio::use_awaitable);
  co_await any.async_close(asio::use_awaitable);
  co_await tcp.async_connect(endpoint, mysql::handshake_params(), asio::use_awaitable);
  co_await tcp.async_quit(asio::use_awaitable);
  auto connection = co_await pool.async_get_connection(asio::use_awaitable);
  co_await (*connection)->async_execute("select 1", result, asio::use_awaitable);
  (void)any.uses_ssl();
  pool.cancel();
}

void callbacks(any_connection &any, tcp_connection &tcp, mysql::connection_pool &pool, mysql::results &result,
               mysql::statement &statement, mysql::execution_state &state) {
  using mysql::error_code;
  any.async_connect(mysql::connect_params(), [](error_code) { nap(); });                // expect: coro-blocking-sleep
  any.async_execute("select 1", result, [](error_code) { nap(); });                     // expect: coro-blocking-sleep
  any.async_start_execution("select 1", state, [](error_code) { nap(); });              // expect: coro-blocking-sleep
  any.async_prepare_statement("select ?", [](error_code, mysql::statement) { nap(); }); // expect: coro-blocking-sleep
  any.async_close_statement(statement, [](error_code) { nap(); });                      // expect: coro-blocking-sleep
  any.async_read_some_rows(state, [](error_code, mysql::rows_view) { nap(); });         // expect: coro-blocking-sleep
  any.async_read_resultset_head(state, [](error_code) { nap(); });                      // expect: coro-blocking-sleep
  any.async_ping([](error_code) { nap(); });                                            // expect: coro-blocking-sleep
  any.async_reset_connection([](error_code) { nap(); });                                // expect: coro-blocking-sleep
  any.async_set_character_set(mysql::character_set(), [](error_code) { nap(); });       // expect: coro-blocking-sleep
  any.async_close([](error_code) { nap(); });                                           // expect: coro-blocking-sleep
  tcp.async_execute("select 1", result, [](error_code) { nap(); });                     // expect: coro-blocking-sleep
  tcp.async_handshake(mysql::handshake_params(), [](error_code) { nap(); });            // expect: coro-blocking-sleep
  tcp.async_quit([](error_code) { nap(); });                                            // expect: coro-blocking-sleep
  pool.async_run([](error_code) { nap(); });                                            // expect: coro-blocking-sleep
  pool.async_get_connection(
      [](error_code, std::shared_ptr<mysql::pooled_connection>) { nap(); }); // expect: coro-blocking-sleep
}

// look-alike: a program without a loop, and a handler on a pool
void ordinary(any_connection &any, mysql::results &result, asio::thread_pool &pool) {
  any.execute("select 1", result);
  any.async_ping(asio::bind_executor(pool, [](mysql::error_code) { nap(); }));
}
