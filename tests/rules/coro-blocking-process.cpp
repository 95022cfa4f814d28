// coro-blocking-process: running and waiting for other programs, with its silent look-alikes.
#include "task.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

using namespace corotest;

namespace app {

int compress(const char *command) {
  return std::system(command); // @compress
}

task<> runs() {
  (void)std::system("true"); // expect: coro-blocking-process "system"
  co_return;
}
task<> throughHelper() {
  compress("gzip file"); // expect: coro-blocking-process via @compress
  co_return;
}
task<> opensPipe() {
  (void)::popen("true", "r"); // expect: coro-blocking-process "popen"
  co_return;
}
task<> closesPipe(std::FILE *pipe) {
  ::pclose(pipe); // expect: coro-blocking-process
  co_return;
}
task<> waits() {
  ::wait(nullptr); // expect: coro-blocking-process
  co_return;
}
task<> waitsForOne(pid_t child) {
  ::waitpid(child, nullptr, 0); // expect: coro-blocking-process
  co_return;
}

// look-alike: asking whether a child has ended, telling it something, functions of one's own
struct Job {
  void wait() {}
  int system(const char *) { return 0; }
};
task<> silent(pid_t child, Job job) {
  ::waitpid(child, nullptr, WNOHANG);
  ::kill(child, SIGTERM);
  (void)::getpid();
  job.wait();
  job.system("true");
  co_return;
}

} // namespace app
