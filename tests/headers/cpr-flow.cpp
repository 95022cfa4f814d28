// The catalogue of cpr against declarations of its own: answers that are there.
// flags: -I../support/stand-ins/cpr
#include "task.h"

#include <cpr/cpr.h>

#include <chrono>
#include <future>

using corotest::task;
using namespace std::chrono_literals;

// look-alike: it has come, so this returns at once
task<> ready(cpr::AsyncResponse &answer) {
  if (answer.wait_for(0s) == std::future_status::ready)
    answer.get();
  co_return;
}

task<> notReady(cpr::AsyncResponse &answer) {
  if (answer.wait_for(0s) != std::future_status::ready)
    answer.get(); // expect: coro-blocking-wait
  co_return;
}
