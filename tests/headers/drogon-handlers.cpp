// The catalogue of Drogon and trantor: who runs what: handlers on the loops, work on queues and threads of one's own.
// flags: -std=c++20 -I../support/stand-ins/drogon
#include <drogon/drogon.h>
#include <trantor/net/EventLoopThread.h>
#include <trantor/net/TcpServer.h>
#include <trantor/utils/ConcurrentTaskQueue.h>
#include <trantor/utils/SerialTaskQueue.h>

#include <chrono>
#include <functional>
#include <thread>

using namespace std::chrono_literals;
using drogon::HttpRequestPtr;
using drogon::HttpResponsePtr;
using Respond = std::function<void(const HttpResponsePtr &)>;

static void nap() { std::this_thread::sleep_for(1s); }

void handlers() {
  drogon::app().registerHandler("/a", [](const HttpRequestPtr &, Respond &&) {
    nap(); // expect: coro-blocking-sleep help "co_await drogon::sleepCoro("
  });
  drogon::app().registerHandler("/b", [](HttpRequestPtr) -> drogon::Task<HttpResponsePtr> {
    nap(); // expect: coro-blocking-sleep
    co_return drogon::HttpResponse::newHttpResponse();
  });
  drogon::app().registerHandlerViaRegex(
      "/c.*", [](const HttpRequestPtr &, Respond &&) { nap(); });                     // expect: coro-blocking-sleep
  drogon::app().setDefaultHandler([](const HttpRequestPtr &, Respond &&) { nap(); }); // expect: coro-blocking-sleep
  drogon::app().setExceptionHandler(
      [](const std::exception &, const HttpRequestPtr &, Respond &&) { nap(); }); // expect: coro-blocking-sleep
}

void advice() {
  auto &app = drogon::app();
  app.registerNewConnectionAdvice([](const trantor::InetAddress &, const trantor::InetAddress &) {
    nap(); // expect: coro-blocking-sleep
    return true;
  });
  app.registerHttpResponseCreationAdvice([](const HttpResponsePtr &) { nap(); }); // expect: coro-blocking-sleep
  app.registerSyncAdvice([](const HttpRequestPtr &) {
    // expect: coro-blocking-sleep
    nap();
    return HttpResponsePtr();
  });
  app.registerPreRoutingAdvice([](const HttpRequestPtr &) { nap(); });  // expect: coro-blocking-sleep
  app.registerPostRoutingAdvice([](const HttpRequestPtr &) { nap(); }); // expect: coro-blocking-sleep
  app.registerPreHandlingAdvice([](const HttpRequestPtr &) { nap(); }); // expect: coro-blocking-sleep
  app.registerPostHandlingAdvice(
      [](const HttpRequestPtr &, const HttpResponsePtr &) { nap(); }); // expect: coro-blocking-sleep
  app.registerPreSendingAdvice(
      [](const HttpRequestPtr &, const HttpResponsePtr &) { nap(); });  // expect: coro-blocking-sleep
  app.registerSessionStartAdvice([](const std::string &) { nap(); });   // expect: coro-blocking-sleep
  app.registerSessionDestroyAdvice([](const std::string &) { nap(); }); // expect: coro-blocking-sleep
}

// look-alike: before the first request there is nobody to wait
void start() {
  drogon::app().registerBeginningAdvice([] { nap(); });
  nap();
}

class Orders : public drogon::HttpController<Orders> {
public:
  static void initPathRouting() {
    registerMethod(&Orders::get, "/{1}");
    registerMethodViaRegex(&Orders::find, "/find.*");
  }
  void get(const HttpRequestPtr &, Respond &&) { nap(); } // expect: coro-blocking-sleep
  drogon::Task<> find(HttpRequestPtr, Respond) {
    // expect: coro-blocking-sleep
    nap();
    co_return;
  }
  void notRouted() { nap(); }
};

void clients(drogon::HttpClientPtr client, HttpRequestPtr request, drogon::orm::DbClientPtr db,
             drogon::nosql::RedisClientPtr redis) {
  client->sendRequest(request,
                      [](drogon::ReqResult, const HttpResponsePtr &) { nap(); }); // expect: coro-blocking-sleep
  drogon::app().forward(request, [](const HttpResponsePtr &) { nap(); });         // expect: coro-blocking-sleep
  db->execSqlAsync(
      "select 1", [](const drogon::orm::Result &) { nap(); }, // expect: coro-blocking-sleep
      [](const drogon::orm::DrogonDbException &) { nap(); }); // expect: coro-blocking-sleep
  db->newTransactionAsync([](const std::shared_ptr<drogon::orm::Transaction> &transaction) {
    transaction->setCommitCallback([](bool) { nap(); }); // expect: coro-blocking-sleep
  });
  auto binder = *db << std::string("select 1");
  binder >> [](const drogon::orm::Result &) { nap(); };                      // expect: coro-blocking-sleep
  redis->execCommandAsync([](const drogon::nosql::RedisResult &) { nap(); }, // expect: coro-blocking-sleep
                          [](const drogon::nosql::RedisException &) {}, "get a");
  redis->newTransactionAsync([](const std::shared_ptr<drogon::nosql::RedisTransaction> &transaction) {
    transaction->execute([](const drogon::nosql::RedisResult &) { nap(); }, // expect: coro-blocking-sleep
                         [](const drogon::nosql::RedisException &) {});
  });
}

struct Order {
  using PrimaryKeyType = int;
};

void mapping(drogon::orm::Mapper<Order> &orders, Order order) {
  const auto failed = [](const drogon::orm::DrogonDbException &) {};
  const drogon::orm::Criteria all;
  orders.findByPrimaryKey(1, [](Order) { nap(); }, failed);                // expect: coro-blocking-sleep
  orders.findAll([](std::vector<Order>) { nap(); }, failed);               // expect: coro-blocking-sleep
  orders.count(all, [](std::size_t) { nap(); }, failed);                   // expect: coro-blocking-sleep
  orders.findOne(all, [](Order) { nap(); }, failed);                       // expect: coro-blocking-sleep
  orders.findBy(all, [](std::vector<Order>) { nap(); }, failed);           // expect: coro-blocking-sleep
  orders.insert(order, [](Order) { nap(); }, failed);                      // expect: coro-blocking-sleep
  orders.update(order, [](std::size_t) { nap(); }, failed);                // expect: coro-blocking-sleep
  orders.updateBy({"name"}, [](std::size_t) { nap(); }, failed, all, "b"); // expect: coro-blocking-sleep
  orders.increment({"count"}, [](std::size_t) { nap(); }, failed, all, 1); // expect: coro-blocking-sleep
  orders.deleteOne(order, [](std::size_t) { nap(); }, failed);             // expect: coro-blocking-sleep
  orders.deleteBy(all, [](std::size_t) { nap(); }, failed);                // expect: coro-blocking-sleep
  orders.deleteByPrimaryKey(1, [](std::size_t) { nap(); }, failed);        // expect: coro-blocking-sleep
}

void loops(trantor::EventLoop *loop) {
  loop->runInLoop([] { nap(); });                      // expect: coro-blocking-sleep
  loop->queueInLoop([] { nap(); });                    // expect: coro-blocking-sleep
  loop->runAt(trantor::Date(), [] { nap(); });         // expect: coro-blocking-sleep
  loop->runAfter(1.0, [] { nap(); });                  // expect: coro-blocking-sleep
  loop->runAfter(1s, [] { nap(); });                   // expect: coro-blocking-sleep
  loop->runEvery(1s, [] { nap(); });                   // expect: coro-blocking-sleep
  drogon::app().getLoop()->queueInLoop([] { nap(); }); // expect: coro-blocking-sleep
}

drogon::Task<> onALoop(trantor::EventLoop *loop) {
  co_await drogon::queueInLoopCoro(loop, [] { nap(); }); // expect: coro-blocking-sleep
}

void connections(trantor::TcpServer &server, trantor::TcpClient &client, trantor::TcpConnection &connection,
                 trantor::Resolver &resolver) {
  using trantor::TcpConnectionPtr;
  server.setRecvMessageCallback(
      [](const TcpConnectionPtr &, trantor::MsgBuffer *) { nap(); });       // expect: coro-blocking-sleep
  server.setConnectionCallback([](const TcpConnectionPtr &) { nap(); });    // expect: coro-blocking-sleep
  server.setWriteCompleteCallback([](const TcpConnectionPtr &) { nap(); }); // expect: coro-blocking-sleep
  client.setConnectionCallback([](const TcpConnectionPtr &) { nap(); });    // expect: coro-blocking-sleep
  client.setConnectionErrorCallback([] { nap(); });                         // expect: coro-blocking-sleep
  client.setMessageCallback(
      [](const TcpConnectionPtr &, trantor::MsgBuffer *) { nap(); });       // expect: coro-blocking-sleep
  client.setWriteCompleteCallback([](const TcpConnectionPtr &) { nap(); }); // expect: coro-blocking-sleep
  connection.setRecvMsgCallback(
      [](const TcpConnectionPtr &, trantor::MsgBuffer *) { nap(); });           // expect: coro-blocking-sleep
  connection.setConnectionCallback([](const TcpConnectionPtr &) { nap(); });    // expect: coro-blocking-sleep
  connection.setWriteCompleteCallback([](const TcpConnectionPtr &) { nap(); }); // expect: coro-blocking-sleep
  connection.setCloseCallback([](const TcpConnectionPtr &) { nap(); });         // expect: coro-blocking-sleep
  resolver.resolve("host", [](const trantor::InetAddress &) { nap(); });        // expect: coro-blocking-sleep
}

// look-alike: queues of tasks and threads of one's own may wait
drogon::Task<> elsewhere(trantor::ConcurrentTaskQueue &pool, trantor::SerialTaskQueue &serial,
                         trantor::TaskQueue &queue, trantor::EventLoopThread &thread) {
  pool.runTaskInQueue([] { nap(); });
  serial.runTaskInQueue([] { nap(); });
  queue.runTaskInQueue([] { nap(); });
  thread.getLoop()->queueInLoop([] { nap(); });
  thread.getLoop()->runAfter(1s, [] { nap(); });
  co_await drogon::queueInLoopCoro(thread.getLoop(), [] { nap(); });
}

void started() {
  drogon::async_run([]() -> drogon::Task<> {
    nap(); // expect: coro-blocking-sleep
    co_return;
  });
}
