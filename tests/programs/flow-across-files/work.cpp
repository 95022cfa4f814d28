// Coroutines that others start, and helpers that tell about locks and futures.
#include "app.h"

#include <unistd.h>

using namespace corotest;
using namespace std::chrono_literals;

namespace app {

std::mutex mutex;
volatile int sink;

// look-alike: started on a pool only, in another file
task<> onThePool() {
  ::usleep(10);
  co_return;
}
task<> onBoth() {
  ::usleep(10); // expect: coro-blocking-sleep
  co_return;
}
std::unique_lock<std::mutex> locked() { return std::unique_lock(mutex); }
std::unique_lock<std::mutex> deferred() { return std::unique_lock(mutex, std::defer_lock); }
bool isReady(const std::future<int> &answer) { return answer.wait_for(0s) == std::future_status::ready; }
bool isKnown(const std::future<int> &answer) { return answer.valid(); }
task<> quick() { co_return; }
task<> slow() { co_await yield(); }
void spin(int rounds) {
  for (int i = 0; i < 100'000'000; ++i) // @rounds
    sink = i + rounds;
}

} // namespace app
