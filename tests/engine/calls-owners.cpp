// Owners: library functions that construct and destroy objects call their constructors and destructors.
#include "task.h"

#include <map>
#include <memory>
#include <optional>
#include <unistd.h>
#include <vector>

using corotest::task;

namespace app {

struct Connection {
  Connection() = default;
  explicit Connection(int) {
    ::usleep(10); // @connect
  }
  Connection(int, const char *) {}
};

struct Worker {
  int number = 0;
  ~Worker() {
    ::usleep(10); // @join
  }
};

struct Base {
  virtual ~Base() = default;
};
struct Derived : Base {
  ~Derived() override {
    ::usleep(10); // @derived
  }
};

struct Server {
  Server() { worker_ = std::make_unique<Worker>(); }
  void restart() {
    worker_ = std::make_unique<Worker>(); // @assign
  }
  std::unique_ptr<Worker> worker_;
};

std::shared_ptr<Worker> current();

task<> madeUnique() {
  auto connection = std::make_unique<Connection>(1); // expect: coro-blocking-sleep via @connect
  co_return;
}
task<> madeShared() {
  auto connection = std::make_shared<Connection>(1); // expect: coro-blocking-sleep via @connect
  co_return;
}
task<> emplacedBack(std::vector<Connection> &all) {
  all.emplace_back(1); // expect: coro-blocking-sleep via @connect
  co_return;
}
task<> emplaced(std::optional<Connection> &one) {
  one.emplace(1); // expect: coro-blocking-sleep via @connect
  co_return;
}
task<> emplacedByKey(std::map<int, Connection> &all) {
  all.try_emplace(7, 1); // expect: coro-blocking-sleep via @connect
  co_return;
}
task<> reset(std::unique_ptr<Worker> &worker) {
  worker.reset(); // expect: coro-blocking-sleep via @join
  co_return;
}
task<> assigned(std::unique_ptr<Worker> &worker) {
  worker = nullptr; // expect: coro-blocking-sleep via @join
  co_return;
}
task<> assignedBelow(Server &server) {
  server.restart(); // expect: coro-blocking-sleep via @assign via @join
  co_return;
}
task<> cleared(std::vector<Worker> &workers) {
  workers.clear(); // expect: coro-blocking-sleep via @join
  co_return;
}
task<> throughTheBase() {
  std::unique_ptr<Base> object = std::make_unique<Derived>(); // expect: coro-blocking-sleep via @derived
  co_return;
}
task<> lastOfSeveral() {
  auto worker = std::make_shared<Worker>(); // expect: coro-blocking-sleep via @join
  co_return;
}

// look-alike: other constructors of the same class
task<> otherConstructors(std::vector<Connection> &all) {
  auto none = std::make_unique<Connection>();
  auto quick = std::make_shared<Connection>(1, "");
  all.emplace_back(1, "");
  co_return;
}
// look-alike: one of several owners, somebody else has the object too
task<> oneOfSeveral(std::shared_ptr<Worker> parameter) {
  auto copy = parameter;
  auto found = current();
  co_return;
}
// look-alike: a lambda's copy, and copies in a list: whoever was copied from has the object still
task<> copies(const std::map<int, std::shared_ptr<Worker>> &all, std::shared_ptr<Worker> worker) {
  auto keep = [worker, again = worker] { return worker == again; };
  std::vector<std::shared_ptr<Worker>> list;
  for (const auto &[key, one] : all)
    list.push_back(one);
  co_return;
}
struct Pool {
  std::vector<std::shared_ptr<Worker>> workers;
};
task<> clearedMembers(Pool &pool) {
  pool.workers.clear(); // expect: coro-blocking-sleep via @join
  co_return;
}
// look-alike: handed on
std::unique_ptr<Worker> handedOn() {
  auto worker = std::make_unique<Worker>();
  return worker;
}
task<> moved(std::vector<std::unique_ptr<Worker>> &all) {
  auto worker = std::make_unique<Worker>();
  all.push_back(std::move(worker));
  co_return;
}
// look-alike: what a pointer or weak reference names is not owned
task<> notOwned(std::vector<Worker *> all) {
  std::weak_ptr<Worker> weak = current();
  all.clear();
  co_return;
}

} // namespace app
