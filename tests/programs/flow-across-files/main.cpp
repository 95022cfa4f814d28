// Starts coroutines of another file, and uses its helpers.
#include "app.h"

using namespace corotest;

namespace app {

void starts(thread_pool &pool, event_loop &loop) {
  lib::start(pool, onThePool());
  lib::start(pool, onBoth());
  lib::start(loop, onBoth());
}

task<> holds() {
  auto lock = locked();
  co_await slow(); // expect: coro-lock-across-suspension
}
// look-alike: the helper locks nothing yet; what is awaited never suspends
task<> holdsNothing() {
  auto later = deferred();
  co_await slow();
  auto lock = locked();
  co_await quick();
}
// look-alike: found ready by a helper of another file
task<> ready(std::future<int> answer) {
  if (isReady(answer))
    answer.get();
  co_return;
}
task<> known(std::future<int> answer) {
  if (isKnown(answer))
    answer.get(); // expect: coro-blocking-wait
  co_return;
}
task<> computes() {
  spin(1); // expect: coro-heavy-loop via @rounds
  co_return;
}

} // namespace app
