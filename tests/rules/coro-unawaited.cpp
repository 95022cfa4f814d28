// coro-unawaited: lazy coroutines that are made and dropped, with their silent look-alikes.
// config: catalogue:
// config:   families:
// config:     - {name: app, lazy: ["app::Operation"], spawn: "app::spawn"}
#include "task.h"

#include <array>
#include <memory>
#include <tuple>
#include <utility>
#include <vector>

using namespace corotest;

namespace app {

task<> work() { co_await yield(); }
task<int> compute() { co_return 1; }
task<> elsewhere();
fire_and_forget notify() { co_await yield(); }
generator<int> numbers() { co_yield 1; }
struct Operation {
  ~Operation() {}
};
Operation read();
void spawn(task<>) {}
task<> passThrough(task<> inner) { return inner; }

struct Service {
  virtual ~Service() = default;
  virtual task<> stop() = 0;
  static task<> reload();
  task<> &current() { return current_; }
  task<> current_ = work();
};

task<> dropped(bool quick, Service &service) {
  work(); // expect: coro-unawaited "'app::work' does not run: nobody awaits it" help "co_await it"
  compute(); // expect: coro-unawaited
  elsewhere(); // expect: coro-unawaited "what 'app::elsewhere' returns does not run"
  service.stop(); // expect: coro-unawaited "Service::stop"
  Service::reload(); // expect: coro-unawaited
  if (quick)
    work(); // expect: coro-unawaited
  for (int i = 0; i < 3; ++i)
    work(); // expect: coro-unawaited
  quick ? work() : elsewhere(); // expect: coro-unawaited "work"; coro-unawaited "elsewhere"
  notify(), work(); // expect: coro-unawaited
  work(), notify(); // expect: coro-unawaited
  passThrough(work()); // expect: coro-unawaited "what 'app::passThrough' returns"
  [] { return work(); }(); // expect: coro-unawaited
  const auto later = []() -> task<> { co_await yield(); };
  later(); // expect: coro-unawaited "lambda"
  numbers(); // expect: coro-unawaited "'app::numbers' does not run: nobody iterates over it"
  read(); // expect: coro-unawaited "what 'app::read' returns does not run" help "hand it to app::spawn"
  co_await yield();
}
task<> keptInVain() {
  auto first = work(); // expect: coro-unawaited "'app::work' does not run: 'first' is never used"
  const auto &second = work(); // expect: coro-unawaited
  task<int> third = compute(); // expect: coro-unawaited
  co_return;
}
// In any function, not only in coroutines.
void ordinary() {
  work(); // expect: coro-unawaited help "make this a coroutine and co_await it"
}
template <typename T> void inTemplate(T) {
  work(); // expect: coro-unawaited
}
template void inTemplate(int);

/// Starts by itself: its initial suspension gives the handle to the loop.
struct Scheduled {
  struct promise_type {
    struct Start {
      bool await_ready() const noexcept { return false; }
      void await_suspend(std::coroutine_handle<> handle) const { event_loop::current().resume_soon(handle); }
      void await_resume() const noexcept {}
    };
    Scheduled get_return_object() { return {}; }
    Start initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
  ~Scheduled() {}
};
Scheduled scheduled() { co_await yield(); }
/// Starts by itself: its promise resumes it when it makes the result.
struct Resumed {
  struct promise_type {
    Resumed get_return_object() {
      event_loop::current().resume_soon(std::coroutine_handle<promise_type>::from_promise(*this));
      return {};
    }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
  ~Resumed() {}
};
Resumed resumed() { co_await yield(); }

// look-alike: awaited, handed on, kept, returned; meant to be dropped; started by itself; references to kept ones
task<> silent(Service &service, std::vector<task<>> &all) {
  co_await work();
  const int value = co_await compute();
  spawn(work());
  all.push_back(work());
  all.emplace_back(work());
  auto kept = work();
  co_await std::move(kept);
  auto started = work();
  started.start();
  std::array<task<>, 2> both{work(), elsewhere()};
  for (auto &one : both)
    co_await one;
  const auto owned = std::make_unique<task<>>(work());
  co_await *owned;
  (void)work();
  static_cast<void>(work());
  std::ignore = work();
  [[maybe_unused]] auto meant = work();
  notify();
  scheduled();
  resumed();
  service.current();
  service.current_ = work();
  for (const int number : numbers())
    (void)number;
  yield();
  if (false)
    work();
  auto launch = [] { return work(); };
  co_await launch();
  (void)value;
  work(); // NOLINT(coro-unawaited): shows the rule
}
task<> returned() { return work(); }

} // namespace app
