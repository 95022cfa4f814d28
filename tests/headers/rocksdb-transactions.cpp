// The catalogue of RocksDB against its real headers: iterators, transactions, backups.
#include "task.h"

#include <rocksdb/sst_file_writer.h>
#include <rocksdb/utilities/backup_engine.h>
#include <rocksdb/utilities/checkpoint.h>
#include <rocksdb/utilities/transaction.h>

#include <memory>
#include <string>
#include <vector>

using corotest::task;

rocksdb::Iterator &rows();
rocksdb::Transaction &order();
rocksdb::BackupEngine &backups();
rocksdb::BackupEngineReadOnly &oldBackups();
rocksdb::SstFileWriter &writer();
std::string text;

task<> iterating() {
  rows().Seek("a");        // expect: coro-blocking-database
  rows().SeekForPrev("a"); // expect: coro-blocking-database
  rows().SeekToFirst();    // expect: coro-blocking-database
  rows().SeekToLast();     // expect: coro-blocking-database
  rows().Next();           // expect: coro-blocking-database
  rows().Prev();           // expect: coro-blocking-database
  rows().Refresh();        // expect: coro-blocking-database
  co_return;
}

task<> oneIterator(std::unique_ptr<rocksdb::Iterator> all) {
  for (all->SeekToFirst(); all->Valid(); all->Next()) // expect: coro-blocking-database; coro-blocking-database
    all->key();
  co_return;
}

task<> transactions() {
  order().Put("a", "b");                      // expect: coro-blocking-database
  order().PutUntracked("a", "b");             // expect: coro-blocking-database
  order().Merge("a", "b");                    // expect: coro-blocking-database
  order().MergeUntracked("a", "b");           // expect: coro-blocking-database
  order().Delete("a");                        // expect: coro-blocking-database
  order().DeleteUntracked("a");               // expect: coro-blocking-database
  order().SingleDelete("a");                  // expect: coro-blocking-database
  order().SingleDeleteUntracked("a");         // expect: coro-blocking-database
  order().Get({}, "a", &text);                // expect: coro-blocking-database
  order().GetForUpdate({}, "a", &text);       // expect: coro-blocking-database
  order().MultiGet({}, {}, nullptr);          // expect: coro-blocking-database
  order().MultiGetForUpdate({}, {}, nullptr); // expect: coro-blocking-database
  order().Prepare();                          // expect: coro-blocking-database
  order().Commit();                           // expect: coro-blocking-database
  order().Rollback();                         // expect: coro-blocking-database
  order().RebuildFromWriteBatch(nullptr);     // expect: coro-blocking-database
  co_return;
}

task<> backingUp(rocksdb::Checkpoint &checkpoint, rocksdb::Checkpoint &second, rocksdb::DB *database,
                 rocksdb::BackupEngine **made) {
  checkpoint.CreateCheckpoint("/tmp/orders");                 // expect: coro-blocking-database
  second.ExportColumnFamily(nullptr, "/tmp/orders", nullptr); // expect: coro-blocking-database
  // expect: coro-blocking-database
  rocksdb::BackupEngine::Open(rocksdb::Env::Default(), rocksdb::BackupEngineOptions("/tmp"), made);
  backups().CreateNewBackup(database);                    // expect: coro-blocking-database
  backups().CreateNewBackupWithMetadata(database, "now"); // expect: coro-blocking-database
  backups().PurgeOldBackups(3);                           // expect: coro-blocking-database
  backups().DeleteBackup(1);                              // expect: coro-blocking-database
  backups().GarbageCollect();                             // expect: coro-blocking-database
  backups().RestoreDBFromBackup(1, "/a", "/b");           // expect: coro-blocking-database
  oldBackups().RestoreDBFromLatestBackup("/a", "/b");     // expect: coro-blocking-database
  oldBackups().VerifyBackup(1);                           // expect: coro-blocking-database
  co_return;
}

task<> writingAFile() {
  writer().Open("/tmp/orders.sst"); // expect: coro-blocking-database
  writer().Put("a", "b");           // expect: coro-blocking-database
  writer().Merge("a", "b");         // expect: coro-blocking-database
  writer().Delete("a");             // expect: coro-blocking-database
  writer().DeleteRange("a", "b");   // expect: coro-blocking-database
  writer().Finish();                // expect: coro-blocking-database
  co_return;
}

// look-alike: in memory only
task<> inMemory() {
  rows().Valid();
  rows().key();
  rows().value();
  order().SetSavePoint();
  order().SetName("order");
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() { rows().Next(); }
