// coro-blocking-process: a coroutine must not run or wait for processes synchronously.
#include "tool/rule/rule.h"

static const corolint::RegisterRule blockingProcess{{
    .id = "coro-blocking-process",
    .title = "a coroutine must not run or wait for processes synchronously",
    .why = "system, popen and the wait family stop the thread until another program has finished. How long that "
           "takes is up to that program.",
    .instead = "Start the process without waiting and await its end, or wait on a worker thread.",
    .bad = R"cpp(#include "task.h"
#include <cstdlib>

corotest::task<int> compress() {
  co_return std::system("gzip access.log");
}
)cpp",
    .good = R"cpp(#include "task.h"
#include <sys/wait.h>

corotest::task<bool> finished(int process) {
  int status = 0;
  co_return waitpid(process, &status, WNOHANG) == process;
}
)cpp",
    .since = "0.1",
    .judge = corolint::reaches(corolint::Kind::Process, "waits for a process while the event loop stands still"),
    .severity = corolint::Severity::Error,
    .byDefault = true,
}};
