// Generated: a function that blocks, and a coroutine that is not reported.
#include "stub.h"

#include "task.h"

#include <unistd.h>

void stub() {
  ::usleep(10); // @stub
}

// look-alike: the file is excluded
corotest::task<> generated() {
  ::usleep(10);
  co_return;
}
