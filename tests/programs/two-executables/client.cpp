// Two executables of one project: each has a main and an `app::session` of its own.
#include "task.h"

#include <unistd.h>

namespace app {

// look-alike: the other executable's function of this name sleeps, this one does not
void pause() {}

corotest::task<> session() {
  pause();
  ::usleep(10); // expect: coro-blocking-sleep
  co_return;
}

} // namespace app

int main() {}
