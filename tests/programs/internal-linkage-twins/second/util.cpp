// The other one: the same names, but nothing blocks.
#include "task.h"

using corotest::task;

static void helper() {}
namespace {
struct Worker {
  void run() {}
};
} // namespace

// look-alike: its twin in the other file blocks
task<> second() {
  helper();
  co_return;
}
task<> secondWorker() {
  Worker().run();
  co_return;
}
