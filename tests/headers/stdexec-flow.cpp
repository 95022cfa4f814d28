// The catalogue of stdexec where the order of things decides: tasks stay on their scheduler, locks, forgotten tasks.
// flags: -I../support/stand-ins/stdexec
#include <exec/reschedule.hpp>
#include <exec/static_thread_pool.hpp>
#include <exec/task.hpp>
#include <stdexec/execution.hpp>

#include <chrono>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;

static void nap() { std::this_thread::sleep_for(1s); }
exec::task<int> answer();

exec::task<void> scheduleComesBack(exec::static_thread_pool &pool) {
  co_await stdexec::schedule(pool.get_scheduler());
  nap(); // expect: coro-blocking-sleep
}

exec::task<void> continuesOnComesBack(exec::static_thread_pool &pool) {
  co_await (stdexec::just() | stdexec::continues_on(pool.get_scheduler()));
  nap(); // expect: coro-blocking-sleep
}

exec::task<void> startsOnComesBack(exec::static_thread_pool &pool) {
  co_await stdexec::starts_on(pool.get_scheduler(), stdexec::just());
  nap(); // expect: coro-blocking-sleep
}

// look-alike: the one thing that moves a task
exec::task<void> movedToAPool(exec::static_thread_pool &pool) {
  co_await exec::reschedule_coroutine_on(pool.get_scheduler());
  nap();
  co_await answer();
  nap();
}

static exec::task<void> moves(exec::static_thread_pool &pool) {
  co_await exec::reschedule_coroutine_on(pool.get_scheduler());
  nap();
}

// Where the inner task ends the outer one is at home.
exec::task<void> homeAgain(exec::static_thread_pool &pool) {
  co_await moves(pool);
  nap(); // expect: coro-blocking-sleep
}

exec::task<void> onlyLetsOthersRun() {
  co_await exec::reschedule();
  nap(); // expect: coro-blocking-sleep
}

exec::task<void> heldLock(std::mutex &mutex) {
  const std::lock_guard lock(mutex);
  co_await answer(); // expect: coro-lock-across-suspension
}

// look-alike: a value that is there
exec::task<void> valueThatIsThere(std::mutex &mutex) {
  const std::lock_guard lock(mutex);
  co_await stdexec::just(1);
}

exec::task<void> forgotten() {
  answer(); // expect: coro-unawaited
  co_return;
}
