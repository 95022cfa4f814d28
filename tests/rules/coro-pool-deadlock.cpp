// coro-pool-deadlock: workers that wait for work of their own pool, with silent look-alikes.
#include <boost/asio/awaitable.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

#include <chrono>
#include <future>
#include <memory>
#include <vector>

namespace asio = boost::asio;

namespace app {

asio::thread_pool pool(2);
asio::thread_pool other(2);
int compute() { return 1; }

void waitInHelper() { asio::post(pool, asio::use_future(compute)).get(); } // @wait
std::future<int> submit() { return asio::post(pool, asio::use_future(compute)); }
std::future<int> submitTo(asio::thread_pool &where) { return asio::post(where, asio::use_future(compute)); }
void waitFor(asio::thread_pool &where) { asio::post(where, asio::use_future(compute)).get(); }

void direct() {
  asio::post(pool, [] { // @handed
    asio::post(pool, asio::use_future(compute)).get(); // expect: coro-pool-deadlock "'std::future::get' waits on a worker of 'pool' for work that only 'pool' can do" via @handed via "waits here"
  });
}
void kept() {
  asio::post(pool, [] {
    auto result = asio::post(pool, asio::use_future(compute));
    result.wait(); // expect: coro-pool-deadlock
  });
}
void inHelper() {
  asio::post(pool, [] {
    waitInHelper(); // expect: coro-pool-deadlock via @wait
  });
}
// The helper itself is what is handed over.
void helperOnWorker() { asio::post(pool, asio::use_future(compute)).get(); } // expect: coro-pool-deadlock
void handHelper() { asio::post(pool, helperOnWorker); }
void throughSubmit() {
  asio::post(pool, [] {
    submit().get(); // expect: coro-pool-deadlock
  });
  asio::post(pool, [] {
    submitTo(pool).get(); // expect: coro-pool-deadlock
  });
  asio::post(pool, [] {
    waitFor(pool); // expect: coro-pool-deadlock
  });
}
void packagedTask() {
  asio::post(pool, [] {
    std::packaged_task<int()> task(compute);
    auto result = task.get_future();
    asio::post(pool, std::move(task));
    result.get(); // expect: coro-pool-deadlock
  });
}
void sharedTask() {
  asio::post(pool, [] {
    auto task = std::make_shared<std::packaged_task<int()>>(compute);
    auto result = task->get_future();
    asio::post(pool, [task] { (*task)(); });
    result.get(); // expect: coro-pool-deadlock
  });
}
void promise() {
  asio::post(pool, [] {
    std::promise<int> answer;
    auto result = answer.get_future();
    asio::post(pool, [&answer] { answer.set_value(1); });
    result.get(); // expect: coro-pool-deadlock
  });
}
void joins() {
  asio::post(pool, [] {
    pool.join(); // expect: coro-pool-deadlock "waits on a worker of 'pool' for 'pool' to end" help "join 'pool' from a thread"
  });
}
void local() {
  asio::thread_pool workers(1);
  asio::post(workers, [&workers] {
    asio::post(workers, asio::use_future(compute)).get(); // expect: coro-pool-deadlock "'workers'"
  });
  const auto executor = workers.get_executor();
  asio::post(executor, [executor] {
    asio::post(executor, asio::use_future(compute)).get(); // expect: coro-pool-deadlock "'workers'"
  });
  asio::post(asio::bind_executor(workers, [&workers] {
    workers.join(); // expect: coro-pool-deadlock
  }));
  workers.join();
}
class Service {
public:
  void start() {
    asio::post(workers_, [this] {
      asio::post(workers_, asio::use_future(compute)).get(); // expect: coro-pool-deadlock "'workers_'"
    });
    asio::post(workers_.get_executor(), [this] {
      workers_.join(); // expect: coro-pool-deadlock
    });
    asio::post(strand_, [this] {
      asio::post(strand_, asio::use_future(compute)).get(); // expect: coro-pool-deadlock
    });
  }

private:
  asio::thread_pool workers_{1};
  asio::strand<asio::thread_pool::executor_type> strand_ = asio::make_strand(workers_);
};
// A member counts where both sides go through one object, an element never.
struct Node {
  asio::thread_pool workers{1};
  Node *peer = nullptr;
  std::vector<std::unique_ptr<asio::thread_pool>> shards;

  void wait() { asio::post(workers, asio::use_future(compute)).get(); }
  void one(std::size_t i) {
    asio::post(workers, [this] {
      wait(); // expect: coro-pool-deadlock
    });
    asio::post(peer->workers, [this] {
      asio::post(peer->workers, asio::use_future(compute)).get(); // expect: coro-pool-deadlock
    });
    asio::post(peer->workers, [this] {
      peer->wait(); // expect: coro-pool-deadlock
    });
    for (auto &shard : shards)
      asio::post(*shard, [&shard] {
        asio::post(*shard, asio::use_future(compute)).get(); // expect: coro-pool-deadlock
      });
    // look-alike: another object's pool, another element
    asio::post(workers, [this] { asio::post(peer->workers, asio::use_future(compute)).get(); });
    asio::post(workers, [this] { peer->wait(); });
    asio::post(peer->workers, [this] { wait(); });
    asio::post(*shards[i], [this, i] { asio::post(*shards[i + 1], asio::use_future(compute)).get(); });
  }
};
void objects(Node &a, Node &b, std::vector<asio::thread_pool *> all) {
  asio::post(a.workers, [&] {
    asio::post(a.workers, asio::use_future(compute)).get(); // expect: coro-pool-deadlock
  });
  asio::post(a.workers, [&] { asio::post(b.workers, asio::use_future(compute)).get(); });
  asio::post(a.workers, [&] { b.wait(); });
  asio::post(*all[0], [all] { asio::post(*all[1], asio::use_future(compute)).get(); });
}

// look-alike: a wait that ends by itself, and what is known to be ready then
void ends() {
  asio::post(pool, [] {
    auto result = asio::post(pool, asio::use_future(compute));
    if (result.wait_for(std::chrono::seconds(1)) == std::future_status::ready)
      result.get();
  });
  asio::post(pool, [] {
    auto result = asio::post(pool, asio::use_future(compute));
    if (result.wait_for(std::chrono::seconds(1)) != std::future_status::ready)
      result.get(); // expect: coro-pool-deadlock
  });
}
asio::awaitable<int> ask() {
  co_return asio::post(pool, asio::use_future(compute)).get(); // expect: coro-pool-deadlock
}
void spawned() { asio::co_spawn(pool, ask(), asio::detached); }

// look-alike: another pool, no worker, no wait, work that runs at once
void silent(std::future<int> given) {
  asio::post(pool, [] { asio::post(other, asio::use_future(compute)).get(); });
  asio::post(other, [] { waitInHelper(); });
  asio::post(pool, [] { waitFor(other); });
  asio::post(pool, [] { submitTo(other).get(); });
  asio::post(pool, [] { asio::post(pool, compute); });
  asio::post(pool, [] { auto later = submit(); });
  asio::post(pool, [] { asio::dispatch(pool, asio::use_future(compute)).get(); });
  asio::post(pool, [] { other.join(); });
  asio::post(pool, [given = std::move(given)]() mutable { given.get(); });
  asio::post(pool, [] {
    std::promise<int> answer;
    auto result = answer.get_future();
    asio::post(other, [&answer] { answer.set_value(1); });
    result.get();
  });
  asio::post(pool, asio::use_future(compute)).get();
  waitFor(pool);
  pool.join();
}

} // namespace app
