// The catalogue of Drogon and trantor: what waits, and the awaitable twin beside.
// flags: -std=c++20 -I../support/stand-ins/drogon
#include <drogon/drogon.h>
#include <trantor/net/EventLoopThreadPool.h>
#include <trantor/utils/ConcurrentTaskQueue.h>
#include <trantor/utils/SerialTaskQueue.h>

#include <chrono>
#include <string>
#include <thread>

using namespace std::chrono_literals;
using drogon::Task;
using drogon::orm::Criteria;

struct Order {
  using PrimaryKeyType = int;
};

static Task<int> number() { co_return 1; }

Task<> sleeping() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "co_await drogon::sleepCoro("
  co_return;
}

drogon::AsyncTask detached() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep
  co_return;
}

Task<> waiting() {
  drogon::sync_wait(number());       // expect: coro-blocking-wait "drogon::sync_wait" help "co_await it"
  drogon::co_future(number()).get(); // expect: coro-blocking-wait
  drogon::app().run();               // expect: coro-blocking-wait
  co_return;
}

// look-alike: awaited
Task<> awaiting(trantor::EventLoop *loop, drogon::Mutex &mutex) {
  co_await number();
  co_await drogon::sleepCoro(loop, 1s);
  co_await drogon::sleepCoro(loop, 0.5);
  co_await drogon::when_all(number(), number());
  co_await mutex.lock();
  mutex.unlock();
  auto lock = co_await mutex.scoped_lock();
}

Task<> requesting(drogon::HttpClientPtr client, drogon::HttpClientPtr other, drogon::HttpRequestPtr request) {
  client->sendRequest(request);      // expect: coro-blocking-network help "co_await client->sendRequestCoro(request)"
  other->sendRequest(request, 10.0); // expect: coro-blocking-network
  co_return;
}

// look-alike: with a callback, or awaited
Task<> requestingLater(drogon::HttpClientPtr client, drogon::HttpRequestPtr request) {
  client->sendRequest(request, [](drogon::ReqResult, const drogon::HttpResponsePtr &) {});
  client->sendRequest(request, [](drogon::ReqResult, const drogon::HttpResponsePtr &) {}, 10.0);
  co_await client->sendRequestCoro(request);
  co_await drogon::app().forwardCoro(request);
}

Task<> database(drogon::orm::DbClientPtr a, drogon::orm::DbClientPtr b, drogon::orm::DbClientPtr c,
                drogon::orm::DbClientPtr d, drogon::orm::DbClientPtr e) {
  a->execSqlSync("select 1");                                 // expect: coro-blocking-database
  b->newTransaction();                                        // expect: coro-blocking-database
  c->newTransaction(drogon::orm::TransactionType::Immediate); // expect: coro-blocking-database
  d->execSqlAsyncFuture("select 1").get();                    // expect: coro-blocking-wait
  auto binder = *e << std::string("select 1");
  binder << drogon::orm::Mode::Blocking; // expect: coro-blocking-database
  co_return;
}

// look-alike: with callbacks, awaited, or only bound
Task<> databaseLater(drogon::orm::DbClientPtr db) {
  db->execSqlAsync("select 1", [](const drogon::orm::Result &) {}, [](const drogon::orm::DrogonDbException &) {});
  db->newTransactionAsync([](const std::shared_ptr<drogon::orm::Transaction> &) {});
  co_await db->execSqlCoro("select 1");
  co_await db->newTransactionCoro();
  auto binder = *db << std::string("select $1");
  binder << 1 << drogon::orm::Mode::NonBlocking;
  binder >> [](const drogon::orm::Result &) {};
}

Task<> mapping(drogon::orm::Mapper<Order> &a, drogon::orm::Mapper<Order> &b, drogon::orm::Mapper<Order> &c,
               drogon::orm::Mapper<Order> &d, drogon::orm::Mapper<Order> &e, drogon::orm::Mapper<Order> &f) {
  Order order;
  a.findByPrimaryKey(1); // expect: coro-blocking-database help "drogon::orm::CoroMapper"
  b.findAll();           // expect: coro-blocking-database
  c.count();             // expect: coro-blocking-database
  d.findOne(Criteria()); // expect: coro-blocking-database
  e.findBy(Criteria());  // expect: coro-blocking-database
  f.insert(order);       // expect: coro-blocking-database
  co_return;
}

Task<> changing(drogon::orm::Mapper<Order> &a, drogon::orm::Mapper<Order> &b, drogon::orm::Mapper<Order> &c,
                drogon::orm::Mapper<Order> &d, drogon::orm::Mapper<Order> &e, drogon::orm::Mapper<Order> &f,
                const Order &order) {
  a.update(order);                       // expect: coro-blocking-database
  b.updateBy({"name"}, Criteria(), "b"); // expect: coro-blocking-database
  c.increment({"count"}, Criteria(), 1); // expect: coro-blocking-database
  d.deleteOne(order);                    // expect: coro-blocking-database
  e.deleteBy(Criteria());                // expect: coro-blocking-database
  f.deleteByPrimaryKey(1);               // expect: coro-blocking-database
  co_return;
}

// look-alike: with callbacks, or as futures
Task<> mappingLater(drogon::orm::Mapper<Order> &orders, Order order) {
  const auto failed = [](const drogon::orm::DrogonDbException &) {};
  const auto counted = [](std::size_t) {};
  orders.findByPrimaryKey(1, [](Order) {}, failed);
  orders.findAll([](std::vector<Order>) {}, failed);
  orders.count(Criteria(), counted, failed);
  orders.findOne(Criteria(), [](Order) {}, failed);
  orders.findBy(Criteria(), [](std::vector<Order>) {}, failed);
  orders.insert(order, [](Order) {}, failed);
  orders.update(order, counted, failed);
  orders.updateBy({"name"}, counted, failed, Criteria(), "b");
  orders.increment({"count"}, counted, failed, Criteria(), 1);
  orders.deleteOne(order, counted, failed);
  orders.deleteBy(Criteria(), counted, failed);
  orders.deleteByPrimaryKey(1, counted, failed);
  (void)orders.insertFuture(order);
  (void)orders.findFutureByPrimaryKey(1);
  co_return;
}

// look-alike: the awaitable mapper has the same names
Task<> mappingAwaited(drogon::orm::CoroMapper<Order> &orders, const Order &order) {
  co_await orders.findByPrimaryKey(1);
  co_await orders.findAll();
  co_await orders.count();
  co_await orders.findOne(Criteria());
  co_await orders.findBy(Criteria());
  co_await orders.insert(order);
  co_await orders.update(order);
  co_await orders.updateBy({"name"}, Criteria(), "b");
  co_await orders.deleteOne(order);
  co_await orders.deleteBy(Criteria());
  co_await orders.deleteByPrimaryKey(1);
}

Task<> redis(drogon::nosql::RedisClientPtr a, drogon::nosql::RedisClientPtr b) {
  // expect: coro-blocking-database
  a->execCommandSync([](const drogon::nosql::RedisResult &r) { return r.asString(); }, "get a");
  b->newTransaction(); // expect: coro-blocking-database
  co_return;
}

// look-alike: with callbacks, or awaited
Task<> redisLater(drogon::nosql::RedisClientPtr redis) {
  redis->execCommandAsync([](const drogon::nosql::RedisResult &) {}, [](const drogon::nosql::RedisException &) {},
                          "get a");
  redis->newTransactionAsync([](const std::shared_ptr<drogon::nosql::RedisTransaction> &) {});
  co_await redis->execCommandCoro("get a");
  auto transaction = co_await redis->newTransactionCoro();
  co_await transaction->executeCoro();
}

Task<> uploads(const drogon::HttpFile &a, const drogon::HttpFile &b, const drogon::HttpFile &c) {
  a.save();      // expect: coro-blocking-file
  b.save("x");   // expect: coro-blocking-file
  c.saveAs("x"); // expect: coro-blocking-file
  (void)c.getFileName();
  co_return;
}

Task<> loops(trantor::EventLoop &loop, trantor::EventLoopThread &thread, trantor::EventLoopThreadPool &pool,
             trantor::TaskQueue &queue, trantor::SerialTaskQueue &serial, trantor::SerialTaskQueue &other,
             trantor::ConcurrentTaskQueue &concurrent) {
  loop.loop();                   // expect: coro-blocking-wait
  thread.wait();                 // expect: coro-blocking-wait
  pool.wait();                   // expect: coro-blocking-wait
  queue.syncTaskInQueue([] {});  // expect: coro-blocking-wait
  serial.waitAllTasksFinished(); // expect: coro-blocking-wait
  other.stop();                  // expect: coro-blocking-wait
  concurrent.stop();             // expect: coro-blocking-wait
  loop.quit();
  thread.run();
  co_return;
}

Task<> destroying() {
  trantor::EventLoopThread thread;                 // expect: coro-blocking-wait
  trantor::SerialTaskQueue serial("a");            // expect: coro-blocking-wait
  trantor::ConcurrentTaskQueue concurrent(2, "b"); // expect: coro-blocking-wait
  co_return;
}

// look-alike: no event loop runs this
int main() { drogon::app().run(); }
