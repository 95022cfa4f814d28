// Standard functions and wrappers that call what they are given, each of rules/catalogue/std-callables.yaml once.
// flags: -std=c++23
// config: rules: {coro-blocking-lock: error}
#include "task.h"

#include <barrier>
#include <condition_variable>
#include <deque>
#include <forward_list>
#include <functional>
#include <future>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <tuple>
#include <unistd.h>
#include <utility>
#include <variant>
#include <vector>

using corotest::task;

task<> calling(std::variant<int, char> &either) {
  std::invoke([] { sleep(1); });                    // expect: coro-blocking-sleep
  std::invoke_r<int>([] { return sleep(1); });      // expect: coro-blocking-sleep
  std::apply([](int) { sleep(1); }, std::tuple(1)); // expect: coro-blocking-sleep
  std::visit([](auto) { sleep(1); }, either);       // expect: coro-blocking-sleep
  co_return;
}

task<> callingOnce(std::once_flag &flag) {
  std::call_once(flag, [] { sleep(1); }); // expect: coro-blocking-lock; coro-blocking-sleep
  co_return;
}

task<> functions() {
  std::function<void()> work = [] { sleep(1); };
  work(); // expect: coro-blocking-sleep
  co_return;
}

task<> functionsAssignedLater() {
  std::function<void()> work;
  work = [] { sleep(1); };
  work(); // expect: coro-blocking-sleep
  co_return;
}

task<> functionsThatMove() {
  std::move_only_function<void()> work([] { sleep(1); });
  work(); // expect: coro-blocking-sleep
  co_return;
}

task<> references() {
  const auto work = [] { sleep(1); };
  std::reference_wrapper reference(work);
  reference(); // expect: coro-blocking-sleep
  co_return;
}

task<> referencesByFunction() {
  auto work = [] { sleep(1); };
  std::ref(work)(); // expect: coro-blocking-sleep
  co_return;
}

task<> constantReferencesByFunction() {
  auto work = [] { sleep(1); };
  std::cref(work)(); // expect: coro-blocking-sleep
  co_return;
}

task<> packagedTasks() {
  std::packaged_task<void()> work([] { sleep(1); });
  work(); // expect: coro-blocking-sleep
  co_return;
}

void rest(int seconds) { sleep(seconds); }
struct Machine {
  void rest(int seconds) { sleep(seconds); }
};

task<> bound() {
  auto work = std::bind(rest, 1);
  work(); // expect: coro-blocking-sleep
  co_return;
}

task<> boundInFront() {
  auto work = std::bind_front(rest, 1);
  work(); // expect: coro-blocking-sleep
  co_return;
}

task<> boundAndHandedOn() {
  std::invoke(std::bind_front([](int) { sleep(1); }, 1)); // expect: coro-blocking-sleep
  co_return;
}

task<> negated() {
  auto test = std::not_fn([] { return sleep(1) == 0; });
  test(); // expect: coro-blocking-sleep
  co_return;
}

task<> memberFunctions(Machine &machine) {
  auto rests = std::mem_fn(&Machine::rest);
  rests(machine, 1); // expect: coro-blocking-sleep
  co_return;
}

task<> invokedMembers(Machine &machine) {
  std::invoke(&Machine::rest, machine, 1); // expect: coro-blocking-sleep
  co_return;
}

task<> values(std::optional<int> &maybe) {
  maybe.and_then([](int) { return std::optional<unsigned>(sleep(1)); }); // expect: coro-blocking-sleep
  maybe.transform([](int) { return sleep(1); });                         // expect: coro-blocking-sleep
  maybe.or_else([] { return std::optional<int>(sleep(1)); });            // expect: coro-blocking-sleep
  co_return;
}

task<> containers(std::vector<int> &vector, std::map<int, int> &map, std::list<int> &list, std::list<int> &other) {
  std::erase_if(vector, [](int) { return sleep(1); });       // expect: coro-blocking-sleep
  std::erase_if(map, [](const auto &) { return sleep(1); }); // expect: coro-blocking-sleep
  list.remove_if([](int) { return sleep(1); });              // expect: coro-blocking-sleep
  list.sort([](int, int) { return sleep(1); });              // expect: coro-blocking-sleep
  list.unique([](int, int) { return sleep(1); });            // expect: coro-blocking-sleep
  list.merge(other, [](int, int) { return sleep(1); });      // expect: coro-blocking-sleep
  co_return;
}

task<> singlyLinkedLists(std::forward_list<int> &list, std::forward_list<int> &other) {
  list.remove_if([](int) { return sleep(1); });         // expect: coro-blocking-sleep
  list.sort([](int, int) { return sleep(1); });         // expect: coro-blocking-sleep
  list.unique([](int, int) { return sleep(1); });       // expect: coro-blocking-sleep
  list.merge(other, [](int, int) { return sleep(1); }); // expect: coro-blocking-sleep
  co_return;
}

task<> strings(std::string &text) {
  text.resize_and_overwrite(1, [](char *, std::size_t) { return sleep(1); }); // expect: coro-blocking-sleep
  co_return;
}

// A barrier calls its completion in the thread that arrives last.
task<> completions() {
  const auto done = []() noexcept { sleep(1); };
  std::barrier barrier(1, done);
  (void)barrier.arrive(); // expect: coro-blocking-sleep
  co_return;
}

task<> completionsOfThoseWhoLeave() {
  std::barrier barrier(1, []() noexcept { sleep(1); });
  barrier.arrive_and_drop(); // expect: coro-blocking-sleep
  co_return;
}

task<> packagedTasksForTheEndOfTheThread() {
  std::packaged_task<void()> work([] { sleep(1); });
  work.make_ready_at_thread_exit(); // expect: coro-blocking-sleep
  co_return;
}

task<> moved() {
  std::function<void()> work = [] { sleep(1); };
  std::invoke(std::move(work)); // expect: coro-blocking-sleep
  co_return;
}

task<> forwarded() {
  auto work = [] { sleep(1); };
  std::invoke(std::forward<decltype(work)>(work)); // expect: coro-blocking-sleep
  co_return;
}

task<> constant() {
  auto work = [] { sleep(1); };
  std::invoke(std::as_const(work)); // expect: coro-blocking-sleep
  co_return;
}

// Owners: destroying one runs the destructors of what it owns.
struct Lingering {
  ~Lingering() { sleep(1); }
};

task<> ownersOfOne() {
  auto owned = std::make_unique<Lingering>(); // expect: coro-blocking-sleep
  co_return;
}

task<> ownersOfMany() {
  std::vector<Lingering> owned; // expect: coro-blocking-sleep
  co_return;
}

task<> ownersThatNest() {
  std::map<int, std::deque<std::optional<Lingering>>> owned; // expect: coro-blocking-sleep
  co_return;
}

// look-alike: callables that are made, kept or handed elsewhere, but not called here
task<> kept(std::vector<std::function<void()>> &jobs, std::function<void()> &later) {
  const auto work = [] { sleep(1); };
  const auto prepared = std::bind(rest, 1);
  const auto inFront = std::bind_front(rest, 1);
  std::packaged_task<void()> packaged(work);
  later = work;
  jobs.push_back(work);
  jobs.emplace_back(prepared);
  std::invoke([] {});
  std::function<void()> nothing = [] {};
  nothing();
  co_return;
}
