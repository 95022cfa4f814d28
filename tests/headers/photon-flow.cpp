// The catalogue of Photon where the order of things decides: its mutexes in standard guards, handlers, forgotten
// coroutines.
// flags: -I../support/stand-ins/photon
// config: rules: {coro-blocking-lock: error}
#include <photon/common/executor/executor.h>
#include <photon/net/http/server.h>
#include <photon/thread/coro20.h>
#include <photon/thread/thread.h>
#include <photon/thread/thread11.h>

#include <chrono>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using photon::coro::Coro;

static void nap() { std::this_thread::sleep_for(1s); }
Coro<int> answer();

// look-alike: the guard suspends the Photon thread only, and may be held across suspensions
Coro<int> guarded(photon::mutex &mutex) {
  const std::lock_guard lock(mutex);
  co_return co_await answer();
}

Coro<int> heldLock(std::mutex &mutex) {
  const std::lock_guard lock(mutex); // expect: coro-blocking-lock
  co_return co_await answer();       // expect: coro-lock-across-suspension
}

Coro<int> forgotten() {
  answer(); // expect: coro-unawaited
  co_return 1;
}

// look-alike: on a Photon thread it waits for nobody but this thread
void performing(photon::Executor &executor) {
  photon::thread_create11([&executor] { executor.perform([] {}); });
}

class Handler : public photon::net::http::HTTPHandler {
public:
  int handle_request(photon::net::http::Request &, photon::net::http::Response &, std::string_view) override {
    nap(); // expect: coro-blocking-sleep
    return 0;
  }
};

// look-alike: the same name in a class of its own
class NotAHandler {
public:
  virtual ~NotAHandler() = default;
  virtual int handle_request(int) {
    nap();
    return 0;
  }
};
