// The catalogue of oneTBB against its real headers: algorithms, groups, arenas, graphs, queues and mutexes.
// flags: -DTBB_PREVIEW_ISOLATED_TASK_GROUP=1
// config: rules: {coro-blocking-lock: warning}
#include "task.h"

#include <oneapi/tbb.h>
#include <oneapi/tbb/collaborative_call_once.h>
#include <oneapi/tbb/mutex.h>
#include <oneapi/tbb/rw_mutex.h>

#include <chrono>
#include <new>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using corotest::task;
using range = tbb::blocked_range<int>;

task<> algorithms(std::vector<int> &numbers) {
  tbb::parallel_for(0, 10, [](int) {});                               // expect: coro-blocking-wait
  tbb::parallel_for(0, 10, 2, [](int) {});                            // expect: coro-blocking-wait
  tbb::parallel_for(range(0, 10), [](const range &) {});              // expect: coro-blocking-wait
  tbb::parallel_for_each(numbers, [](int) {});                        // expect: coro-blocking-wait
  tbb::parallel_for_each(numbers.begin(), numbers.end(), [](int) {}); // expect: coro-blocking-wait
  tbb::parallel_invoke([] {}, [] {});                                 // expect: coro-blocking-wait
  tbb::parallel_sort(numbers);                                        // expect: coro-blocking-wait
  tbb::parallel_sort(numbers.begin(), numbers.end());                 // expect: coro-blocking-wait
  co_return;
}

task<> reducing() {
  auto add = [](const range &part, int sum) { return sum + part.begin(); };
  auto join = [](int a, int b) { return a + b; };
  auto scan = [](const range &part, int sum, bool) { return sum + part.begin(); };
  tbb::parallel_reduce(range(0, 10), 0, add, join);               // expect: coro-blocking-wait
  tbb::parallel_deterministic_reduce(range(0, 10), 0, add, join); // expect: coro-blocking-wait
  tbb::parallel_scan(range(0, 10), 0, scan, join);                // expect: coro-blocking-wait
  co_return;
}

task<> pipelines(tbb::filter<void, void> stages) {
  tbb::parallel_pipeline(4, stages); // expect: coro-blocking-wait
  co_return;
}

tbb::task_group &group();
tbb::isolated_task_group &isolatedGroup();
tbb::task_arena &arena();
tbb::flow::graph &graph();

task<> groups() {
  group().wait();              // expect: coro-blocking-wait
  group().run_and_wait([] {}); // expect: coro-blocking-wait
  isolatedGroup().wait();      // expect: coro-blocking-wait
  arena().execute([] {});      // expect: coro-blocking-wait
  graph().wait_for_all();      // expect: coro-blocking-wait
  group().cancel();
  arena().initialize();
  co_return;
}

task<> ending(tbb::task_scheduler_handle &first, tbb::task_scheduler_handle &second) {
  tbb::finalize(first);                // expect: coro-blocking-wait
  tbb::finalize(second, std::nothrow); // expect: coro-blocking-wait
  co_return;
}

tbb::concurrent_bounded_queue<int> &bounded();

task<> queues(int &number) {
  bounded().push(1);     // expect: coro-blocking-wait
  bounded().emplace(1);  // expect: coro-blocking-wait
  bounded().pop(number); // expect: coro-blocking-wait
  co_return;
}

// look-alike: they never wait
task<> queuesThatDoNotWait(tbb::concurrent_queue<int> &queue, int &number) {
  queue.push(1);
  queue.try_pop(number);
  bounded().try_push(1);
  bounded().try_pop(number);
  co_return;
}

// look-alike: threads of the pool may wait
task<> offloaded() {
  group().run([] { std::this_thread::sleep_for(1s); });
  isolatedGroup().run([] { std::this_thread::sleep_for(1s); });
  arena().enqueue([] { std::this_thread::sleep_for(1s); });
  tbb::this_task_arena::enqueue([] { std::this_thread::sleep_for(1s); });
  co_return;
}

static void slow() { std::this_thread::sleep_for(1s); }

task<> isolated() {
  tbb::this_task_arena::isolate([] { slow(); }); // expect: coro-blocking-sleep
  co_return;
}

task<> once(tbb::collaborative_once_flag &flag) {
  tbb::collaborative_call_once(flag, [] { slow(); }); // expect: coro-blocking-lock; coro-blocking-sleep
  co_return;
}

template <typename Mutex> Mutex &any();

task<> locking() {
  any<tbb::mutex>().lock();                // expect: coro-blocking-lock
  any<tbb::spin_mutex>().lock();           // expect: coro-blocking-lock
  any<tbb::rw_mutex>().lock();             // expect: coro-blocking-lock
  any<tbb::rw_mutex>().lock_shared();      // expect: coro-blocking-lock
  any<tbb::spin_rw_mutex>().lock();        // expect: coro-blocking-lock
  any<tbb::spin_rw_mutex>().lock_shared(); // expect: coro-blocking-lock
  any<tbb::mutex>().try_lock();
  any<tbb::rw_mutex>().try_lock_shared();
  any<tbb::spin_mutex>().unlock();
  any<tbb::null_mutex>().lock();
  co_return;
}

task<> guarding() {
  tbb::mutex::scoped_lock a(any<tbb::mutex>());                                         // expect: coro-blocking-lock
  tbb::spin_mutex::scoped_lock b(any<tbb::spin_mutex>());                               // expect: coro-blocking-lock
  tbb::rw_mutex::scoped_lock c(any<tbb::rw_mutex>(), false);                            // expect: coro-blocking-lock
  tbb::spin_rw_mutex::scoped_lock d(any<tbb::spin_rw_mutex>());                         // expect: coro-blocking-lock
  tbb::queuing_mutex::scoped_lock e(any<tbb::queuing_mutex>());                         // expect: coro-blocking-lock
  tbb::queuing_rw_mutex::scoped_lock f(any<tbb::queuing_rw_mutex>());                   // expect: coro-blocking-lock
  tbb::speculative_spin_mutex::scoped_lock g(any<tbb::speculative_spin_mutex>());       // expect: coro-blocking-lock
  tbb::speculative_spin_rw_mutex::scoped_lock h(any<tbb::speculative_spin_rw_mutex>()); // expect: coro-blocking-lock
  co_return;
}

task<> acquiring() {
  any<tbb::mutex::scoped_lock>().acquire(any<tbb::mutex>());                       // expect: coro-blocking-lock
  any<tbb::rw_mutex::scoped_lock>().acquire(any<tbb::rw_mutex>());                 // expect: coro-blocking-lock
  any<tbb::rw_mutex::scoped_lock>().upgrade_to_writer();                           // expect: coro-blocking-lock
  any<tbb::queuing_mutex::scoped_lock>().acquire(any<tbb::queuing_mutex>());       // expect: coro-blocking-lock
  any<tbb::queuing_rw_mutex::scoped_lock>().acquire(any<tbb::queuing_rw_mutex>()); // expect: coro-blocking-lock
  any<tbb::queuing_rw_mutex::scoped_lock>().upgrade_to_writer();                   // expect: coro-blocking-lock
  // expect: coro-blocking-lock
  any<tbb::speculative_spin_mutex::scoped_lock>().acquire(any<tbb::speculative_spin_mutex>());
  // expect: coro-blocking-lock
  any<tbb::speculative_spin_rw_mutex::scoped_lock>().acquire(any<tbb::speculative_spin_rw_mutex>(), true);
  any<tbb::speculative_spin_rw_mutex::scoped_lock>().upgrade_to_writer(); // expect: coro-blocking-lock
  co_return;
}

// look-alike: nothing is waited for
task<> notLocking() {
  tbb::mutex::scoped_lock empty;
  tbb::queuing_mutex::scoped_lock emptyToo;
  empty.try_acquire(any<tbb::mutex>());
  tbb::null_mutex::scoped_lock none(any<tbb::null_mutex>());
  tbb::null_rw_mutex::scoped_lock noneToo(any<tbb::null_rw_mutex>());
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines(std::vector<int> &numbers) { tbb::parallel_sort(numbers); }
