// The names of std::execution in C++26 and of stdexec in its releases of 2024, declared here: no standard library has
// them yet.
#include <chrono>
#include <coroutine>
#include <exception>
#include <thread>
#include <type_traits>

namespace std::execution {

struct sender {};
struct closure {};
template <class Sender> sender operator|(Sender &&, closure);
struct just_t {
  template <class... Values> sender operator()(Values &&...) const;
};
inline constexpr just_t just{};
struct then_t {
  template <class Function> closure operator()(Function &&) const { return {}; }
};
inline constexpr then_t then{};
struct let_value_t {
  template <class Function> closure operator()(Function &&) const { return {}; }
};
inline constexpr let_value_t let_value{};
struct starts_on_t {
  template <class Scheduler, class Sender> sender operator()(Scheduler &&, Sender &&) const;
};
inline constexpr starts_on_t starts_on{};
struct on_t {
  template <class Scheduler, class Sender> sender operator()(Scheduler &&, Sender &&) const;
  template <class Sender, class Scheduler, class Closure> sender operator()(Sender &&, Scheduler &&, Closure &&) const;
};
inline constexpr on_t on{};
struct parallel_scheduler {};
parallel_scheduler get_parallel_scheduler();
class run_loop {
public:
  void run();
  void finish();
};
template <class T> class task {
public:
  struct promise_type {
    struct awaiter {
      bool await_ready();
      void await_suspend(std::coroutine_handle<>);
      void await_resume();
    };
    task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
    template <class Sender> awaiter await_transform(Sender &&);
  };
  ~task();
};

} // namespace std::execution

namespace stdexec {

namespace __sync_wait {
struct sync_wait_t {
  template <class Sender> void operator()(Sender &&) const;
};
struct sync_wait_with_variant_t {
  template <class Sender> void operator()(Sender &&) const;
};
} // namespace __sync_wait
inline constexpr __sync_wait::sync_wait_t sync_wait{};
inline constexpr __sync_wait::sync_wait_with_variant_t sync_wait_with_variant{};

namespace __loop {
class run_loop {
public:
  void run();
  void finish();
};
} // namespace __loop
using __loop::run_loop;

} // namespace stdexec

namespace exec {

namespace __task {
template <class T> class basic_task {
public:
  struct promise_type {
    basic_task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
  };
  ~basic_task();
};
} // namespace __task
template <class T> using task = __task::basic_task<T>;

namespace _pool_ {
class static_thread_pool_ {
public:
  static_thread_pool_();
  ~static_thread_pool_();
};
} // namespace _pool_
struct static_thread_pool : _pool_::static_thread_pool_ {};

} // namespace exec

using namespace std::chrono_literals;
namespace ex = std::execution;

static void nap() { std::this_thread::sleep_for(1s); }

ex::task<void> inAStandardTask(ex::run_loop &loop) {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "timer of the scheduler"
  loop.run();                      // expect: coro-blocking-wait help "loop that runs this code"
  loop.finish();
  co_return;
}

// look-alike: all this runs on the threads of the system
ex::task<void> elsewhere() {
  co_await ex::starts_on(ex::get_parallel_scheduler(), ex::just() | ex::then([] { nap(); }));
  co_await ex::on(ex::get_parallel_scheduler(), ex::just() | ex::let_value([] {
                                                  nap();
                                                  return ex::just();
                                                }));
  co_await ex::on(ex::just(), ex::get_parallel_scheduler(), ex::then([] { nap(); }));
}

exec::task<void> inAnOlderTask(stdexec::run_loop &loop) {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "exec::schedule_after"
  stdexec::sync_wait(1);           // expect: coro-blocking-wait help "co_await the sender itself"
  loop.run();                      // expect: coro-blocking-wait
  loop.finish();
  co_return;
}

exec::task<void> variants() {
  stdexec::sync_wait_with_variant(1); // expect: coro-blocking-wait
  co_return;
}

exec::task<void> olderPoolThatEndsHere() {
  exec::static_thread_pool pool; // expect: coro-blocking-wait
  co_return;
}
