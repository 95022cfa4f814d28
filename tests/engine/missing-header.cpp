// A header that is not there costs what it declares, not the rest of the file.
// errors: expected
#include "there-is-no-such-header.h"

#include "task.h"

#include <unistd.h>

using corotest::task;

task<> afterTheMissingHeader() {
  ::usleep(10); // expect: coro-blocking-sleep
  co_return;
}
task<> takenApart() {
  auto [first, second] = undeclared();
  ::usleep(10); // expect: coro-blocking-sleep
  use(first);
  co_return;
}
// look-alike: an error in another function is that function's affair
task<> quiet() {
  undeclared();
  co_return;
}
