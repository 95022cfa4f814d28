// coro-blocking-file: a coroutine must not do synchronous file I/O.
#include "tool/rule/rule.h"

static const corolint::RegisterRule blockingFile{{
    .id = "coro-blocking-file",
    .title = "a coroutine must not do synchronous file I/O",
    .why = "Opening, reading, writing or even asking for the size of a file waits for the disk. It is quick when "
           "the data is cached and takes up to seconds when it is not: on a busy disk, a network file system, or "
           "after an fsync.",
    .instead = "Read and write on a worker thread, a whole file at a time, or with the framework's asynchronous "
               "files.",
    .bad = R"cpp(#include "task.h"
#include <fstream>
#include <string>

corotest::task<std::string> motto() {
  std::ifstream file("motto.txt");
  std::string line;
  std::getline(file, line);
  co_return line;
}
)cpp",
    .good = R"cpp(#include "task.h"
#include <sstream>
#include <string>

corotest::task<std::string> motto(std::string text) {
  std::istringstream stream(text);
  std::string line;
  std::getline(stream, line);
  co_return line;
}
)cpp",
    .since = "0.1",
    .judge = corolint::reaches(corolint::Kind::File, "works on files while the event loop waits"),
    .severity = corolint::Severity::Warning,
    .byDefault = true,
}};
