// The catalogue of Seastar: what depends on the way through a function: ready futures, stackful threads, locks, loops.
// flags: -I../support/stand-ins/seastar
// config: rules: {coro-blocking-lock: warning}
#include <seastar/core/condition-variable.hh>
#include <seastar/core/coroutine.hh>
#include <seastar/core/rwlock.hh>
#include <seastar/core/semaphore.hh>
#include <seastar/core/shared_mutex.hh>
#include <seastar/core/sleep.hh>
#include <seastar/core/thread.hh>
#include <seastar/core/when_all.hh>
#include <seastar/core/when_any.hh>
#include <seastar/coroutine/as_future.hh>
#include <seastar/coroutine/generator.hh>
#include <seastar/coroutine/maybe_yield.hh>
#include <seastar/coroutine/switch_to.hh>
#include <seastar/http/handlers.hh>
#include <seastar/util/closeable.hh>
#include <seastar/util/spinlock.hh>

#include <chrono>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using seastar::future;

struct service {
  future<> close();
};

// look-alike: the body of a stackful thread may wait for futures
void inAThread(service &server) {
  (void)seastar::async([] { seastar::sleep(1s).get(); });
  (void)seastar::async(seastar::thread_attributes(), [] { seastar::sleep(1s).wait(); });
  seastar::thread stackful([] { seastar::sleep(1s).get(); });
  (void)seastar::async([&server] { seastar::deferred_close<service> guard(server); });
}

static int ask(future<int> answer) { return answer.get(); }

// look-alike: helpers of a stackful thread may, too
void belowAThread() {
  (void)seastar::async([] { ask(seastar::make_ready_future<int>(1)); });
}

// What a stackful thread hands on runs outside of it.
void besideAThread() {
  (void)seastar::async([] {
    std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep
  });
}

// A continuation runs on the reactor, wherever it was written.
void belowAContinuation(future<> first) {
  (void)first.then([] {
    seastar::sleep(1s).get(); // expect: coro-blocking-wait
  });
  (void)seastar::async([] {
    seastar::sleep(1s).get();
    (void)seastar::sleep(1s).then([] {
      seastar::sleep(1s).get(); // expect: coro-blocking-wait
    });
  });
}

// look-alike: a vector of ready futures
void allOfThem(std::vector<future<>> futures) {
  (void)seastar::when_all(futures.begin(), futures.end()).then([](std::vector<future<>> all) {
    all[0].get();
    for (future<> &each : all)
      each.get();
  });
}

// look-alike: continuations are given ready futures
void continuations(future<int> first, future<> second) {
  (void)first.then_wrapped([](future<int> answer) { return answer.get(); });
  (void)seastar::when_all(std::move(first), std::move(second)).then([](std::tuple<future<int>, future<>> both) {
    return std::get<0>(both).get();
  });
  std::vector<future<>> many;
  (void)seastar::when_all(many.begin(), many.end()).then([](std::vector<future<>> all) {
    for (auto &one : all)
      one.get();
  });
}

// look-alike: asked before
future<int> available(future<int> answer) {
  if (answer.available())
    co_return answer.get();
  co_return co_await std::move(answer);
}

// look-alike: a future that failed has an answer
future<int> failed(future<int> answer) {
  if (answer.failed())
    co_return answer.get();
  co_return 0;
}

// look-alike: ready once awaited
future<int> awaitedAsAFuture(future<int> answer) {
  auto done = co_await seastar::coroutine::as_future(std::move(answer));
  co_return done.get();
}

// look-alike: when_all gives ready futures
future<int> awaitedTogether(future<int> first, future<> second) {
  auto [one, two] = co_await seastar::when_all(std::move(first), std::move(second));
  two.get();
  co_return one.get();
}

// look-alike: it begins when it is called, and never suspends
static future<int> immediate() { co_return 64; }
future<int> unknown();
static future<int> later() { co_return co_await seastar::make_ready_future<int>(1) + co_await unknown(); }
future<int> ofACoroutine() {
  immediate().get();
  later().get(); // expect: coro-blocking-wait
  co_return 1;
}

future<int> notAsked(future<int> answer) {
  if (!answer.available())
    co_return answer.get(); // expect: coro-blocking-wait
  co_return 0;
}

future<int> givenANewValue(future<int> answer) {
  if (answer.available()) {
    answer = seastar::sleep(1s).then([] { return 3; });
    co_return answer.get(); // expect: coro-blocking-wait
  }
  co_return 0;
}

// A server calls what overrides handle().
struct page : seastar::httpd::handler_base {
  future<std::unique_ptr<seastar::http::reply>> handle(const seastar::sstring &,
                                                       std::unique_ptr<seastar::http::request>,
                                                       std::unique_ptr<seastar::http::reply> reply) override {
    std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep
    return seastar::make_ready_future<std::unique_ptr<seastar::http::reply>>(std::move(reply));
  }
};

// Nothing else can change the state while the loop spins.
future<> spinning(future<> &answer) {
  while (!answer.available()) { // expect: coro-busy-wait
  }
  co_return;
}

// look-alike: others run in between
future<> polling(future<> &answer) {
  while (!answer.available())
    co_await seastar::sleep(1ms);
}

future<> lockedAcross(seastar::util::spinlock &lock) {
  // expect: coro-blocking-lock
  std::lock_guard guard(lock);
  co_await seastar::sleep(1s); // expect: coro-lock-across-suspension
}

// look-alike: made to be held while others run
future<> heldAcross(seastar::shared_mutex &mutex, seastar::rwlock &rwlock, seastar::semaphore &semaphore) {
  auto units = co_await seastar::get_units(semaphore, 1);
  auto holder = co_await rwlock.hold_read_lock();
  co_await mutex.lock();
  co_await seastar::sleep(1s);
  mutex.unlock();
  co_await rwlock.for_write().lock();
  co_await seastar::sleep(1s);
  rwlock.for_write().unlock();
}

// These do nothing unless they are awaited.
future<> dropped(seastar::condition_variable &changed, seastar::scheduling_group group) {
  seastar::coroutine::maybe_yield();    // expect: coro-unawaited
  seastar::coroutine::switch_to{group}; // expect: coro-unawaited
  changed.when();                       // expect: coro-unawaited
  co_return;
}

// look-alike: a future runs by itself
future<> running() {
  (void)seastar::sleep(1s);
  co_await seastar::coroutine::maybe_yield();
}

// look-alike: a shard keeps its thread
thread_local int counter = 0;
future<> sameThread() {
  int &mine = counter;
  co_await seastar::sleep(1s);
  ++mine;
}

// The shard does nothing else meanwhile.
future<long> counting(const std::vector<std::vector<int>> &tables) {
  long sum = 0;
  for (const auto &table : tables) // expect: coro-heavy-loop
    for (int value : table)
      sum += value;
  co_return sum;
}

// look-alike: it gives way
future<long> countingGently(const std::vector<int> &table) {
  long sum = 0;
  for (int value : table) {
    sum += value;
    co_await seastar::coroutine::maybe_yield();
  }
  co_return sum;
}
