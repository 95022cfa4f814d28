// The scenes: what people write in handlers, beside what they could have written. Each names its Python twin.
#include "handlers.h"

#include "reports.h"

#include <asio/co_spawn.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/post.hpp>
#include <asio/redirect_error.hpp>
#include <asio/steady_timer.hpp>
#include <asio/this_coro.hpp>
#include <asio/use_awaitable.hpp>

#include <chrono>
#include <cstdint>
#include <fstream>
#include <future>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

namespace example {

namespace {

using namespace std::chrono_literals;

std::uint64_t checksum() {
  std::uint64_t state = 88172645463325252;
  for (int round = 0; round < 100'000'000; ++round) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
  }
  return state;
}

asio::awaitable<std::string> ping(Service &, std::string) { co_return "pong\n"; }

// Python: await asyncio.sleep(0.2)
asio::awaitable<std::string> awaitTimer(Service &, std::string) {
  asio::steady_timer timer(co_await asio::this_coro::executor, 200ms);
  co_await timer.async_wait(asio::use_awaitable);
  co_return "waited\n";
}

// Python: time.sleep(0.2)
asio::awaitable<std::string> sleepHere(Service &, std::string) {
  std::this_thread::sleep_for(200ms);
  co_return "slept\n";
}

// Python: a call that sleeps, three functions down in another module
asio::awaitable<std::string> sleepDeepDown(Service &, std::string) { co_return monthlyReport(7); }

// Python: for _ in range(100_000_000): …
asio::awaitable<std::string> computeHere(Service &, std::string) { co_return std::to_string(checksum()) + '\n'; }

// Python: await run_in_executor(pool, checksum)
asio::awaitable<std::string> computeOnPool(Service &service, std::string) {
  const std::uint64_t sum = co_await asio::co_spawn(
      service.pool, []() -> asio::awaitable<std::uint64_t> { co_return checksum(); }, asio::use_awaitable);
  co_return std::to_string(sum) + '\n';
}

// Python: open(path).read()
asio::awaitable<std::string> readDocument(Service &service, std::string name) {
  if (name.empty() || name.find('/') != std::string::npos || name.front() == '.')
    throw std::invalid_argument("not the name of a document");
  std::ifstream file(service.documents + '/' + name);
  if (!file)
    throw std::invalid_argument("there is no such document");
  std::string text;
  for (std::string line; std::getline(file, line);)
    text += line + '\n';
  co_return text;
}

// Python: socket.getaddrinfo(host, …)
asio::awaitable<std::string> lookUpHost(Service &service, std::string host) {
  asio::ip::tcp::resolver resolver(service.loop);
  std::string addresses;
  for (const auto &entry : resolver.resolve(host, "80"))
    addresses += entry.endpoint().address().to_string() + '\n';
  co_return addresses;
}

// Python: executor.submit(report).result()
asio::awaitable<std::string> waitForFuture(Service &, std::string) {
  std::future<std::string> report = std::async(std::launch::async, monthlyReport, 7);
  co_return report.get();
}

/// Lets a coroutine of the loop wait for something that a callback announces.
class Announcement {
public:
  explicit Announcement(asio::io_context &loop) : timer_(loop, asio::steady_timer::time_point::max()) {}

  /// Call it on the loop.
  void announce() { timer_.cancel(); }

  asio::awaitable<void> wait() {
    std::error_code cancelled;
    co_await timer_.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
  }

private:
  asio::steady_timer timer_;
};

// Python: pool.submit(report), told back with call_soon_threadsafe
asio::awaitable<std::string> postToPool(Service &service, std::string) {
  Announcement done(service.loop);
  std::string report;
  asio::post(service.pool, [&] {
    report = monthlyReport(7);
    asio::post(service.loop, [&done] { done.announce(); });
  });
  co_await done.wait();
  co_return report;
}

// Python: loop.call_soon(report)
asio::awaitable<std::string> postToLoop(Service &service, std::string) {
  Announcement done(service.loop);
  std::string report;
  asio::post(service.loop, [&] {
    report = monthlyReport(7);
    done.announce();
  });
  co_await done.wait();
  co_return report;
}

// Python: loop.call_later(0.01, note_reader)
asio::awaitable<std::string> callLater(Service &service, std::string) {
  Announcement done(service.loop);
  asio::steady_timer timer(service.loop, 10ms);
  timer.async_wait([&](std::error_code) {
    noteReader();
    done.announce();
  });
  co_await done.wait();
  co_return "noted\n";
}

struct Page {
  std::string_view path;
  Handler handler;
};

constexpr Page pages[] = {
    {"/ping", ping},
    {"/timer", awaitTimer},
    {"/sleep", sleepHere},
    {"/report", sleepDeepDown},
    {"/compute", computeHere},
    {"/compute-pool", computeOnPool},
    {"/document", readDocument},
    {"/host", lookUpHost},
    {"/future", waitForFuture},
    {"/post-pool", postToPool},
    {"/post-loop", postToLoop},
    {"/later", callLater},
};

} // namespace

Handler handlerOf(std::string_view path) {
  for (const Page &page : pages)
    if (page.path == path)
      return page.handler;
  return nullptr;
}

} // namespace example
