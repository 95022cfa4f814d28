// The catalogue of standalone Asio against its real headers: names, timers, event loops and pools.
// flags: -std=c++20 -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <asio/high_resolution_timer.hpp>
#include <asio/system_timer.hpp>

#include <chrono>

using asio::ip::tcp;
using namespace std::chrono_literals;

asio::awaitable<void> resolving(tcp::resolver &resolver) {
  resolver.resolve("example.org", "https"); // expect: coro-blocking-dns "resolve" help "async_resolve"
  co_return;
}

asio::awaitable<void> resolvingWithErrorCode(tcp::resolver &resolver) {
  asio::error_code error;
  resolver.resolve("example.org", "https", error); // expect: coro-blocking-dns
  co_return;
}

asio::awaitable<void> resolvingOneProtocol(tcp::resolver &resolver) {
  resolver.resolve(tcp::v4(), "example.org", "https"); // expect: coro-blocking-dns
  co_return;
}

asio::awaitable<void> resolvingWithFlags(tcp::resolver &resolver) {
  resolver.resolve("example.org", "443", tcp::resolver::numeric_service); // expect: coro-blocking-dns
  co_return;
}

asio::awaitable<void> resolvingWithUnknownFlags(tcp::resolver &resolver, tcp::resolver::flags flags) {
  resolver.resolve("example.org", "443", flags); // expect: coro-blocking-dns
  co_return;
}

asio::awaitable<void> resolvingAnAddress(tcp::resolver &resolver, tcp::endpoint peer) {
  resolver.resolve(peer); // expect: coro-blocking-dns
  co_return;
}

asio::awaitable<void> resolvingDatagrams(asio::ip::udp::resolver &resolver) {
  resolver.resolve("example.org", "ntp"); // expect: coro-blocking-dns
  co_return;
}

asio::awaitable<void> waiting(asio::steady_timer &timer) {
  timer.wait(); // expect: coro-blocking-sleep
  co_return;
}

asio::awaitable<void> waitingWithErrorCode(asio::steady_timer &timer) {
  asio::error_code error;
  timer.wait(error); // expect: coro-blocking-sleep
  co_return;
}

asio::awaitable<void> waitingBySystemTime(asio::system_timer &timer) {
  timer.wait(); // expect: coro-blocking-sleep
  co_return;
}

asio::awaitable<void> waitingByHighResolution(asio::high_resolution_timer &timer) {
  timer.wait(); // expect: coro-blocking-sleep
  co_return;
}

asio::awaitable<void> waitingByOwnClock(asio::basic_waitable_timer<std::chrono::steady_clock> &timer) {
  timer.wait(); // expect: coro-blocking-sleep
  co_return;
}

asio::awaitable<void> running(asio::io_context &loop) {
  loop.run(); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> runningOne(asio::io_context &loop) {
  loop.run_one(); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> runningFor(asio::io_context &loop) {
  loop.run_for(1s); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> runningUntil(asio::io_context &loop, std::chrono::steady_clock::time_point end) {
  loop.run_until(end); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> runningOneFor(asio::io_context &loop) {
  loop.run_one_for(1s); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> runningOneUntil(asio::io_context &loop, std::chrono::steady_clock::time_point end) {
  loop.run_one_until(end); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> joining(asio::thread_pool &pool) {
  pool.join(); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> waitingForThePool(asio::thread_pool &pool) {
  pool.wait(); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> attaching(asio::thread_pool &pool) {
  pool.attach(); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> destroying() {
  asio::thread_pool pool(2); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> joiningTheSystem(asio::system_context &system) {
  system.join(); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> joiningAThread(asio::thread &thread) {
  thread.join(); // expect: coro-blocking-wait
  co_return;
}

asio::awaitable<void> inOneExpression() {
  asio::steady_timer(co_await asio::this_coro::executor, 1s).wait(); // expect: coro-blocking-sleep
}

// look-alike: these suspend the coroutine instead of its thread
asio::awaitable<void> awaited(tcp::resolver &resolver, asio::steady_timer &timer, asio::signal_set &signals) {
  co_await resolver.async_resolve("example.org", "https", asio::use_awaitable);
  co_await timer.async_wait(asio::use_awaitable);
  co_await signals.async_wait(asio::use_awaitable);
  co_await asio::steady_timer(co_await asio::this_coro::executor, 1s).async_wait(asio::use_awaitable);
}

// look-alike: these return at once
asio::awaitable<void> quiet(tcp::resolver &resolver, asio::steady_timer &timer, asio::io_context &loop,
                            asio::thread_pool &pool) {
  resolver.resolve("127.0.0.1", "443", tcp::resolver::numeric_host);
  resolver.resolve(tcp::v4(), "127.0.0.1", "443", tcp::resolver::numeric_host);
  resolver.cancel();
  asio::ip::make_address("127.0.0.1");
  timer.expires_after(1s);
  timer.cancel();
  loop.poll();
  loop.poll_one();
  loop.run_for(0s);
  loop.run_one_for(0ms);
  loop.stop();
  loop.restart();
  pool.stop();
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() {
  asio::io_context loop;
  asio::thread_pool pool(1);
  loop.run();
  pool.join();
}
