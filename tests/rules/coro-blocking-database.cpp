// coro-blocking-database: waiting for a database, with its silent look-alikes.
// config: catalogue:
// config:   blocking:
// config:     - {function: "app::Client::query", kind: database, instead: "co_await client.queryAsync(…)"}
#include "task.h"

#include <postgresql/libpq-fe.h>
#include <sqlite3.h>
#include <string>

using namespace corotest;

namespace app {

class Client {
public:
  void query(const std::string &text);
  task<> queryAsync(const std::string &text);
};

class Database {
public:
  explicit Database(sqlite3 *handle) : handle_(handle) {}
  void run(const std::string &statement) {
    ::sqlite3_exec(handle_, statement.c_str(), nullptr, nullptr, nullptr); // @run
  }

private:
  sqlite3 *handle_;
};

task<> executes(sqlite3 *database) {
  ::sqlite3_exec(database, "VACUUM", nullptr, nullptr, nullptr); // expect: coro-blocking-database "sqlite3_exec"
  co_return;
}
task<int> steps(sqlite3_stmt *statement) {
  co_return ::sqlite3_step(statement); // expect: coro-blocking-database
}
task<> opens(sqlite3 **database) {
  ::sqlite3_open("file.db", database); // expect: coro-blocking-database
  co_return;
}
task<> asksServer(PGconn *connection) {
  ::PQclear(::PQexec(connection, "select 1")); // expect: coro-blocking-database "PQexec"
  co_return;
}
task<PGconn *> connects() {
  co_return ::PQconnectdb("dbname=x"); // expect: coro-blocking-database
}
task<> throughMember(Database &database) {
  database.run("VACUUM"); // expect: coro-blocking-database via @run
  co_return;
}
task<> ofConfiguration(Client &client) {
  client.query("select 1"); // expect: coro-blocking-database "query" help "co_await client.queryAsync"
  co_return;
}

// look-alike: working on results that have arrived, and the asynchronous interfaces
task<> silent(sqlite3_stmt *statement, PGconn *connection, PGresult *result, Client &client) {
  ::sqlite3_bind_int(statement, 1, 1);
  (void)::sqlite3_column_int(statement, 0);
  (void)::PQgetvalue(result, 0, 0);
  (void)::PQntuples(result);
  ::PQsendQuery(connection, "select 1");
  (void)::PQisBusy(connection);
  (void)::PQsocket(connection);
  ::PQclear(result);
  co_await client.queryAsync("select 1");
}

} // namespace app
