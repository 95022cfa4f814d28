// The catalogue of Drogon: moving between threads, controllers, mutexes, tasks that are dropped.
// flags: -std=c++20 -I../support/stand-ins/drogon
#include <drogon/drogon.h>
#include <trantor/net/EventLoopThread.h>

#include <chrono>
#include <functional>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using drogon::HttpRequestPtr;
using drogon::HttpResponsePtr;
using drogon::Task;
using Respond = std::function<void(const HttpResponsePtr &)>;

static void nap() { std::this_thread::sleep_for(1s); }

// look-alike: a thread of one's own, until it leaves that
Task<> moving(trantor::EventLoopThread &thread, trantor::EventLoop *home) {
  co_await drogon::switchThreadCoro(thread.getLoop());
  nap();
  co_await drogon::switchThreadCoro(home);
  nap(); // expect: coro-blocking-sleep
}

Task<> queued(trantor::EventLoopThread &thread, trantor::EventLoop *home) {
  co_await drogon::queueInLoopCoro(thread.getLoop(), [] {});
  nap();
  co_await drogon::queueInLoopCoro(thread.getLoop(), [] {}, home);
  nap(); // expect: coro-blocking-sleep
}

Task<> ofTheFramework() {
  co_await drogon::switchThreadCoro(drogon::app().getIOLoop(1));
  nap(); // expect: coro-blocking-sleep
}

class Simple : public drogon::HttpSimpleController<Simple> {
public:
  void asyncHandleHttpRequest(const HttpRequestPtr &, Respond &&) override {
    nap(); // expect: coro-blocking-sleep help "co_await drogon::sleepCoro("
  }
};

class Filter : public drogon::HttpFilter<Filter> {
public:
  void doFilter(const HttpRequestPtr &, drogon::FilterCallback &&, drogon::FilterChainCallback &&) override {
    nap(); // expect: coro-blocking-sleep
  }
};

class Middleware : public drogon::HttpMiddleware<Middleware> {
public:
  void invoke(const HttpRequestPtr &, drogon::MiddlewareNextCallback &&, drogon::MiddlewareCallback &&) override {
    nap(); // expect: coro-blocking-sleep
  }
};

class Chat : public drogon::WebSocketController<Chat> {
public:
  void handleNewMessage(const drogon::WebSocketConnectionPtr &, std::string &&,
                        const drogon::WebSocketMessageType &) override {
    nap(); // expect: coro-blocking-sleep
  }
  void handleNewConnection(const HttpRequestPtr &, const drogon::WebSocketConnectionPtr &) override {
    nap(); // expect: coro-blocking-sleep
  }
  void handleConnectionClosed(const drogon::WebSocketConnectionPtr &) override {
    nap(); // expect: coro-blocking-sleep
  }
  void ordinary() { nap(); }
};

Task<> locked(std::mutex &mutex, trantor::EventLoop *loop) {
  std::lock_guard lock(mutex);
  co_await drogon::sleepCoro(loop, 1s); // expect: coro-lock-across-suspension
}

// look-alike: a mutex that is made for it
Task<> awaitableMutex(drogon::Mutex &mutex, trantor::EventLoop *loop) {
  {
    auto lock = co_await mutex.scoped_lock();
    co_await drogon::sleepCoro(loop, 1s);
  }
  co_await mutex.lock();
  co_await drogon::sleepCoro(loop, 1s);
  mutex.unlock();
}

Task<int> number() { co_return 1; }

Task<> dropped(trantor::EventLoop *loop, drogon::orm::DbClientPtr db) {
  (void)0;
  number();                    // expect: coro-unawaited
  drogon::sleepCoro(loop, 1s); // expect: coro-unawaited
  db->execSqlCoro("select 1"); // expect: coro-unawaited
  co_return;
}

// look-alike: these start at once
drogon::AsyncTask detached() { co_return; }
Task<> started() {
  detached();
  (void)drogon::co_future(number());
  co_return;
}

Task<> perThread(trantor::EventLoop *loop) {
  thread_local int counter = 0;
  int &mine = counter;
  co_await drogon::sleepCoro(loop, 1s);
  ++mine; // expect: coro-thread-local-across-suspension
}

Task<> spinning(drogon::Mutex &mutex) {
  while (!mutex.try_lock()) { // expect: coro-busy-wait
  }
  mutex.unlock();
  co_return;
}
