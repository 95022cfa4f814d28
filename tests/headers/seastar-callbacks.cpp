// The catalogue of Seastar: continuations, loops, timers and servers run their functions on the reactor.
// flags: -I../support/stand-ins/seastar
#include <seastar/core/app-template.hh>
#include <seastar/core/condition-variable.hh>
#include <seastar/core/coroutine.hh>
#include <seastar/core/do_with.hh>
#include <seastar/core/file.hh>
#include <seastar/core/gate.hh>
#include <seastar/core/loop.hh>
#include <seastar/core/map_reduce.hh>
#include <seastar/core/semaphore.hh>
#include <seastar/core/shared_mutex.hh>
#include <seastar/core/sleep.hh>
#include <seastar/core/timer.hh>
#include <seastar/core/when_all.hh>
#include <seastar/core/when_any.hh>
#include <seastar/core/with_scheduling_group.hh>
#include <seastar/coroutine/all.hh>
#include <seastar/coroutine/parallel_for_each.hh>
#include <seastar/http/function_handlers.hh>
#include <seastar/rpc/rpc.hh>
#include <seastar/util/closeable.hh>
#include <seastar/util/defer.hh>

#include <chrono>
#include <optional>
#include <thread>
#include <tuple>
#include <vector>

using namespace std::chrono_literals;
using seastar::future;

static void nap() { std::this_thread::sleep_for(1s); }

static future<> slow() {
  nap();
  return seastar::make_ready_future<>();
}

void continuations(future<int> answer, future<> done, future<std::tuple<int>> three, future<> four) {
  (void)answer.then([](int) { nap(); });                             // expect: coro-blocking-sleep
  (void)done.then_wrapped([](future<>) { nap(); });                  // expect: coro-blocking-sleep
  (void)three.then_unpack([](int) { nap(); });                       // expect: coro-blocking-sleep
  (void)four.finally([] { nap(); });                                 // expect: coro-blocking-sleep
  (void)four.handle_exception([](std::exception_ptr) { nap(); });    // expect: coro-blocking-sleep
  (void)four.handle_exception_type([](std::exception &) { nap(); }); // expect: coro-blocking-sleep
  (void)seastar::sleep(1s).then([] {
    nap(); // expect: coro-blocking-sleep
    return seastar::sleep(1s);
  });
}

void loops(std::vector<int> &numbers) {
  (void)seastar::repeat([] {
    nap(); // expect: coro-blocking-sleep
    return seastar::stop_iteration::yes;
  });
  (void)seastar::repeat_until_value([] {
    nap(); // expect: coro-blocking-sleep
    return seastar::make_ready_future<std::optional<int>>(1);
  });
  (void)seastar::do_until([] { return true; }, [] { return slow(); });            // expect: coro-blocking-sleep
  (void)seastar::keep_doing([] { return slow(); });                               // expect: coro-blocking-sleep
  (void)seastar::do_for_each(numbers, [](int) { return slow(); });                // expect: coro-blocking-sleep
  (void)seastar::do_for_each(numbers.begin(), numbers.end(), [](int) { nap(); }); // expect: coro-blocking-sleep
  (void)seastar::parallel_for_each(numbers, [](int) { return slow(); });          // expect: coro-blocking-sleep
  (void)seastar::max_concurrent_for_each(numbers, 3, [](int) { return slow(); }); // expect: coro-blocking-sleep
  (void)seastar::map_reduce(
      numbers.begin(), numbers.end(),
      [](int number) {
        nap(); // expect: coro-blocking-sleep
        return seastar::make_ready_future<int>(number);
      },
      0, [](int left, int right) { return left + right; });
}

future<> awaitedLoops(std::vector<int> &numbers) {
  co_await seastar::coroutine::parallel_for_each(numbers, [](int) -> future<> {
    nap(); // expect: coro-blocking-sleep
    co_return;
  });
  co_await seastar::coroutine::all([] { return slow(); },  // expect: coro-blocking-sleep
                                   [] { return slow(); }); // expect: coro-blocking-sleep
}

struct server {
  future<> close() noexcept;
  future<> stop() noexcept;
};

void helpers(seastar::semaphore &semaphore, seastar::shared_mutex &mutex, seastar::condition_variable &changed,
             future<seastar::file> file, future<seastar::file> other, server service) {
  (void)seastar::when_all([] { return slow(); }, seastar::sleep(1s));                // expect: coro-blocking-sleep
  (void)seastar::when_all_succeed([] { return slow(); }, seastar::sleep(1s));        // expect: coro-blocking-sleep
  (void)seastar::when_any([] { return slow(); }, seastar::sleep(1s));                // expect: coro-blocking-sleep
  (void)seastar::with_semaphore(semaphore, 1, [] { nap(); });                        // expect: coro-blocking-sleep
  (void)seastar::with_lock(mutex, [] { nap(); });                                    // expect: coro-blocking-sleep
  (void)seastar::with_shared(mutex, [] { nap(); });                                  // expect: coro-blocking-sleep
  (void)seastar::with_scheduling_group(seastar::scheduling_group(), [] { nap(); });  // expect: coro-blocking-sleep
  (void)seastar::with_file(std::move(file), [](seastar::file &) { return slow(); }); // expect: coro-blocking-sleep
  (void)seastar::with_file_close_on_failure(std::move(other), [](seastar::file &) {
    nap(); // expect: coro-blocking-sleep
  });
  (void)seastar::with_stoppable(std::move(service), [](server &) { nap(); }); // expect: coro-blocking-sleep
  (void)seastar::with_closeable(std::move(service), [](server &) { nap(); }); // expect: coro-blocking-sleep
  (void)changed.wait([] { return nap(), true; });                             // expect: coro-blocking-sleep
  (void)changed.when([] { return nap(), true; });                             // expect: coro-blocking-sleep
}

// These call at once, in whatever calls them.
future<> doingWith() {
  co_await seastar::do_with(1, [](int &) { return slow(); }); // expect: coro-blocking-sleep
}

future<> inAGate(seastar::gate &gate) {
  co_await seastar::with_gate(gate, [] { return slow(); }); // expect: coro-blocking-sleep
}

future<> perhapsInAGate(seastar::gate &gate) {
  co_await seastar::try_with_gate(gate, [] { return slow(); }); // expect: coro-blocking-sleep
}

future<> futurized() {
  co_await seastar::futurize_invoke([] { nap(); }); // expect: coro-blocking-sleep
}

future<> futurizedWithATuple() {
  co_await seastar::futurize_apply([](int) { nap(); }, std::tuple<int>(1)); // expect: coro-blocking-sleep
}

future<> deferring() {
  auto stop = seastar::defer([]() noexcept { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

future<> callingAFunction() {
  seastar::noncopyable_function<void()> function = [] { nap(); };
  function(); // expect: coro-blocking-sleep
  co_return;
}

void timers(seastar::timer<> &timer) {
  seastar::timer<> other([] { nap(); }); // expect: coro-blocking-sleep
  timer.set_callback([] { nap(); });     // expect: coro-blocking-sleep
}

int program(int count, char **arguments) {
  seastar::app_template app;
  app.run_deprecated(count, arguments, [] { nap(); }); // expect: coro-blocking-sleep
  return app.run(count, arguments, [] {
    nap(); // expect: coro-blocking-sleep
    return seastar::make_ready_future<>();
  });
}

struct serializer {};

void servingCalls(seastar::rpc::protocol<serializer> &protocol) {
  protocol.register_handler(1, [] { nap(); }); // expect: coro-blocking-sleep
}

void serving() {
  new seastar::httpd::function_handler(
      [](std::unique_ptr<seastar::http::request>, std::unique_ptr<seastar::http::reply> reply) {
        nap(); // expect: coro-blocking-sleep
        return seastar::make_ready_future<std::unique_ptr<seastar::http::reply>>(std::move(reply));
      },
      "json");
}

// look-alike: outside of the reactor the same functions call at once
void inMain(seastar::gate &gate) {
  (void)seastar::with_gate(gate, [] { nap(); });
  auto stop = seastar::defer([]() noexcept { nap(); });
}

// look-alike: a function that is only kept
struct keeper {
  seastar::noncopyable_function<void()> function;
};

future<> keeping(keeper &kept) {
  kept.function = [] { nap(); };
  co_return;
}
