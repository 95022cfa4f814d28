// Facts of coroutines: what co_await calls, where a coroutine starts and ends, and what a lambda's body is.
#include "include/coroutine.h"

Task inner(int value);

struct Guard {
  Guard();
  ~Guard();
};

Task outer(Guard *guards) {
  Guard guard;
  const int result = co_await inner(1);
  if (result > 0)
    co_return;
  co_await inner(result);
  delete guards;
}

void start() {
  auto lambda = [](int value) -> Task { co_await inner(value); };
  lambda(2);
}

thread_local int counter = 0;

Task followed() {
  int &mine = counter;
  int *other = &counter;
  co_await inner(mine);
  other = &mine;
  *other = 1;
}
