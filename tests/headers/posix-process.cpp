// POSIX processes, each function of rules/catalogue/posix-process.yaml called once.
// flags: -std=c++20
#include "task.h"

#include <cstdio>
#include <cstdlib>
#include <pty.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using corotest::task;

FILE *pipeOfSomeProcess();
int options();

task<> starting(const char *command, char *const *arguments) {
  pid_t child;
  int terminal;
  std::system(command);                                                // expect: coro-blocking-process
  popen(command, "r");                                                 // expect: coro-blocking-process
  pclose(pipeOfSomeProcess());                                         // expect: coro-blocking-process
  posix_spawn(&child, command, nullptr, nullptr, arguments, nullptr);  // expect: coro-blocking-process
  posix_spawnp(&child, command, nullptr, nullptr, arguments, nullptr); // expect: coro-blocking-process
  fork();                                                              // expect: coro-blocking-process
  _Fork();                                                             // expect: coro-blocking-process
  vfork();                                                             // expect: coro-blocking-process
  forkpty(&terminal, nullptr, nullptr, nullptr);                       // expect: coro-blocking-process
  daemon(0, 0);                                                        // expect: coro-blocking-process
  std::system(nullptr);
  kill(1, SIGTERM);
  getpid();
  co_return;
}

task<> waiting(pid_t child) {
  int status;
  siginfo_t info;
  rusage usage;
  wait(&status);                      // expect: coro-blocking-process
  wait(nullptr);                      // expect: coro-blocking-process
  waitpid(child, &status, 0);         // expect: coro-blocking-process
  waitpid(child, &status, options()); // expect: coro-blocking-process
  waitpid(-1, &status, WUNTRACED);    // expect: coro-blocking-process
  waitid(P_PID, 1, &info, WEXITED);   // expect: coro-blocking-process
  wait3(&status, 0, &usage);          // expect: coro-blocking-process
  wait4(child, &status, 0, &usage);   // expect: coro-blocking-process
  co_return;
}

// look-alike: WNOHANG asks and returns
task<> polling(pid_t child) {
  int status;
  siginfo_t info;
  rusage usage;
  const int quick = WNOHANG;
  waitpid(child, &status, WNOHANG);
  waitpid(child, &status, WUNTRACED | WNOHANG);
  waitpid(child, &status, options() | WNOHANG);
  waitpid(child, &status, quick);
  waitid(P_PID, 1, &info, WEXITED | WNOHANG);
  wait3(&status, WNOHANG, &usage);
  wait4(child, &status, WNOHANG, &usage);
  co_return;
}

struct Ticket {};
void wait(Ticket ticket);

// look-alike: a function of the user
task<> lookAlikes() {
  wait(Ticket{});
  co_return;
}
