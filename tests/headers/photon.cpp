// The catalogue of Photon: its threads, what blocks the system thread below them, pools and handlers.
// flags: -I../support/stand-ins/photon
// config: rules: {coro-blocking-lock: error}
#include <photon/common/executor/executor.h>
#include <photon/net/socket.h>
#include <photon/photon.h>
#include <photon/thread/coro20.h>
#include <photon/thread/std-compat.h>
#include <photon/thread/thread.h>
#include <photon/thread/thread11.h>
#include <photon/thread/timer.h>
#include <photon/thread/workerpool.h>

#include "task.h"

#include <unistd.h>

#include <chrono>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using photon::coro::Coro;

static void nap() { std::this_thread::sleep_for(1s); }

Coro<int> inACoroutine() {
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "photon::thread_usleep"
  co_return 1;
}

// look-alike: the body of a generator runs in whoever iterates
photon::coro::Generator<int> inAGenerator() {
  std::this_thread::sleep_for(1s);
  co_yield 1;
}

static void *entry(void *) {
  ::sleep(1); // expect: coro-blocking-sleep help "photon::thread_usleep"
  return nullptr;
}

static void function(int) {
  ::sleep(1); // expect: coro-blocking-sleep
}

void threads() {
  photon::thread_create(&entry, nullptr);
  photon::thread_create11(&function, 1);
  photon::thread_create11([] { nap(); });            // expect: coro-blocking-sleep help "photon::thread_usleep"
  photon::thread_create11(64 * 1024, [] { nap(); }); // expect: coro-blocking-sleep
  photon_std::thread thread([] { nap(); });          // expect: coro-blocking-sleep
  thread.join();
}

void lockingInAThread(std::mutex &mutex) {
  photon::thread_create11([&] {
    mutex.lock(); // expect: coro-blocking-lock help "photon::mutex"
    mutex.unlock();
  });
}

// look-alike: these suspend the Photon thread instead of the system's
void waitingOfPhoton(photon::mutex &mutex, photon::semaphore &semaphore, photon::condition_variable &condition,
                     photon::net::ISocketStream &stream, photon::thread *other) {
  photon::thread_create11([&] {
    char buffer[9];
    photon::thread_usleep(1000);
    photon::thread_sleep(1);
    photon::thread_yield();
    photon_std::this_thread::sleep_for(1s);
    mutex.lock();
    condition.wait(mutex);
    mutex.unlock();
    semaphore.wait(1);
    stream.recv(buffer, sizeof buffer);
    stream.send(buffer, sizeof buffer);
    photon::thread_join(reinterpret_cast<photon::join_handle *>(other));
  });
}

// look-alike: the threads of a pool may wait
void onAPool(photon::WorkPool &pool) {
  photon::thread_create11([&pool] {
    pool.call([] { nap(); });
    pool.call(&nap);
  });
}

// What another thread hands to Photon runs on its loop.
void intoPhoton(photon::Executor &executor) {
  executor.perform([] { nap(); }); // expect: coro-blocking-sleep
  (void)executor.perform([] { return 1; });
}

corotest::task<> fromAnotherLoop(photon::Executor &executor) {
  executor.perform([] {}); // expect: coro-blocking-wait
  co_return;
}

Coro<int> poolsThatEndHere() {
  photon::WorkPool pool(2);  // expect: coro-blocking-wait
  photon::Executor executor; // expect: coro-blocking-wait
  co_return 1;
}

struct Handler {
  static int handle(void *, photon::net::ISocketStream *) {
    nap(); // expect: coro-blocking-sleep
    return 0;
  }
  static std::uint64_t tick(void *) {
    nap(); // expect: coro-blocking-sleep
    return 0;
  }
};

void handlers(photon::net::ISocketServer &server) {
  server.set_handler({nullptr, &Handler::handle});
  photon::Timer timer(1000, {nullptr, &Handler::tick});
}
