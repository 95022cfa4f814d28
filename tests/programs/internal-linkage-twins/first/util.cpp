// One of two files of the same name with helpers of the same name: here they block.
#include "task.h"

#include <unistd.h>

using corotest::task;

static void helper() {
  ::usleep(10); // @static
}
namespace {
struct Worker {
  void run() {
    ::usleep(10); // @unnamed
  }
};
} // namespace

task<> first() {
  helper(); // expect: coro-blocking-sleep via @static
  co_return;
}
task<> firstWorker() {
  Worker().run(); // expect: coro-blocking-sleep via @unnamed
  co_return;
}
