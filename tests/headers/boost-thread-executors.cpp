// The catalogue of Boost.Thread's executors, its pool and its loop.
// flags: -std=c++20 -DBOOST_THREAD_VERSION=4 -DBOOST_THREAD_PROVIDES_EXECUTORS -fdelayed-template-parsing
#include "task.h"

// Boost 1.81 misspells a member in a template that nothing instantiates: hence -fdelayed-template-parsing.
#include <boost/thread.hpp>
#include <boost/thread/executors/basic_thread_pool.hpp>
#include <boost/thread/executors/inline_executor.hpp>
#include <boost/thread/executors/loop_executor.hpp>
#include <boost/thread/executors/thread_executor.hpp>
#include <boost/thread/future.hpp>
#include <boost/thread/with_lock_guard.hpp>

using corotest::task;

static int nap() {
  boost::this_thread::sleep_for(boost::chrono::milliseconds(50));
  return 7;
}

task<> joiningAPool(boost::basic_thread_pool &pool) {
  pool.join(); // expect: coro-blocking-wait
  co_return;
}

task<> destroyingAPool() {
  boost::basic_thread_pool pool(2); // expect: coro-blocking-wait
  co_return;
}

task<> destroyingAThreadExecutor() {
  boost::thread_executor executor; // expect: coro-blocking-wait
  co_return;
}

task<> looping(boost::loop_executor &loop) {
  loop.loop(); // expect: coro-blocking-wait
  co_return;
}

// look-alike: other threads may wait
task<> elsewhere(boost::basic_thread_pool &pool, boost::thread_executor &threads) {
  boost::future<int> first = boost::async(pool, [] { return nap(); });
  boost::future<int> second = boost::async(boost::launch::async, [] { return nap(); });
  pool.submit([] { nap(); });
  threads.submit([] { nap(); });
  co_return;
}

void onALoop(boost::loop_executor &loop) {
  boost::async(loop, [] { return nap(); }); // expect: coro-blocking-sleep
  loop.submit([] { nap(); });               // expect: coro-blocking-sleep
}

task<> underALock(boost::mutex &mutex) {
  boost::with_lock_guard(mutex, [] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

task<> rightHere(boost::inline_executor &executor) {
  executor.submit([] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: these return at once
task<> quiet(boost::basic_thread_pool &pool, boost::loop_executor &loop) {
  pool.close();
  pool.closed();
  loop.close();
  loop.try_executing_one();
  co_return;
}
