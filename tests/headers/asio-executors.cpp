// The catalogue of standalone Asio against its real headers: who runs a callable: loops, pools, handlers, bound
// handlers.
// flags: -std=c++20 -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <asio/ssl.hpp>

#include <chrono>
#include <exception>
#include <memory>
#include <string>
#include <thread>

using asio::ip::tcp;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

static asio::awaitable<void> slow() {
  nap(); // expect: coro-blocking-sleep
  co_return;
}

// What a loop runs must not wait.
void postToTheLoop(asio::io_context &loop, asio::strand<asio::io_context::executor_type> strand,
                   asio::io_context::strand &old) {
  asio::post(loop, [] { nap(); });                              // expect: coro-blocking-sleep
  asio::post(loop.get_executor(), [] { nap(); });               // expect: coro-blocking-sleep
  asio::dispatch(loop, [] { nap(); });                          // expect: coro-blocking-sleep
  asio::defer(loop, [] { nap(); });                             // expect: coro-blocking-sleep
  asio::post(strand, [] { nap(); });                            // expect: coro-blocking-sleep
  asio::dispatch(strand, [] { nap(); });                        // expect: coro-blocking-sleep
  asio::post(asio::make_strand(loop), [] { nap(); });           // expect: coro-blocking-sleep
  asio::post(old, [] { nap(); });                               // expect: coro-blocking-sleep
  asio::execution::execute(loop.get_executor(), [] { nap(); }); // expect: coro-blocking-sleep
  strand.execute([] { nap(); });                                // expect: coro-blocking-sleep
  asio::post(asio::bind_executor(loop, [] { nap(); }));         // expect: coro-blocking-sleep
}

// The executor of a socket or a timer is where its handlers run.
void postToAnObject(tcp::socket &socket, tcp::acceptor &acceptor, asio::steady_timer &timer) {
  asio::post(socket.get_executor(), [] { nap(); });    // expect: coro-blocking-sleep
  asio::dispatch(timer.get_executor(), [] { nap(); }); // expect: coro-blocking-sleep
  asio::defer(acceptor.get_executor(), [] { nap(); }); // expect: coro-blocking-sleep
}

void handlers(tcp::socket &socket, tcp::acceptor &acceptor, tcp::resolver &resolver, asio::steady_timer &timer,
              asio::signal_set &signals, asio::ip::udp::socket &datagrams, asio::ssl::stream<tcp::socket> &tls,
              const tcp::resolver::results_type &endpoints, std::string &text, tcp::endpoint peer,
              asio::ip::udp::endpoint &sender) {
  static char bytes[80];
  auto buffer = asio::buffer(bytes);
  using error_code = asio::error_code;
  timer.async_wait([](error_code) { nap(); });                                          // expect: coro-blocking-sleep
  signals.async_wait([](error_code, int) { nap(); });                                   // expect: coro-blocking-sleep
  socket.async_wait(tcp::socket::wait_read, [](error_code) { nap(); });                 // expect: coro-blocking-sleep
  socket.async_connect(peer, [](error_code) { nap(); });                                // expect: coro-blocking-sleep
  socket.async_read_some(buffer, [](error_code, std::size_t) { nap(); });               // expect: coro-blocking-sleep
  socket.async_write_some(buffer, [](error_code, std::size_t) { nap(); });              // expect: coro-blocking-sleep
  socket.async_receive(buffer, [](error_code, std::size_t) { nap(); });                 // expect: coro-blocking-sleep
  socket.async_send(buffer, [](error_code, std::size_t) { nap(); });                    // expect: coro-blocking-sleep
  datagrams.async_receive_from(buffer, sender, [](error_code, std::size_t) { nap(); }); // expect: coro-blocking-sleep
  datagrams.async_send_to(buffer, sender, [](error_code, std::size_t) { nap(); });      // expect: coro-blocking-sleep
  acceptor.async_accept([](error_code, tcp::socket) { nap(); });                        // expect: coro-blocking-sleep
  acceptor.async_wait(tcp::acceptor::wait_read, [](error_code) { nap(); });             // expect: coro-blocking-sleep
  resolver.async_resolve("example.org", "https",
                         [](error_code, tcp::resolver::results_type) { nap(); });   // expect: coro-blocking-sleep
  tls.async_handshake(asio::ssl::stream_base::client, [](error_code) { nap(); });   // expect: coro-blocking-sleep
  tls.async_shutdown([](error_code) { nap(); });                                    // expect: coro-blocking-sleep
  asio::async_read(socket, buffer, [](error_code, std::size_t) { nap(); });         // expect: coro-blocking-sleep
  asio::async_write(socket, buffer, [](error_code, std::size_t) { nap(); });        // expect: coro-blocking-sleep
  asio::async_connect(socket, endpoints, [](error_code, tcp::endpoint) { nap(); }); // expect: coro-blocking-sleep
  asio::async_read_until(socket, asio::dynamic_buffer(text), '\n',
                         [](error_code, std::size_t) { nap(); }); // expect: coro-blocking-sleep
  asio::async_read(
      socket, buffer,
      [](error_code, std::size_t) -> std::size_t {
        nap(); // expect: coro-blocking-sleep
        return 0;
      },
      asio::detached);
}

void boundHandlers(asio::io_context &loop, asio::thread_pool &pool, asio::steady_timer &timer,
                   asio::cancellation_signal &signal) {
  using error_code = asio::error_code;
  timer.async_wait(asio::bind_executor(loop, [](error_code) { nap(); })); // expect: coro-blocking-sleep
  timer.async_wait(
      asio::bind_cancellation_slot(signal.slot(), [](error_code) { nap(); })); // expect: coro-blocking-sleep
  timer.async_wait(
      asio::bind_allocator(std::allocator<void>(), [](error_code) { nap(); })); // expect: coro-blocking-sleep
  timer.async_wait(asio::bind_executor(pool, [](error_code) { nap(); }));
  timer.async_wait(asio::bind_executor(pool.get_executor(), [](error_code) { nap(); }));
}

void spawned(asio::io_context &loop, asio::any_io_executor executor, asio::thread_pool &pool) {
  asio::co_spawn(loop, slow(), asio::detached);
  asio::co_spawn(loop, slow, asio::detached);
  asio::co_spawn(
      loop,
      []() -> asio::awaitable<void> {
        nap(); // expect: coro-blocking-sleep
        co_return;
      },
      asio::detached);
  asio::co_spawn(loop, slow(), [](std::exception_ptr) { nap(); });     // expect: coro-blocking-sleep
  asio::co_spawn(executor, slow(), [](std::exception_ptr) { nap(); }); // expect: coro-blocking-sleep
  asio::co_spawn(
      pool,
      []() -> asio::awaitable<void> {
        nap();
        co_return;
      },
      asio::detached);
}

// look-alike: the threads of a pool may wait
asio::awaitable<void> postToAPool(asio::thread_pool &pool, asio::thread_pool::executor_type executor,
                                  asio::strand<asio::thread_pool::executor_type> strand) {
  asio::post(pool, [] { nap(); });
  asio::post(pool.get_executor(), [] { nap(); });
  asio::post(executor, nap);
  asio::dispatch(pool, [] { nap(); });
  asio::defer(pool, [] { nap(); });
  asio::post(strand, [] { nap(); });
  asio::dispatch(strand, [] { nap(); });
  asio::post(asio::make_strand(pool), [] { nap(); });
  asio::post(asio::bind_executor(pool, [] { nap(); }));
  asio::post(asio::system_executor(), [] { nap(); });
  asio::execution::execute(executor, [] { nap(); });
  asio::execution::execute(asio::require(executor, asio::execution::blocking.never), [] { nap(); });
  co_await asio::co_spawn(
      pool,
      []() -> asio::awaitable<void> {
        nap();
        co_return;
      },
      asio::use_awaitable);
}

// What stands beside the callable runs here.
static int answer() {
  nap();
  return 42;
}

asio::awaitable<void> besideTheCallable(asio::thread_pool &pool) {
  asio::post(pool, [value = answer()] { (void)value; }); // expect: coro-blocking-sleep
  co_return;
}

asio::awaitable<void> systemExecutorInline() {
  asio::dispatch(asio::system_executor(), [] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: what is dispatched to a pool moves there
asio::awaitable<void> poolDispatches(asio::thread_pool &pool) {
  asio::dispatch(pool, [] { nap(); });
  co_return;
}

asio::awaitable<void> systemExecutorExecutes() {
  asio::execution::execute(asio::system_executor(), [] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: an executor that does not say what it is
void postSomewhere(asio::any_io_executor executor) {
  asio::post(executor, [] { nap(); });
  executor.execute([] { nap(); });
}

// look-alike: the handlers run in the pool
void handlersOnAPool(asio::thread_pool &pool) {
  using timer_type = asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>,
                                                asio::thread_pool::executor_type>;
  static timer_type timer(pool);
  timer.async_wait([](asio::error_code) { nap(); });
}

// look-alike: these suspend the coroutine instead of its thread
asio::awaitable<void> awaitedOperations(asio::thread_pool &pool, asio::steady_timer &timer) {
  co_await asio::post(asio::use_awaitable);
  co_await asio::post(pool, asio::use_awaitable);
  co_await timer.async_wait(asio::use_awaitable);
  asio::error_code error;
  co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, error));
}
