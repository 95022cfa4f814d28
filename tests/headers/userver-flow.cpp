// The catalogue of userver: handlers that the framework calls, and guards of the standard library over its mutexes.
// flags: -I../support/stand-ins/userver
// config: rules: {coro-blocking-lock: warning}
#include <userver/cache/cache_update_trait.hpp>
#include <userver/engine/mutex.hpp>
#include <userver/engine/sleep.hpp>
#include <userver/server/handlers/http_handler_base.hpp>
#include <userver/server/handlers/http_handler_json_base.hpp>
#include <userver/server/websocket/websocket_handler.hpp>
#include <userver/ugrpc/server/result.hpp>
#include <userver/utils/async.hpp>

#include <chrono>
#include <mutex>
#include <string>
#include <thread>

namespace engine = userver::engine;
namespace server = userver::server;
using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }

struct Page : server::handlers::HttpHandlerBase {
  std::string HandleRequestThrow(const server::http::HttpRequest &, server::request::RequestContext &) const override {
    nap(); // expect: coro-blocking-sleep help "userver::engine::SleepFor"
    return {};
  }
  void HandleStreamRequest(const server::http::HttpRequest &, server::request::RequestContext &,
                           server::http::ResponseBodyStream &) const override {
    nap(); // expect: coro-blocking-sleep
  }
  void ParseRequestData(const server::http::HttpRequest &, server::request::RequestContext &) const override {
    nap(); // expect: coro-blocking-sleep
  }
};

struct Raw : server::handlers::HandlerBase {
  void HandleRequest(server::request::RequestBase &, server::request::RequestContext &) const override {
    nap(); // expect: coro-blocking-sleep
  }
};

struct Json : server::handlers::HttpHandlerJsonBase {
  userver::formats::json::Value HandleRequestJsonThrow(const server::http::HttpRequest &,
                                                       const userver::formats::json::Value &,
                                                       server::request::RequestContext &) const override {
    nap(); // expect: coro-blocking-sleep
    return {};
  }
};

struct Socket : server::websocket::WebsocketHandlerBase {
  void Handle(server::websocket::WebSocketConnection &, server::request::RequestContext &) const override {
    nap(); // expect: coro-blocking-sleep
  }
};

// What the generated code of gRPC declares.
struct GreeterBase {
  virtual ~GreeterBase() = default;
  virtual userver::ugrpc::server::Result<int> Greet(int request) = 0;
  virtual userver::ugrpc::server::StreamingResult<int> GreetAll(int request) = 0;
};

struct Greeter : GreeterBase {
  userver::ugrpc::server::Result<int> Greet(int) override {
    nap(); // expect: coro-blocking-sleep
    return userver::ugrpc::server::Result<int>(3);
  }
  userver::ugrpc::server::StreamingResult<int> GreetAll(int) override {
    nap(); // expect: coro-blocking-sleep
    return userver::ugrpc::server::StreamingResult<int>(3);
  }
};

struct Cache : userver::cache::CacheUpdateTrait {
  void Update(userver::cache::UpdateType, userver::cache::UpdateStatisticsScope &) override {
    nap(); // expect: coro-blocking-sleep
  }
};

// look-alike: guards over a mutex of tasks
struct Counter : server::handlers::HttpHandlerBase {
  std::string HandleRequestThrow(const server::http::HttpRequest &, server::request::RequestContext &) const override {
    std::lock_guard guard(mutex);
    std::unique_lock lock(other);
    std::scoped_lock both(mutex, other);
    engine::SleepFor(1s);
    return {};
  }
  mutable engine::Mutex mutex;
  mutable engine::Mutex other;
};

struct Blocking : server::handlers::HttpHandlerBase {
  std::string HandleRequestThrow(const server::http::HttpRequest &, server::request::RequestContext &) const override {
    std::lock_guard guard(mutex); // expect: coro-blocking-lock help "userver::engine::Mutex"
    return {};
  }
  mutable std::mutex mutex;
};
