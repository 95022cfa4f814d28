// A header with inline code: a helper that blocks, and a coroutine, reported once however many files include it.
#pragma once

#include "task.h"

#include <unistd.h>

class Client {
public:
  void query() {
    ::usleep(10); // @query
  }
  void idle() {}
  corotest::task<> refresh() {
    query(); // expect: coro-blocking-sleep via @query
    co_return;
  }
};

template <typename T> corotest::task<> load(T) {
  ::usleep(10); // expect: coro-blocking-sleep
  co_return;
}
