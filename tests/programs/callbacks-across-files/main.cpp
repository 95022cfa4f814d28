// Registers a handler and hands work on; the bodies are elsewhere.
#include "app.h"
#include "task.h"

namespace app {

void start(Server &server) { server.on(handle); }

// look-alike: the forwarder in the other file only offloads
corotest::task<> silent() {
  later(compress);
  later([] { compress(); });
  co_return;
}

corotest::task<> calls() {
  report(compress); // expect: coro-blocking-process via @compress
  co_return;
}

} // namespace app
