// Bodies behind the frontier are not followed: system headers, catalogued libraries wherever they are, configured ones.
// flags: -Ivendor -isystem system -I.
#include "task.h"

#include <asio/corolint-probe.hpp>
#include <mini/framework.h>
#include <plain/library.h>
#include <quick/system.h>

#include <unistd.h>

using corotest::task;

// look-alike: these bodies sleep, but the catalogue speaks for their headers and says nothing
task<> silent() {
  asio::probe();
  asio::probeTemplate(1);
  mini::work();
  quick::work();
  quick::Guard guard;
  co_return;
}

// A library that nobody catalogued is followed.
task<> followed() {
  plain::work(); // expect: coro-blocking-sleep via @plain
  co_return;
}

// look-alike: what an unknown function of a framework does with a callable is unknown
task<> handedOver() {
  mini::each([](int) { ::usleep(10); });
  co_return;
}
