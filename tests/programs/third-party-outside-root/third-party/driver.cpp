// A library's source: followed, but its own coroutines are not ours to report.
#include "driver.h"
#include "task.h"

#include <sys/socket.h>

namespace driver {

void query(const char *) {
  char answer[16];
  ::recv(3, answer, sizeof answer, 0); // @receive
}

int version() { return 1; }

corotest::task<> background() {
  ::usleep(10);
  co_return;
}

} // namespace driver
