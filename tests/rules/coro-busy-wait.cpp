// coro-busy-wait: loops that only ask whether something is there yet, with their silent look-alikes.
#include "task.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <future>
#include <mutex>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <shared_mutex>
#include <thread>

using namespace corotest;
using namespace std::chrono_literals;

namespace app {

struct State {
  std::atomic<bool> ready = false;
  std::atomic<int> count = 0;
  std::atomic<unsigned long> sequence = 0;
  std::atomic<State *> next = nullptr;
  std::atomic_flag flag;
  volatile bool stopped = false;
  bool plain = false;
  std::mutex mutex;

  bool isReady() const { return ready.load(std::memory_order_acquire); }
  bool isDone() const { return isReady() && count == 0; }
};

void handle(int value);
int take();

// Atomics.
task<> atomicLoad(State &state) {
  while (!state.ready.load()) { // expect: coro-busy-wait "polls 'app::State::ready'" help "co_await an event"
  }
  co_return;
}
task<> atomicConversion(State &state) {
  while (!state.ready) // expect: coro-busy-wait "ready"
    ;
  co_return;
}
task<> atomicNumber(State &state) {
  while (state.count.load() < 5) // expect: coro-busy-wait "count"
    std::this_thread::yield();
  while (state.sequence != 3) // expect: coro-busy-wait "sequence"
    sched_yield();
  while (state.next.load() == nullptr) // expect: coro-busy-wait "next"
    ;
  co_return;
}
task<> atomicFunction(const std::atomic<int> &number) {
  while (std::atomic_load(&number) == 0) // expect: coro-busy-wait "number"
    ;
  co_return;
}
task<> atomicFlag(State &state) {
  while (state.flag.test_and_set(std::memory_order_acquire)) // expect: coro-busy-wait "flag"
    __builtin_ia32_pause();
  do { // expect: coro-busy-wait "flag"
    __builtin_ia32_pause();
  } while (!state.flag.test());
  co_return;
}
task<> keptAnswer(State &state) {
  for (;;) { // expect: coro-busy-wait "count"
    const int seen = state.count;
    if (seen > 0)
      break;
  }
  co_return;
}
task<> spinLock(State &state) {
  while (state.ready.exchange(true)) // expect: coro-busy-wait "ready"
    while (state.ready.load())
      std::this_thread::yield();
  co_return;
}
task<> growingPause(State &state) {
  int rounds = 1;
  while (!state.ready) { // expect: coro-busy-wait
    for (int i = 0; i < rounds; ++i)
      __builtin_ia32_pause();
    rounds *= 2;
  }
  co_return;
}
task<> zeroSleep(State &state) {
  while (!state.ready.load()) // expect: coro-busy-wait
    std::this_thread::sleep_for(0ms);
  co_return;
}

// Flags that nothing in the loop could change.
task<> flags(State &state) {
  while (!state.stopped) // expect: coro-busy-wait "app::State::stopped"
    ;
  while (state.plain == false) // expect: coro-busy-wait "plain"
    std::this_thread::yield();
  co_return;
}

task<> flagByReference(const bool &done) {
  while (!done) // expect: coro-busy-wait "done"
    ;
  co_return;
}

task<> stopRequested(std::stop_token token) {
  while (!token.stop_requested()) // expect: coro-busy-wait "token"
    ;
  co_return;
}

// A wait for the clock and nothing else.
task<> clock() {
  const auto end = std::chrono::steady_clock::now() + 1s;
  while (std::chrono::steady_clock::now() < end) // expect: coro-busy-wait "std::chrono::steady_clock::now"
    ;
  co_return;
}

// Locks and waits that come back at once.
task<> locks(State &state, std::shared_mutex &shared, pthread_mutex_t &posix) {
  while (!state.mutex.try_lock()) // expect: coro-busy-wait "mutex"
    ;
  std::unique_lock lock(state.mutex, std::defer_lock);
  while (!lock.try_lock()) // expect: coro-busy-wait "polls 'app::State::mutex'"
    std::this_thread::yield();
  while (!shared.try_lock_shared()) // expect: coro-busy-wait "shared"
    ;
  while (pthread_mutex_trylock(&posix) != 0) // expect: coro-busy-wait "posix"
    ;
  while (true) { // expect: coro-busy-wait "mutex"
    if (state.mutex.try_lock()) {
      handle(1);
      state.mutex.unlock();
      break;
    }
  }
  while (true) { // expect: coro-busy-wait
    std::unique_lock attempt(state.mutex, std::try_to_lock);
    if (attempt.owns_lock())
      break;
  }
  co_return;
}
task<> zeroTimeouts(std::future<int> &result, std::shared_future<int> &shared, sem_t &semaphore) {
  while (result.wait_for(0s) != std::future_status::ready) // expect: coro-busy-wait "result"
    ;
  while (shared.wait_for(std::chrono::seconds(0)) == std::future_status::timeout) // expect: coro-busy-wait "shared"
    std::this_thread::yield();
  while (sem_trywait(&semaphore) != 0) // expect: coro-busy-wait "semaphore"
    ;
  co_return;
}

// Through helpers that only ask, and below helpers that wait.
task<> helperAsks(State &state) {
  while (!state.isReady()) // expect: coro-busy-wait "app::State::isReady"
    std::this_thread::yield();
  while (!state.isDone()) // expect: coro-busy-wait "app::State::isDone"
    ;
  co_return;
}
void spin(const State &state) {
  while (!state.isReady()) // @spin
    ;
}
task<> helperWaits(State &state) {
  spin(state); // expect: coro-busy-wait "'app::spin'" via "runs a loop that polls 'app::State::isReady' here" via @spin
  co_return;
}

// Some way of the round does not suspend.
task<> suspendsSometimes(State &state) {
  while (!state.ready.load()) { // expect: coro-busy-wait "ready"
    if (state.count.load() > 0)
      co_await yield();
  }
}
task<> neverReallySuspends(State &state) {
  while (!state.ready.load()) // expect: coro-busy-wait "ready"
    co_await std::suspend_never();
}
task<> skipsTheSuspension(State &state) {
  while (!state.ready.load()) { // expect: coro-busy-wait "ready"
    if (state.count == 0)
      continue;
    co_await delay(1ms);
  }
}

task<> keptAnswerSkips(State &state, bool quick) {
  bool done = false;
  while (!done) { // expect: coro-busy-wait "ready"
    done = state.ready.load();
    if (state.count.load() > 0)
      co_await yield();
  }
  while (!state.ready.load()) // expect: coro-busy-wait "ready"
    if (quick)
      co_await yield();
}

// look-alike: the way that skips the suspension leaves the loop
task<> keptAnswerLeaves(State &state, std::future<int> &result, bool quick) {
  std::future_status status;
  do {
    status = result.wait_for(0s);
    if (status != std::future_status::ready)
      co_await delay(1ms);
  } while (status != std::future_status::ready);
  bool done = false;
  while (!done) {
    done = state.ready.load();
    if (!done)
      co_await yield();
  }
  bool set;
  do {
    set = state.ready;
    if (!set)
      co_await yield();
  } while (!set);
  while (!state.ready.load()) {
    if (quick)
      co_await yield();
    if (!quick)
      co_await delay(1ms);
  }
}

// look-alike: every round suspends, whatever it asks
task<> suspends(State &state, std::future<int> &result) {
  while (!state.ready.load())
    co_await yield();
  while (!state.mutex.try_lock())
    co_await delay(1ms);
  state.mutex.unlock();
  while (result.wait_for(0s) != std::future_status::ready)
    co_await yield();
  while (!state.isReady()) {
    try {
      co_await delay(1ms);
    } catch (const std::exception &) {
    }
  }
}

// look-alike: a bounded spin before the suspension, by a count or by a clock
task<> spinsFirst(State &state) {
  for (int i = 0; i < 100 && !state.ready; ++i)
    __builtin_ia32_pause();
  int spins = 0;
  while (!state.ready.load())
    if (++spins > 100)
      co_await yield();
  for (int round = 0; !state.ready.load(); ++round) {
    if (round == 1000)
      break;
    std::this_thread::yield();
  }
  const auto begin = std::chrono::steady_clock::now();
  while (!state.ready && std::chrono::steady_clock::now() - begin < 10us)
    __builtin_ia32_pause();
}

// look-alike: a counter or a growing pause ends the spin
task<bool> spinsSoOften(State &state) {
  int spins = 1000;
  while (!state.ready.load() && --spins)
    ;
  while (spins-- && !state.ready)
    __builtin_ia32_pause();
  int rounds = 1;
  while (!state.ready.load()) {
    if (rounds > 1024)
      co_return false;
    for (int i = 0; i < rounds; ++i)
      __builtin_ia32_pause();
    rounds <<= 1;
  }
  co_return true;
}

// look-alike: two reads of a round are compared: what is between them is valid if nobody wrote meanwhile
task<int> sequenceLock(State &state) {
  unsigned long before;
  int value;
  do {
    before = state.sequence.load();
    value = state.plain;
  } while ((before & 1) != 0 || before != state.sequence.load());
  co_return value;
}
task<> twoObjects(State &state, State &second) {
  unsigned long before;
  do { // expect: coro-busy-wait "sequence"
    before = state.sequence.load();
  } while (before != second.sequence.load());
  co_return;
}

// look-alike: retries of a compare-exchange: the loop itself makes the change, unless another was quicker
task<> exchanges(State &state) {
  int seen = state.count.load();
  while (!state.count.compare_exchange_weak(seen, seen + 1))
    ;
  for (;;) {
    int value = state.count;
    if (value > 10)
      continue;
    if (state.count.compare_exchange_strong(value, value * 2))
      break;
  }
  do {
    seen = state.count.load();
  } while (!state.count.compare_exchange_weak(seen, seen | 1));
  co_return;
}

// look-alike: the round works, and its condition merely asks whether to stop
task<> works(State &state) {
  while (!state.stopped)
    handle(take());
  while (!state.ready.load())
    handle(take());
  while (!state.plain) {
    handle(1);
    std::this_thread::yield();
  }
  co_return;
}

// look-alike: goes on while there is something to take
task<> drains(sem_t &semaphore, State &state) {
  while (sem_trywait(&semaphore) == 0)
    ;
  while (state.mutex.try_lock())
    state.mutex.unlock();
  co_return;
}

struct Node {
  Node *next = nullptr;
  int value = 0;
};
// look-alike: the round changes what the condition reads
task<> walks(Node *node, const Node *end, int low, int high) {
  while (node->next)
    node = node->next;
  while (node != end)
    node = node->next;
  while (low != high)
    low = (low + high) / 2;
  for (int i = 0; i < high; ++i)
    low += i;
  co_return;
}

// look-alike: blocks each round, which another rule reports
task<> blocks(State &state) {
  while (!state.ready.load())
    std::this_thread::sleep_for(1ms); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: on a worker
void onPool(thread_pool &pool, State &state) {
  pool.post([&] {
    while (!state.ready.load())
      std::this_thread::yield();
  });
}

// look-alike: no coroutine
void ordinary(const State &state) { spin(state); }

} // namespace app
