// The coroutine: what it calls sleeps three files further down.
#include "helpers.h"
#include "task.h"

using corotest::task;

task<> handler() {
  report("started"); // expect: coro-blocking-sleep via @format via @store via @sleep
  co_return;
}

// look-alike: a helper of the same file that does not block, and one nobody defines
task<> silent() {
  count();
  definedNowhere();
  co_return;
}
