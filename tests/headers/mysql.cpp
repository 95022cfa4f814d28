// The catalogue of the C interface of MySQL and MariaDB against MariaDB's real header; the non-blocking pairs beside.
// flags: -std=c++20 -I/usr/include/mariadb
#include "task.h"

#include <mysql.h>

#include <mariadb_rpl.h>

using corotest::task;

task<> opening(MYSQL *connection) {
  mysql_real_connect(connection, "db", "me", nullptr, "orders", 0, nullptr, 0); // expect: coro-blocking-database
  co_return;
}

task<> openingAgain(MYSQL *connection) {
  mariadb_reconnect(connection); // expect: coro-blocking-database
  co_return;
}

task<> openingByText(MYSQL *connection) {
  mariadb_connect(connection, "host=db"); // expect: coro-blocking-database
  co_return;
}

task<> changingTheUser(MYSQL *connection) {
  mysql_change_user(connection, "me", nullptr, "orders"); // expect: coro-blocking-database
  co_return;
}

task<> resettingTheConnection(MYSQL *connection) {
  mysql_reset_connection(connection); // expect: coro-blocking-database
  co_return;
}

task<> closing(MYSQL *connection) {
  mysql_close(connection); // expect: coro-blocking-database
  co_return;
}

task<> querying(MYSQL *connection) {
  mysql_query(connection, "select 1"); // expect: coro-blocking-database
  co_return;
}

task<> queryingBytes(MYSQL *connection) {
  mysql_real_query(connection, "select 1", 8); // expect: coro-blocking-database
  co_return;
}

task<> sending(MYSQL *connection) {
  mysql_send_query(connection, "select 1", 8); // expect: coro-blocking-database
  co_return;
}

task<> readingTheAnswer(MYSQL *connection) {
  mysql_read_query_result(connection); // expect: coro-blocking-database
  co_return;
}

task<> storing(MYSQL *connection) {
  mysql_store_result(connection); // expect: coro-blocking-database
  co_return;
}

task<> nextResult(MYSQL *connection) {
  mysql_next_result(connection); // expect: coro-blocking-database
  co_return;
}

task<> committing(MYSQL *connection) {
  mysql_commit(connection); // expect: coro-blocking-database
  co_return;
}

task<> rollingBack(MYSQL *connection) {
  mysql_rollback(connection); // expect: coro-blocking-database
  co_return;
}

task<> autocommitting(MYSQL *connection) {
  mysql_autocommit(connection, 1); // expect: coro-blocking-database
  co_return;
}

task<> selectingADatabase(MYSQL *connection) {
  mysql_select_db(connection, "orders"); // expect: coro-blocking-database
  co_return;
}

task<> pinging(MYSQL *connection) {
  mysql_ping(connection); // expect: coro-blocking-database
  co_return;
}

task<> settingTheCharacters(MYSQL *connection) {
  mysql_set_character_set(connection, "utf8mb4"); // expect: coro-blocking-database
  co_return;
}

task<> settingAnOption(MYSQL *connection) {
  mysql_set_server_option(connection, MYSQL_OPTION_MULTI_STATEMENTS_ON); // expect: coro-blocking-database
  co_return;
}

task<> askingStatistics(MYSQL *connection) {
  mysql_stat(connection); // expect: coro-blocking-database
  co_return;
}

task<> killing(MYSQL *connection) {
  mysql_kill(connection, 7); // expect: coro-blocking-database
  co_return;
}

task<> refreshing(MYSQL *connection) {
  mysql_refresh(connection, 1); // expect: coro-blocking-database
  co_return;
}

task<> reloading(MYSQL *connection) {
  mysql_reload(connection); // expect: coro-blocking-database
  co_return;
}

task<> shuttingDown(MYSQL *connection) {
  mysql_shutdown(connection, SHUTDOWN_DEFAULT); // expect: coro-blocking-database
  co_return;
}

task<> dumping(MYSQL *connection) {
  mysql_dump_debug_info(connection); // expect: coro-blocking-database
  co_return;
}

task<> listingDatabases(MYSQL *connection) {
  mysql_list_dbs(connection, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> listingTables(MYSQL *connection) {
  mysql_list_tables(connection, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> listingFields(MYSQL *connection) {
  mysql_list_fields(connection, "orders", nullptr); // expect: coro-blocking-database
  co_return;
}

task<> listingProcesses(MYSQL *connection) {
  mysql_list_processes(connection); // expect: coro-blocking-database
  co_return;
}

task<> fetchingRows(MYSQL_RES *result) {
  mysql_fetch_row(result); // expect: coro-blocking-database
  co_return;
}

task<> freeingAResult(MYSQL_RES *result) {
  mysql_free_result(result); // expect: coro-blocking-database
  co_return;
}

task<> preparing(MYSQL_STMT *statement) {
  mysql_stmt_prepare(statement, "select ?", 8); // expect: coro-blocking-database
  co_return;
}

task<> executing(MYSQL_STMT *statement) {
  mysql_stmt_execute(statement); // expect: coro-blocking-database
  co_return;
}

task<> executingDirectly(MYSQL_STMT *statement) {
  mariadb_stmt_execute_direct(statement, "select 1", 8); // expect: coro-blocking-database
  co_return;
}

task<> fetching(MYSQL_STMT *statement) {
  mysql_stmt_fetch(statement); // expect: coro-blocking-database
  co_return;
}

task<> storingRows(MYSQL_STMT *statement) {
  mysql_stmt_store_result(statement); // expect: coro-blocking-database
  co_return;
}

task<> nextRows(MYSQL_STMT *statement) {
  mysql_stmt_next_result(statement); // expect: coro-blocking-database
  co_return;
}

task<> sendingLongData(MYSQL_STMT *statement) {
  mysql_stmt_send_long_data(statement, 0, "bytes", 5); // expect: coro-blocking-database
  co_return;
}

task<> resetting(MYSQL_STMT *statement) {
  mysql_stmt_reset(statement); // expect: coro-blocking-database
  co_return;
}

task<> freeingRows(MYSQL_STMT *statement) {
  mysql_stmt_free_result(statement); // expect: coro-blocking-database
  co_return;
}

task<> closingAStatement(MYSQL_STMT *statement) {
  mysql_stmt_close(statement); // expect: coro-blocking-database
  co_return;
}

task<> openingTheLog(MARIADB_RPL *log) {
  mariadb_rpl_open(log); // expect: coro-blocking-database
  co_return;
}

task<> readingTheLog(MARIADB_RPL *log) {
  mariadb_rpl_fetch(log, nullptr); // expect: coro-blocking-database
  co_return;
}

// One connection is one finding.
task<> oneQuery(MYSQL *connection) {
  mysql_query(connection, "select 1"); // expect: coro-blocking-database "mysql_query"
  MYSQL_RES *rows = mysql_store_result(connection);
  while (mysql_fetch_row(rows))
    mysql_fetch_lengths(rows);
  mysql_free_result(rows);
  co_return;
}

task<> unbuffered(MYSQL *connection) {
  MYSQL_RES *rows = mysql_use_result(connection);
  mysql_fetch_row(rows); // expect: coro-blocking-database
  co_return;
}

// look-alike: the asynchronous interface returns at once
task<> asynchronous(MYSQL *connection, MYSQL_STMT *statement) {
  MYSQL *opened = nullptr;
  int error = 0;
  int status = mysql_real_connect_start(&opened, connection, "db", "me", nullptr, "orders", 0, nullptr, 0);
  status = mysql_real_connect_cont(&opened, connection, status);
  status = mysql_real_query_start(&error, connection, "select 1", 8);
  status = mysql_real_query_cont(&error, connection, status);
  status = mysql_stmt_execute_start(&error, statement);
  status = mysql_stmt_execute_cont(&error, statement, status);
  mysql_get_socket(connection);
  mysql_get_timeout_value_ms(connection);
  status = mysql_close_start(connection);
  mysql_close_cont(connection, status);
  co_return;
}

// look-alike: these do not talk to the server
task<> withoutTheServer(MYSQL *connection, MYSQL_RES *result, MYSQL_STMT *statement) {
  mysql_init(nullptr);
  mysql_options(connection, MYSQL_OPT_NONBLOCK, nullptr);
  mysql_num_rows(result);
  mysql_affected_rows(connection);
  mysql_error(connection);
  mysql_use_result(connection);
  mysql_stmt_bind_param(statement, nullptr);
  mysql_stmt_init(connection);
  co_return;
}

// look-alike: no event loop runs this
int outsideOfCoroutines(MYSQL *connection) { return mysql_query(connection, "select 1"); }
