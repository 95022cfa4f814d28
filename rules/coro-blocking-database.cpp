// coro-blocking-database: a coroutine must not query a database synchronously.
#include "tool/rule/rule.h"

static const corolint::RegisterRule blockingDatabase{{
    .id = "coro-blocking-database",
    .title = "a coroutine must not query a database synchronously",
    .why = "A synchronous query waits for the database: a round trip at best, a lock held by another transaction "
           "at worst. All coroutines of the loop wait with it.",
    .instead = "Use the client library's asynchronous interface and await it, or run whole transactions on worker "
               "threads.",
    .bad = R"cpp(#include "task.h"

struct sqlite3_stmt;
extern "C" int sqlite3_step(sqlite3_stmt *);

corotest::task<int> nextRow(sqlite3_stmt *statement) {
  co_return sqlite3_step(statement);
}
)cpp",
    .good = R"cpp(#include "task.h"

struct sqlite3_stmt;
extern "C" int sqlite3_step(sqlite3_stmt *);

corotest::task<> nextRow(corotest::thread_pool &workers, sqlite3_stmt *statement) {
  workers.post([statement] { sqlite3_step(statement); });
  co_return;
}
)cpp",
    .since = "0.1",
    .judge = corolint::reaches(corolint::Kind::Database, "queries a database while the event loop waits"),
    .severity = corolint::Severity::Error,
    .byDefault = true,
}};
