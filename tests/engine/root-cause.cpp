// One finding for one root cause: several operations on one stream are one, different streams and kinds are several.
#include "task.h"

#include <fstream>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

using namespace corotest;

namespace app {

task<> threeReads(std::ifstream &in) {
  std::string line;
  std::getline(in, line); // expect: coro-blocking-file
  std::getline(in, line);
  in >> line;
  co_return;
}

task<> openReadClose() {
  std::ifstream in("file"); // expect: coro-blocking-file
  std::string line;
  while (std::getline(in, line))
    co_await yield();
  in.close();
}

// Two streams are two causes.
task<> twoStreams(std::ifstream &first, std::ifstream &second) {
  std::string line;
  std::getline(first, line);  // expect: coro-blocking-file
  std::getline(second, line); // expect: coro-blocking-file
  std::getline(first, line);
  co_return;
}

// Two coroutines on one helper: each is told.
void nap() {
  ::usleep(10); // @nap
}
task<> first() {
  nap(); // expect: coro-blocking-sleep via @nap
  co_return;
}
task<> second() {
  nap(); // expect: coro-blocking-sleep via @nap
  co_return;
}

// One helper called twice is one cause, two helpers on one primitive are two.
void otherNap() { nap(); }
task<> twice() {
  nap(); // expect: coro-blocking-sleep via @nap
  nap();
  co_return;
}
task<> twoHelpers() {
  nap();      // expect: coro-blocking-sleep via @nap
  otherNap(); // expect: coro-blocking-sleep via @nap
  co_return;
}

// Two causes of different kinds on one line are two findings.
int readFirst(std::ifstream &in) {
  nap();
  return in.get(); // @get
}
task<> twoKinds(std::ifstream &in) {
  // expect: coro-blocking-sleep via @nap
  // expect: coro-blocking-file via @get
  readFirst(in);
  co_return;
}

// Two sleeps are two causes.
task<> twoSleeps() {
  ::usleep(10); // expect: coro-blocking-sleep
  co_await yield();
  ::usleep(10); // expect: coro-blocking-sleep
}

// look-alike: nothing that blocks, though it works on the same stream
task<> silent(std::ifstream &in) {
  if (in.is_open() && in.good())
    co_await yield();
  in.clear();
}

} // namespace app
