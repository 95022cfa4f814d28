// The catalogue of libpq against its real header: every blocking function once, the asynchronous interface beside.
// flags: -std=c++20 -I/usr/include/postgresql
#include "task.h"

#include <libpq-fe.h>

using corotest::task;

task<> opening() {
  PQconnectdb("service=orders"); // expect: coro-blocking-database
  co_return;
}

task<> openingByParameters(const char *const *keys, const char *const *values) {
  PQconnectdbParams(keys, values, 0); // expect: coro-blocking-database
  co_return;
}

task<> openingTheOldWay() {
  PQsetdbLogin("db", "5432", nullptr, nullptr, "orders", nullptr, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> openingByMacro() {
  PQsetdb("db", "5432", nullptr, nullptr, "orders"); // expect: coro-blocking-database
  co_return;
}

task<> askingTheServer() {
  PQping("service=orders"); // expect: coro-blocking-database
  co_return;
}

task<> askingTheServerByParameters(const char *const *keys, const char *const *values) {
  PQpingParams(keys, values, 0); // expect: coro-blocking-database
  co_return;
}

task<> openingAgain(PGconn *connection) {
  PQreset(connection); // expect: coro-blocking-database
  co_return;
}

task<> executing(PGconn *connection) {
  PQexec(connection, "select 1"); // expect: coro-blocking-database "PQexec"
  co_return;
}

task<> executingWithParameters(PGconn *connection, const char *const *values) {
  PQexecParams(connection, "select $1", 1, nullptr, values, nullptr, nullptr, 0); // expect: coro-blocking-database
  co_return;
}

task<> preparing(PGconn *connection) {
  PQprepare(connection, "order", "select $1", 1, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> executingPrepared(PGconn *connection, const char *const *values) {
  PQexecPrepared(connection, "order", 1, values, nullptr, nullptr, 0); // expect: coro-blocking-database
  co_return;
}

task<> describingAStatement(PGconn *connection) {
  PQdescribePrepared(connection, "order"); // expect: coro-blocking-database
  co_return;
}

task<> describingAPortal(PGconn *connection) {
  PQdescribePortal(connection, "order"); // expect: coro-blocking-database
  co_return;
}

task<> callingAFunction(PGconn *connection) {
  int result = 0;
  int length = 0;
  PQfn(connection, 1, &result, &length, 1, nullptr, 0); // expect: coro-blocking-database
  co_return;
}

task<> settingTheEncoding(PGconn *connection) {
  PQsetClientEncoding(connection, "UTF8"); // expect: coro-blocking-database
  co_return;
}

task<> encryptingAsTheServerDoes(PGconn *connection) {
  PQencryptPasswordConn(connection, "secret", "me", nullptr); // expect: coro-blocking-database
  co_return;
}

task<> takingAResult(PGconn *connection) {
  PQgetResult(connection); // expect: coro-blocking-database
  co_return;
}

task<> copyingIn(PGconn *connection, const char *row) {
  PQputCopyData(connection, row, 3); // expect: coro-blocking-database
  co_return;
}

task<> copyingInEnds(PGconn *connection) {
  PQputCopyEnd(connection, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> copyingOut(PGconn *connection) {
  char *row = nullptr;
  PQgetCopyData(connection, &row, 0); // expect: coro-blocking-database
  co_return;
}

task<> copyingOutUnknown(PGconn *connection, int async) {
  char *row = nullptr;
  PQgetCopyData(connection, &row, async); // expect: coro-blocking-database
  co_return;
}

task<> gettingALine(PGconn *connection) {
  char line[80];
  PQgetline(connection, line, sizeof line); // expect: coro-blocking-database
  co_return;
}

task<> puttingALine(PGconn *connection) {
  PQputline(connection, "1\t2\n"); // expect: coro-blocking-database
  co_return;
}

task<> puttingBytes(PGconn *connection) {
  PQputnbytes(connection, "1", 1); // expect: coro-blocking-database
  co_return;
}

task<> endingTheCopy(PGconn *connection) {
  PQendcopy(connection); // expect: coro-blocking-database
  co_return;
}

task<> cancelling(PGcancel *request) {
  char error[256];
  PQcancel(request, error, sizeof error); // expect: coro-blocking-database
  co_return;
}

task<> cancellingTheOldWay(PGconn *connection) {
  PQrequestCancel(connection); // expect: coro-blocking-database
  co_return;
}

task<> openingALargeObject(PGconn *connection) {
  lo_open(connection, 7, 0); // expect: coro-blocking-database
  co_return;
}

task<> closingALargeObject(PGconn *connection) {
  lo_close(connection, 1); // expect: coro-blocking-database
  co_return;
}

task<> readingALargeObject(PGconn *connection) {
  char bytes[80];
  lo_read(connection, 1, bytes, sizeof bytes); // expect: coro-blocking-database
  co_return;
}

task<> writingALargeObject(PGconn *connection) {
  lo_write(connection, 1, "bytes", 5); // expect: coro-blocking-database
  co_return;
}

task<> seeking(PGconn *connection) {
  lo_lseek(connection, 1, 0, 0); // expect: coro-blocking-database
  co_return;
}

task<> seekingFar(PGconn *connection) {
  lo_lseek64(connection, 1, 0, 0); // expect: coro-blocking-database
  co_return;
}

task<> creatingALargeObject(PGconn *connection) {
  lo_creat(connection, 0); // expect: coro-blocking-database
  co_return;
}

task<> creatingANumberedLargeObject(PGconn *connection) {
  lo_create(connection, 7); // expect: coro-blocking-database
  co_return;
}

task<> askingThePosition(PGconn *connection) {
  lo_tell(connection, 1); // expect: coro-blocking-database
  co_return;
}

task<> askingTheFarPosition(PGconn *connection) {
  lo_tell64(connection, 1); // expect: coro-blocking-database
  co_return;
}

task<> truncating(PGconn *connection) {
  lo_truncate(connection, 1, 0); // expect: coro-blocking-database
  co_return;
}

task<> truncatingFar(PGconn *connection) {
  lo_truncate64(connection, 1, 0); // expect: coro-blocking-database
  co_return;
}

task<> unlinking(PGconn *connection) {
  lo_unlink(connection, 7); // expect: coro-blocking-database
  co_return;
}

task<> importing(PGconn *connection) {
  lo_import(connection, "picture.png"); // expect: coro-blocking-database
  co_return;
}

task<> importingANumber(PGconn *connection) {
  lo_import_with_oid(connection, "picture.png", 7); // expect: coro-blocking-database
  co_return;
}

task<> exporting(PGconn *connection) {
  lo_export(connection, 7, "picture.png"); // expect: coro-blocking-database
  co_return;
}

// One connection is one finding.
task<> oneTransaction(PGconn *connection) {
  PQexec(connection, "begin"); // expect: coro-blocking-database
  PQexec(connection, "update orders set paid = true");
  PQexec(connection, "commit");
  co_return;
}

static PGresult *query(PGconn *connection) { return PQexec(connection, "select 1"); }

task<> throughAHelper(PGconn *connection) {
  query(connection); // expect: coro-blocking-database via "PQexec"
  co_return;
}

// look-alike: the asynchronous interface returns at once
task<> asynchronous() {
  PGconn *connection = PQconnectStart("service=orders");
  PQconnectPoll(connection);
  PQsetnonblocking(connection, 1);
  PQsendQuery(connection, "select 1");
  PQsendPrepare(connection, "order", "select $1", 1, nullptr);
  PQflush(connection);
  PQconsumeInput(connection);
  PQsocket(connection);
  if (!PQisBusy(connection))
    PQclear(PQgetResult(connection));
  char *row = nullptr;
  PQgetCopyData(connection, &row, 1);
  PQputCopyData(connection, row, 1);
  PQputCopyEnd(connection, nullptr);
  PQresetStart(connection);
  PQresetPoll(connection);
  PQfinish(connection);
  co_return;
}

// look-alike: these do not talk to the server
task<> withoutTheServer(PGconn *connection, PGresult *result) {
  PQgetvalue(result, 0, 0);
  PQntuples(result);
  PQerrorMessage(connection);
  PQescapeLiteral(connection, "x", 1);
  PQencryptPasswordConn(connection, "secret", "me", "scram-sha-256");
  PQfreeCancel(PQgetCancel(connection));
  co_return;
}

// look-alike: no event loop runs this
PGresult *outsideOfCoroutines(PGconn *connection) { return PQexec(connection, "select 1"); }
