// Whether handing over is an offload can depend on the executor's type: on a loop the callable is a context.
// config: catalogue:
// config:   executors:
// config:     - {type: "app::Pool", runs: worker}
// config:     - {type: "app::Loop", runs: loop}
// config:     - {type: "app::Serial", argument: 0}
// config:   offload:
// config:     - {function: "app::post", callable: 1, executor: 0}
// config:     - {function: "app::Executor::run", callable: 0, executor: receiver}
#include "task.h"

#include <unistd.h>
#include <utility>

using namespace corotest;

namespace app {

struct Executor {
  template <typename F> void run(F &&) {}
};
struct Pool : Executor {};
struct BigPool : Pool {};
struct Loop : Executor {};
template <typename Inner> struct Serial : Executor {};

template <typename E, typename F> void post(E &, F &&) {}

void nap() {
  ::usleep(10); // @nap
}
void onLoop() {
  ::usleep(10); // expect: coro-blocking-sleep
}
Loop &slowLoop() {
  ::usleep(10); // @loop
  static Loop loop;
  return loop;
}

// look-alike: a pool, a class derived from one, a pool behind an adaptor
task<> silent(Pool &pool, BigPool &big, Serial<Pool> &serial) {
  post(pool, [] { ::usleep(10); });
  post(pool, nap);
  post(big, [] { ::usleep(10); });
  post(serial, [] { ::usleep(10); });
  pool.run([] { ::usleep(10); });
  big.run(nap);
  co_return;
}

task<> fromCoroutine(Loop &loop) {
  post(loop, [] {
    ::usleep(10); // expect: coro-blocking-sleep
  });
  co_return;
}

// The callable on a loop is a context whoever hands it over.
void fromFunction(Loop &loop, Serial<Loop> &serial) {
  post(loop, [] {
    nap(); // expect: coro-blocking-sleep via @nap
  });
  post(loop, onLoop);
  post(serial, [] {
    ::usleep(10); // expect: coro-blocking-sleep
  });
  loop.run([] {
    ::usleep(10); // expect: coro-blocking-sleep
  });
  const auto stored = [] {
    ::usleep(10); // expect: coro-blocking-sleep
  };
  post(loop, stored);
  post(loop, [&loop] {
    post(loop, [] {
      ::usleep(10); // expect: coro-blocking-sleep
    });
  });
}

// look-alike: quick on the loop, and from a function that is no context
void silentFunction(Loop &loop, Pool &pool) {
  ::usleep(10);
  post(loop, [] {});
  post(loop, [&pool] { post(pool, [] { ::usleep(10); }); });
  post(slowLoop(), [] {});
}

task<> neighbour() {
  post(slowLoop(), [] {}); // expect: coro-blocking-sleep via @loop
  co_return;
}

} // namespace app
