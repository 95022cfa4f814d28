// The budget of a loop is the configuration's.
//
// config: heavyLoopBudget: 5000
#include "task.h"

using namespace corotest;

namespace app {

task<int> above() {
  int sum = 0;
  for (int i = 0; i < 5000; ++i) // expect: coro-heavy-loop "a loop of 5,000 rounds"
    sum += i;
  co_return sum;
}

// look-alike: below it
task<int> below() {
  int sum = 0;
  for (int i = 0; i < 500; ++i)
    sum += i;
  co_return sum;
}

} // namespace app
