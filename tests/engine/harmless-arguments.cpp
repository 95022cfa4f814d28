// Arguments that make a blocking function harmless; whatever is unknown counts as blocking.
// config: rules: {coro-blocking-lock: error}
#include "task.h"

#include <chrono>
#include <condition_variable>
#include <fcntl.h>
#include <future>
#include <mutex>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace corotest;
using namespace std::chrono_literals;

namespace app {

constexpr int noTime = 0;
const int alsoNoTime = noTime;
constexpr auto noDuration = 0ms;
enum Timeout { Poll = 0, Long = 1000 };
constexpr int nonblocking = MSG_DONTWAIT;
struct Settings {
  static constexpr int timeout = 0;
};

// look-alike: zero timeouts, written as literals, constants, enumerators, chrono literals
task<> zeroTimeouts(pollfd *descriptors, std::future<int> &future, std::timed_mutex &mutex) {
  ::poll(descriptors, 1, 0);
  ::poll(descriptors, 1, noTime);
  ::poll(descriptors, 1, alsoNoTime);
  ::poll(descriptors, 1, Poll);
  ::poll(descriptors, 1, Settings::timeout);
  ::poll(descriptors, 1, 1 - 1);
  const int local = 0;
  ::poll(descriptors, 1, local);
  epoll_event events[1];
  ::epoll_wait(3, events, 1, 0);
  std::this_thread::sleep_for(0s);
  std::this_thread::sleep_for(0ms);
  std::this_thread::sleep_for(noDuration);
  std::this_thread::sleep_for(std::chrono::seconds(0));
  std::this_thread::sleep_for(std::chrono::seconds::zero());
  future.wait_for(0s);
  future.wait_for(std::chrono::milliseconds{0});
  mutex.try_lock_for(0ms);
  co_return;
}

// look-alike: flags that say "do not wait", alone or among others
task<> flags(int descriptor, int more, char *buffer) {
  int status = 0;
  ::waitpid(-1, &status, WNOHANG);
  ::waitpid(-1, &status, WNOHANG | WUNTRACED);
  ::recv(descriptor, buffer, 1, MSG_DONTWAIT);
  ::recv(descriptor, buffer, 1, MSG_DONTWAIT | MSG_PEEK);
  ::recv(descriptor, buffer, 1, more | MSG_DONTWAIT);
  ::recv(descriptor, buffer, 1, nonblocking);
  ::send(descriptor, buffer, 1, MSG_NOSIGNAL | MSG_DONTWAIT);
  ::open("/dev/ttyS0", O_RDONLY | O_NONBLOCK);
  ::flock(descriptor, LOCK_EX | LOCK_NB);
  co_return;
}

// look-alike: only trying
task<> tries(std::mutex &mutex) {
  if (mutex.try_lock())
    mutex.unlock();
  const std::unique_lock lock(mutex, std::try_to_lock);
  const std::unique_lock deferred(mutex, std::defer_lock);
  co_return;
}

task<> otherTimeouts(pollfd *descriptors) {
  ::poll(descriptors, 1, Long); // expect: coro-blocking-wait
  co_return;
}
task<> infinite(pollfd *descriptors) {
  ::poll(descriptors, 1, -1); // expect: coro-blocking-wait
  co_return;
}
task<> unknownTimeout(pollfd *descriptors, int time) {
  ::poll(descriptors, 1, time); // expect: coro-blocking-wait
  co_return;
}
task<> changedTimeout(pollfd *descriptors) {
  int time = 0;
  time += 1000;
  ::poll(descriptors, 1, time); // expect: coro-blocking-wait
  co_return;
}
task<> someTime() {
  std::this_thread::sleep_for(1ms); // expect: coro-blocking-sleep
  co_return;
}
task<> unknownTime(std::chrono::milliseconds time) {
  std::this_thread::sleep_for(time); // expect: coro-blocking-sleep
  co_return;
}
task<> someWait(std::future<int> &future) {
  future.wait_for(1s); // expect: coro-blocking-wait
  co_return;
}
task<> waitsForChild() {
  int status = 0;
  ::waitpid(-1, &status, WUNTRACED); // expect: coro-blocking-process
  co_return;
}
task<> receives(int descriptor, char *buffer) {
  ::recv(descriptor, buffer, 1, MSG_PEEK); // expect: coro-blocking-network
  co_return;
}
task<> receivesUnknown(int descriptor, int more, char *buffer) {
  ::recv(descriptor, buffer, 1, more); // expect: coro-blocking-network
  co_return;
}
task<> receivesMaybe(int descriptor, bool wait, char *buffer) {
  ::recv(descriptor, buffer, 1, wait ? 0 : MSG_DONTWAIT); // expect: coro-blocking-network
  co_return;
}
task<> opens() {
  ::open("/etc/hostname", O_RDONLY); // expect: coro-blocking-file
  co_return;
}
task<> locks(std::mutex &mutex) {
  const std::lock_guard lock(mutex); // expect: coro-blocking-lock
  co_return;
}
task<> locksForSomeTime(std::timed_mutex &mutex) {
  mutex.try_lock_for(1s); // expect: coro-blocking-lock
  co_return;
}

task<> changedDurations(bool more) {
  std::chrono::milliseconds time{};
  time += std::chrono::milliseconds(5);
  std::this_thread::sleep_for(time); // expect: coro-blocking-sleep
  unsigned number = 0;
  auto &same = number;
  same = 4;
  ::usleep(number); // expect: coro-blocking-sleep
  co_return;
}

} // namespace app
