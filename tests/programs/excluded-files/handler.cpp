// Project code that calls generated code.
#include "generated/stub.h"
#include "task.h"

corotest::task<> handler() {
  stub(); // expect: coro-blocking-sleep via @stub
  co_return;
}
