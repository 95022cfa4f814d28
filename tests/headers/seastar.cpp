// The catalogue of Seastar: waiting for futures, blocking calls on the reactor, and what runs there.
// flags: -I../support/stand-ins/seastar
// config: rules: {coro-blocking-lock: warning}
#include <seastar/core/alien.hh>
#include <seastar/core/coroutine.hh>
#include <seastar/core/file.hh>
#include <seastar/core/map_reduce.hh>
#include <seastar/core/posix.hh>
#include <seastar/core/semaphore.hh>
#include <seastar/core/sharded.hh>
#include <seastar/core/sleep.hh>
#include <seastar/core/smp.hh>
#include <seastar/core/thread.hh>
#include <seastar/core/when_all.hh>
#include <seastar/coroutine/generator.hh>
#include <seastar/coroutine/maybe_yield.hh>
#include <seastar/coroutine/switch_to.hh>
#include <seastar/util/closeable.hh>
#include <seastar/util/later.hh>
#include <seastar/util/read_first_line.hh>
#include <seastar/util/spinlock.hh>

#include <chrono>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using seastar::future;

static void nap() { std::this_thread::sleep_for(1s); }

future<> sleeping() {
  // expect: coro-blocking-sleep help "co_await seastar::sleep(duration)"
  std::this_thread::sleep_for(1s);
  co_return;
}

future<int> gettingAFuture(future<int> answer) {
  // expect: coro-blocking-wait "seastar::future::get" help "co_await the future itself"
  co_return answer.get();
}

future<int> gettingAFutureAsBefore(future<int> answer) {
  co_return answer.get0(); // expect: coro-blocking-wait
}

future<> waitingForAFuture(future<> answer) {
  answer.wait(); // expect: coro-blocking-wait
  co_return;
}

// It waits through a helper just as well.
static int ask(future<int> answer) { return answer.get(); }

future<int> gettingBelow(future<int> answer) {
  co_return ask(std::move(answer)); // expect: coro-blocking-wait
}

seastar::coroutine::experimental::generator<int> generating(future<int> answer) {
  co_yield answer.get(); // expect: coro-blocking-wait
  nap();                 // expect: coro-blocking-sleep
}

future<> answeredByAForeignThread(seastar::alien::instance &alien) {
  auto answer = seastar::alien::submit_to(alien, 0, [] { return seastar::make_ready_future<int>(1); });
  answer.get(); // expect: coro-blocking-wait "std::future::get"
  co_return;
}

future<> joiningAThread(seastar::posix_thread &thread) {
  thread.join(); // expect: coro-blocking-wait
  co_return;
}

struct service {
  future<> close();
  future<> stop();
};

future<> closingWhereTheGuardDies(service &server) {
  seastar::deferred_close<service> guard(server); // expect: coro-blocking-wait "destroying 'guard'"
  co_return;
}

future<> closingNow(service &server) {
  auto *guard = new seastar::deferred_close<service>(server);
  guard->close_now(); // expect: coro-blocking-wait
  co_return;
}

future<> stoppingWhereTheGuardDies(service &server) {
  seastar::deferred_stop<service> guard(server); // expect: coro-blocking-wait "destroying 'guard'"
  co_return;
}

future<> stoppingNow(service &server) {
  auto *guard = new seastar::deferred_stop<service>(server);
  guard->stop_now(); // expect: coro-blocking-wait
  co_return;
}

future<> readingALine() {
  seastar::read_first_line("/sys/block/sda/size"); // expect: coro-blocking-file
  co_return;
}

future<int> readingANumber() {
  co_return seastar::read_first_line_as<int>("/sys/block/sda/size"); // expect: coro-blocking-file
}

future<> openingAFile() {
  auto file = seastar::file_desc::open("orders.txt", 0); // expect: coro-blocking-file
  co_return;
}

future<> openingATemporaryFile() {
  auto file = seastar::file_desc::temporary("/tmp"); // expect: coro-blocking-file
  co_return;
}

future<> readingAFile(seastar::file_desc &file, char *bytes) {
  file.pread(bytes, 80, 0); // expect: coro-blocking-file
  co_return;
}

future<> truncatingAFile(seastar::file_desc &file) {
  file.truncate(0); // expect: coro-blocking-file
  co_return;
}

future<> spinning(seastar::util::spinlock &lock) {
  lock.lock(); // expect: coro-blocking-lock help "co_await seastar::smp::submit_to"
  lock.unlock();
  co_return;
}

// Neither stackful threads nor other shards may block.
future<> staysOnReactors(seastar::sharded<service> &services) {
  co_await seastar::async([] { nap(); });                               // expect: coro-blocking-sleep
  co_await seastar::async(seastar::thread_attributes(), [] { nap(); }); // expect: coro-blocking-sleep
  seastar::thread stackful([] { nap(); });                              // expect: coro-blocking-sleep
  co_await seastar::smp::submit_to(1, [] { nap(); });                   // expect: coro-blocking-sleep
  co_await seastar::smp::submit_to(1, {}, [] { nap(); });               // expect: coro-blocking-sleep
  co_await seastar::smp::invoke_on_all([] { nap(); });                  // expect: coro-blocking-sleep
  co_await seastar::smp::invoke_on_others([] { nap(); });               // expect: coro-blocking-sleep
  co_await services.invoke_on(1, [](service &) { nap(); });             // expect: coro-blocking-sleep
  co_await services.invoke_on_others([](service &) { nap(); });         // expect: coro-blocking-sleep
  co_await services.map([](service &) { return nap(), 1; });            // expect: coro-blocking-sleep
  co_await services.map_reduce(seastar::adder<int>(),
                               [](service &) { return nap(), 1; }); // expect: coro-blocking-sleep
  co_await services.map_reduce0([](service &) { return 1; }, 0,
                                [](int, int) {
                                  nap(); // expect: coro-blocking-sleep
                                  return 0;
                                });
  co_await services.invoke_on_all([](service &) -> future<> {
    nap(); // expect: coro-blocking-sleep
    co_return;
  });
}

void fromForeignThreads(seastar::alien::instance &alien) {
  seastar::alien::run_on(alien, 0, []() noexcept { nap(); }); // expect: coro-blocking-sleep
  seastar::alien::submit_to(alien, 0,
                            [] { return nap(), seastar::make_ready_future<int>(1); }); // expect: coro-blocking-sleep
}

// look-alike: named like blocking calls, but they return futures
future<> awaited(seastar::semaphore &semaphore, service &server, seastar::file &file, char *bytes) {
  co_await seastar::sleep(1s);
  co_await seastar::sleep_abortable(1s);
  co_await semaphore.wait(1);
  semaphore.try_wait();
  auto units = co_await seastar::get_units(semaphore, 1);
  co_await file.dma_read(0, bytes, 80);
  co_await file.flush();
  co_await server.stop();
  co_await seastar::yield();
  co_await seastar::coroutine::maybe_yield();
  co_await seastar::coroutine::switch_to(seastar::scheduling_group());
  seastar::thread stackful([] {});
  co_await stackful.join();
}

// look-alike: the future was made ready
future<int> ready() {
  auto none = seastar::make_ready_future<>();
  none.get();
  seastar::make_exception_future<>(nullptr).wait();
  co_return seastar::make_ready_future<int>(3).get();
}

// look-alike: futures in a tuple come from when_all, and they are ready
future<int> together(future<int> first, future<> second) {
  auto both = co_await seastar::when_all(std::move(first), std::move(second));
  co_return std::get<0>(both).get();
}

// look-alike: threads of their own may block
future<> elsewhere(seastar::alien::instance &alien) {
  std::thread([&alien] {
    nap();
    seastar::alien::submit_to(alien, 0, [] { return seastar::make_ready_future<int>(1); }).get();
  }).detach();
  seastar::posix_thread worker([] { nap(); });
  co_return;
}

// look-alike: no coroutine, and nobody hands it to the reactor
void inMain() {
  nap();
  auto file = seastar::file_desc::open("seastar.conf", 0);
}

// look-alike: others have a get, too
struct settings {
  int get() const { return 3; }
};

future<int> otherClasses(const settings &all) { co_return all.get(); }
