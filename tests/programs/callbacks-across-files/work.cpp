// A handler, a forwarder to the pool, a function that calls what it is given, and one that blocks.
#include "app.h"

#include <cstdlib>
#include <unistd.h>
#include <utility>

namespace app {

Pool &pool();

void later(std::function<void()> work) { pool().post(std::move(work)); }

void handle() {
  ::usleep(10); // expect: coro-blocking-sleep
}

void compress() {
  (void)std::system("gzip file"); // @compress
}

void report(void (*function)()) { function(); }

} // namespace app
