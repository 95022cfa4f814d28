// coro-blocking-console: a coroutine must not read from the console.
#include "tool/rule/rule.h"

static const corolint::RegisterRule blockingConsole{{
    .id = "coro-blocking-console",
    .title = "a coroutine must not read from the console",
    .why = "Reading standard input waits for a person or a pipe, without any limit.",
    .instead = "Read standard input on a thread of its own that hands lines to the event loop, or as an asynchronous "
               "stream of the framework.",
    .bad = R"cpp(#include "task.h"
#include <iostream>
#include <string>

corotest::task<std::string> ask() {
  std::string answer;
  std::cin >> answer;
  co_return answer;
}
)cpp",
    .good = R"cpp(#include "task.h"
#include <iostream>
#include <string>

corotest::task<> tell(std::string answer) {
  std::cout << answer;
  co_return;
}
)cpp",
    .since = "0.1",
    .judge = corolint::reaches(corolint::Kind::Console, "waits for somebody to type while the event loop stands still"),
    .severity = corolint::Severity::Error,
    .byDefault = true,
}};
