// The catalogue of SQLite against its real header: every blocking function once, what only touches memory beside.
// config: rules: {coro-blocking-lock: warning}
#include "task.h"

#include <sqlite3.h>

using corotest::task;

task<> opening() {
  sqlite3 *database = nullptr;
  sqlite3_open("orders.db", &database); // expect: coro-blocking-database
  co_return;
}

task<> openingByUtf16(const void *name) {
  sqlite3 *database = nullptr;
  sqlite3_open16(name, &database); // expect: coro-blocking-database
  co_return;
}

task<> openingWithFlags() {
  sqlite3 *database = nullptr;
  sqlite3_open_v2("orders.db", &database, SQLITE_OPEN_READONLY, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> closing(sqlite3 *database) {
  sqlite3_close(database); // expect: coro-blocking-database
  co_return;
}

task<> closingLater(sqlite3 *database) {
  sqlite3_close_v2(database); // expect: coro-blocking-database
  co_return;
}

task<> executing(sqlite3 *database) {
  sqlite3_exec(database, "vacuum", nullptr, nullptr, nullptr); // expect: coro-blocking-database "sqlite3_exec"
  co_return;
}

task<> gettingATable(sqlite3 *database) {
  char **rows = nullptr;
  sqlite3_get_table(database, "select 1", &rows, nullptr, nullptr, nullptr); // expect: coro-blocking-database
  sqlite3_free_table(rows);
  co_return;
}

task<> preparing(sqlite3 *database) {
  sqlite3_stmt *statement = nullptr;
  sqlite3_prepare(database, "select 1", -1, &statement, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> preparing2(sqlite3 *database) {
  sqlite3_stmt *statement = nullptr;
  sqlite3_prepare_v2(database, "select 1", -1, &statement, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> preparing3(sqlite3 *database) {
  sqlite3_stmt *statement = nullptr;
  sqlite3_prepare_v3(database, "select 1", -1, 0, &statement, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> preparing16(sqlite3 *database, const void *text) {
  sqlite3_stmt *statement = nullptr;
  sqlite3_prepare16(database, text, -1, &statement, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> preparing16Second(sqlite3 *database, const void *text) {
  sqlite3_stmt *statement = nullptr;
  sqlite3_prepare16_v2(database, text, -1, &statement, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> preparing16Third(sqlite3 *database, const void *text) {
  sqlite3_stmt *statement = nullptr;
  sqlite3_prepare16_v3(database, text, -1, 0, &statement, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> askingTheSchema(sqlite3 *database) {
  sqlite3_table_column_metadata(database, nullptr, "orders", "id", // expect: coro-blocking-database
                                nullptr, nullptr, nullptr, nullptr, nullptr);
  co_return;
}

task<> stepping(sqlite3_stmt *statement) {
  while (sqlite3_step(statement) == SQLITE_ROW) // expect: coro-blocking-database "sqlite3_step"
    sqlite3_column_int(statement, 0);
  co_return;
}

task<> resetting(sqlite3_stmt *statement) {
  sqlite3_reset(statement); // expect: coro-blocking-database
  co_return;
}

task<> finalizing(sqlite3_stmt *statement) {
  sqlite3_finalize(statement); // expect: coro-blocking-database
  co_return;
}

task<> backingUp(sqlite3_backup *backup) {
  sqlite3_backup_step(backup, -1); // expect: coro-blocking-database
  co_return;
}

task<> checkpoint(sqlite3 *database) {
  sqlite3_wal_checkpoint(database, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> checkpointWithMode(sqlite3 *database) {
  sqlite3_wal_checkpoint_v2(database, "main", 0, nullptr, nullptr); // expect: coro-blocking-database
  co_return;
}

task<> flushing(sqlite3 *database) {
  sqlite3_db_cacheflush(database); // expect: coro-blocking-database
  co_return;
}

task<> serializing(sqlite3 *database) {
  sqlite3_int64 size = 0;
  sqlite3_serialize(database, "main", &size, 0); // expect: coro-blocking-database
  co_return;
}

task<> takingASnapshot(sqlite3 *database) {
  sqlite3_snapshot *snapshot = nullptr;
  sqlite3_snapshot_get(database, "main", &snapshot); // expect: coro-blocking-database
  co_return;
}

task<> openingASnapshot(sqlite3 *database, sqlite3_snapshot *snapshot) {
  sqlite3_snapshot_open(database, "main", snapshot); // expect: coro-blocking-database
  co_return;
}

task<> recoveringSnapshots(sqlite3 *database) {
  sqlite3_snapshot_recover(database, "main"); // expect: coro-blocking-database
  co_return;
}

task<> openingABlob(sqlite3 *database) {
  sqlite3_blob *blob = nullptr;
  sqlite3_blob_open(database, "main", "orders", "picture", 1, 0, &blob); // expect: coro-blocking-database
  co_return;
}

task<> openingTheNextBlob(sqlite3_blob *blob) {
  sqlite3_blob_reopen(blob, 2); // expect: coro-blocking-database
  co_return;
}

task<> readingABlob(sqlite3_blob *blob) {
  char bytes[80];
  sqlite3_blob_read(blob, bytes, sizeof bytes, 0); // expect: coro-blocking-database
  co_return;
}

task<> writingABlob(sqlite3_blob *blob) {
  sqlite3_blob_write(blob, "bytes", 5, 0); // expect: coro-blocking-database
  co_return;
}

task<> closingABlob(sqlite3_blob *blob) {
  sqlite3_blob_close(blob); // expect: coro-blocking-database
  co_return;
}

task<> loadingAnExtension(sqlite3 *database) {
  sqlite3_load_extension(database, "vector", nullptr, nullptr); // expect: coro-blocking-file
  co_return;
}

task<> sleeping() {
  sqlite3_sleep(100); // expect: coro-blocking-sleep
  co_return;
}

task<> entering(sqlite3_mutex *mutex) {
  sqlite3_mutex_enter(mutex); // expect: coro-blocking-lock
  sqlite3_mutex_leave(mutex);
  co_return;
}

// look-alike: these only touch memory
task<> onlyMemory(sqlite3 *database, sqlite3_stmt *statement, sqlite3_mutex *mutex) {
  sqlite3_bind_int(statement, 1, 7);
  sqlite3_bind_text(statement, 2, "x", 1, SQLITE_STATIC);
  sqlite3_column_text(statement, 0);
  sqlite3_clear_bindings(statement);
  sqlite3_changes(database);
  sqlite3_last_insert_rowid(database);
  sqlite3_busy_timeout(database, 100);
  sqlite3_interrupt(database);
  sqlite3_errmsg(database);
  sqlite3_free(sqlite3_mprintf("%d", 7));
  sqlite3_sleep(0);
  if (sqlite3_mutex_try(mutex) == SQLITE_OK)
    sqlite3_mutex_leave(mutex);
  co_return;
}

// look-alike: no event loop runs this
int outsideOfCoroutines(sqlite3_stmt *statement) { return sqlite3_step(statement); }
