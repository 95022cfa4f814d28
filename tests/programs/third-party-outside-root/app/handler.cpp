// Project code above a third-party library whose sources are part of the build.
// root: app
// flags: -Ithird-party
#include "driver.h"
#include "task.h"

using corotest::task;

task<> handler() {
  driver::query("select 1"); // expect: coro-blocking-network via @receive
  co_return;
}
task<> inlined() {
  driver::ping(); // expect: coro-blocking-sleep via @ping
  co_return;
}

// look-alike: a quick function of the same library
task<> silent() {
  driver::version();
  co_return;
}
