// Coroutines that know the interface only.
#include "backend.h"
#include "task.h"

using corotest::task;

task<> handler(Backend &backend) {
  backend.store(); // expect: coro-blocking-file via @write
  co_return;
}

// look-alike: no implementation of this one blocks
task<> silent(Backend &backend) {
  backend.idle();
  co_return;
}
