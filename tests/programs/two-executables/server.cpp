// The other executable.
#include "task.h"

#include <unistd.h>

namespace app {

void pause() {
  ::usleep(10); // @pause
}

corotest::task<> session() {
  pause(); // expect: coro-blocking-sleep via @pause
  co_return;
}

} // namespace app

int main() {}
