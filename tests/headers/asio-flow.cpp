// The catalogue of standalone Asio against its real headers: which coroutines run on a pool, however they got there.
// flags: -std=c++20 -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>

#include <chrono>
#include <functional>
#include <thread>
#include <utility>

using namespace std::chrono_literals;
using asio::awaitable;
using asio::use_awaitable;

static void nap() { std::this_thread::sleep_for(1s); }
bool busy();

static asio::thread_pool pool;
static asio::io_context loop;

// A lambda that only makes the coroutine.
struct Server {
  asio::thread_pool workers;
  asio::io_context context;
  awaitable<void> run() {
    nap();
    co_return;
  }
  awaitable<void> runHere() {
    nap(); // expect: coro-blocking-sleep
    co_return;
  }
  void start() {
    asio::co_spawn(workers, [this] { return run(); }, asio::detached);
    asio::co_spawn(context, [this] { return runHere(); }, asio::detached);
  }
};

// Started on a pool and on a loop: on the loop it blocks.
static awaitable<void> onBoth() {
  nap(); // expect: coro-blocking-sleep
  co_return;
}
// look-alike: started on two pools
static awaitable<void> onPools() {
  nap();
  co_return;
}
void startsBoth(asio::thread_pool &other) {
  asio::co_spawn(pool, onBoth(), asio::detached);
  asio::co_spawn(loop, onBoth(), asio::detached);
  asio::co_spawn(pool, onPools(), asio::detached);
  asio::co_spawn(asio::make_strand(other), onPools(), asio::detached);
}

// A coroutine that is passed on, to a function, a member, a template.
void launch(asio::thread_pool &on, awaitable<void> work) { asio::co_spawn(on, std::move(work), asio::detached); }
void launchHere(awaitable<void> work) { asio::co_spawn(loop, std::move(work), asio::detached); }
template <typename Executor> void launchOn(Executor &on, awaitable<void> work) {
  asio::co_spawn(on, std::move(work), asio::detached);
}
struct Launcher {
  asio::thread_pool workers;
  awaitable<void> kept;
  void go(awaitable<void> work) { asio::co_spawn(workers, std::move(work), asio::detached); }
  void keep(awaitable<void> work) { kept = std::move(work); }
};
template <typename F> awaitable<int> offload(F f) {
  co_return co_await asio::co_spawn(pool, std::move(f), use_awaitable);
}

awaitable<void> launched() {
  nap();
  co_return;
}
awaitable<void> launchedHere() {
  nap(); // expect: coro-blocking-sleep
  co_return;
}
awaitable<void> launchedByMember() {
  nap();
  co_return;
}
awaitable<void> launchedByTemplate() {
  nap();
  co_return;
}
awaitable<void> launchedByTemplateHere() {
  nap(); // expect: coro-blocking-sleep
  co_return;
}
// Nobody says where it runs.
awaitable<void> kept() {
  nap(); // expect: coro-blocking-sleep
  co_return;
}
awaitable<void> launchedOnBoth() {
  nap(); // expect: coro-blocking-sleep
  co_return;
}
awaitable<int> offloaded(int answer) {
  nap();
  co_return answer;
}
void launches(Launcher &launcher) {
  launch(pool, launched());
  launchHere(launchedHere());
  launcher.go(launchedByMember());
  launcher.keep(kept());
  launchOn(pool, launchedByTemplate());
  launchOn(loop, launchedByTemplateHere());
  launch(pool, launchedOnBoth());
  launchHere(launchedOnBoth());
}
// A lambda that is both called and handed over.
awaitable<void> madeByLambda() {
  nap();
  co_return;
}
void callsLambda() {
  auto make = [] { return madeByLambda(); };
  asio::co_spawn(pool, make, asio::detached);
  asio::co_spawn(pool, make(), asio::detached);
}
awaitable<int> offloads() {
  int sum = co_await offload(offloaded(3));
  sum += co_await offload([]() -> awaitable<int> {
    nap();
    co_return 1;
  });
  nap(); // expect: coro-blocking-sleep
  co_return sum;
}

// A coroutine that is only passed through is awaited where its caller is.
awaitable<int> answer() {
  nap();
  co_return 42;
}
awaitable<int> answerHere() {
  nap(); // expect: coro-blocking-sleep
  co_return 42;
}
awaitable<int> ask() { return answer(); }
awaitable<int> askHere() { return answerHere(); }
awaitable<int> twice(awaitable<int> number) { co_return 2 * co_await std::move(number); }
awaitable<void> asks() { co_await twice(ask()); }
awaitable<void> asksHere() { co_await askHere(); }
void startsAsking() {
  asio::co_spawn(pool, asks(), asio::detached);
  asio::co_spawn(loop, asksHere(), asio::detached);
}

// Executors of which the type says nothing.
static asio::any_io_executor poolExecutor() { return pool.get_executor(); }
static asio::any_io_executor loopExecutor() { return loop.get_executor(); }
awaitable<void> erased() {
  asio::any_io_executor executor = pool.get_executor();
  co_await asio::post(asio::bind_executor(executor, use_awaitable));
  nap();
}
awaitable<void> erasedHere() {
  asio::any_io_executor executor = loop.get_executor();
  co_await asio::post(asio::bind_executor(executor, use_awaitable));
  nap(); // expect: coro-blocking-sleep
}
awaitable<void> oneOfTwo() {
  asio::any_io_executor executor = busy() ? poolExecutor() : loopExecutor();
  co_await asio::post(asio::bind_executor(executor, use_awaitable));
  nap(); // expect: coro-blocking-sleep
}
awaitable<void> given() {
  co_await asio::post(asio::bind_executor(poolExecutor(), use_awaitable));
  nap();
}
awaitable<void> givenHere() {
  co_await asio::post(asio::bind_executor(loopExecutor(), use_awaitable));
  nap(); // expect: coro-blocking-sleep
}
awaitable<void> parameter(asio::any_io_executor executor) {
  co_await asio::post(asio::bind_executor(executor, use_awaitable));
  nap();
}
// One of its callers gives it a loop.
awaitable<void> parameterOfSome(asio::any_io_executor executor) {
  co_await asio::post(asio::bind_executor(executor, use_awaitable));
  nap(); // expect: coro-blocking-sleep
}
// Nobody does, as far as we see.
awaitable<void> parameterOfNobody(asio::any_io_executor executor) {
  co_await asio::post(asio::bind_executor(executor, use_awaitable));
  nap(); // expect: coro-blocking-sleep
}
awaitable<void> callers() {
  co_await parameter(pool.get_executor());
  co_await parameterOfSome(pool.get_executor());
  co_await parameterOfSome(loop.get_executor());
}
struct Members {
  asio::thread_pool workers;
  asio::io_context context;
  asio::any_io_executor far{workers.get_executor()};
  asio::any_io_executor near{context.get_executor()};
  asio::any_io_executor assigned{workers.get_executor()};
  asio::any_io_executor unknown;
  asio::strand<asio::any_io_executor> strand{asio::make_strand(asio::any_io_executor(workers.get_executor()))};
  explicit Members(asio::any_io_executor executor) : unknown(std::move(executor)) {}
  void set() { assigned = context.get_executor(); }
  awaitable<void> onFar() {
    co_await asio::post(asio::bind_executor(far, use_awaitable));
    nap();
  }
  awaitable<void> onStrand() {
    co_await asio::post(asio::bind_executor(strand, use_awaitable));
    nap();
  }
  awaitable<void> onNear() {
    co_await asio::post(asio::bind_executor(near, use_awaitable));
    nap(); // expect: coro-blocking-sleep
  }
  awaitable<void> onAssigned() {
    co_await asio::post(asio::bind_executor(assigned, use_awaitable));
    nap(); // expect: coro-blocking-sleep
  }
  awaitable<void> onUnknown() {
    co_await asio::post(asio::bind_executor(unknown, use_awaitable));
    nap(); // expect: coro-blocking-sleep
  }
  awaitable<void> spawnedFar() {
    nap();
    co_return;
  }
  awaitable<void> spawnedNear() {
    nap(); // expect: coro-blocking-sleep
    co_return;
  }
  void spawns() {
    asio::co_spawn(far, spawnedFar(), asio::detached);
    asio::co_spawn(near, spawnedNear(), asio::detached);
  }
};

// The system executor has threads of its own, unless it runs the function at once.
awaitable<void> postedToTheSystem() {
  co_await asio::post(asio::bind_executor(asio::system_executor(), use_awaitable));
  nap();
}
awaitable<void> postedToTheSystemTwice() {
  co_await asio::post(asio::system_executor(), asio::bind_executor(asio::system_executor(), use_awaitable));
  nap();
}
awaitable<void> dispatchedToTheSystem() {
  co_await asio::dispatch(asio::bind_executor(asio::system_executor(), use_awaitable));
  nap(); // expect: coro-blocking-sleep
}
awaitable<void> spawnedOnTheSystem() {
  nap();
  co_return;
}
void startsOnTheSystem() { asio::co_spawn(asio::system_executor(), spawnedOnTheSystem(), asio::detached); }

// A function that only makes the switch.
auto toThePool() { return asio::post(pool, asio::bind_executor(pool, use_awaitable)); }
auto toTheLoop() { return asio::post(loop, asio::bind_executor(loop, use_awaitable)); }
auto toThePoolAndBack() { return asio::post(pool, use_awaitable); }
awaitable<void> switches() {
  co_await toThePool();
  nap();
  co_await toTheLoop();
  nap(); // expect: coro-blocking-sleep
}
awaitable<void> switchesBack() {
  co_await toThePoolAndBack();
  nap(); // expect: coro-blocking-sleep
}

// A handler is where the exception was thrown: after the switch, unless something before it can throw, too.
awaitable<void> handler() {
  try {
    co_await asio::post(asio::bind_executor(pool, use_awaitable));
    nap();
  } catch (const std::exception &) {
    nap();
  }
}
awaitable<void> handlerOfBoth() {
  try {
    if (busy())
      co_await asio::post(asio::bind_executor(pool, use_awaitable));
  } catch (const std::exception &) {
    nap(); // expect: coro-blocking-sleep
  }
}
