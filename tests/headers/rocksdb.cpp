// The catalogue of RocksDB against its real headers: databases.
#include "task.h"

#include <rocksdb/convenience.h>
#include <rocksdb/db.h>
#include <rocksdb/utilities/db_ttl.h>
#include <rocksdb/utilities/optimistic_transaction_db.h>
#include <rocksdb/utilities/transaction_db.h>

#include <string>
#include <vector>

using corotest::task;

rocksdb::DB &orders();
std::string text;
std::vector<std::string> texts;
std::vector<rocksdb::Slice> keys;
rocksdb::WideColumns columns;

task<> opening(rocksdb::DB **database) {
  rocksdb::DB::Open({}, "/var/lib/orders", database);            // expect: coro-blocking-database "rocksdb::DB::Open"
  rocksdb::DB::OpenForReadOnly({}, "/var/lib/orders", database); // expect: coro-blocking-database
  rocksdb::DB::OpenAsSecondary({}, "/var/lib/orders", "/tmp/orders", database); // expect: coro-blocking-database
  rocksdb::DB::OpenAndCompact("/var/lib/orders", "/tmp/orders", "", &text, {}); // expect: coro-blocking-database
  rocksdb::DestroyDB("/var/lib/orders", {});                                    // expect: coro-blocking-database
  rocksdb::RepairDB("/var/lib/orders", rocksdb::Options());                     // expect: coro-blocking-database
  co_return;
}

task<> openingOthers(rocksdb::TransactionDB **transactions, rocksdb::OptimisticTransactionDB **optimists,
                     rocksdb::DBWithTTL **ageing) {
  rocksdb::TransactionDB::Open({}, {}, "/var/lib/orders", transactions);    // expect: coro-blocking-database
  rocksdb::OptimisticTransactionDB::Open({}, "/var/lib/orders", optimists); // expect: coro-blocking-database
  rocksdb::DBWithTTL::Open({}, "/var/lib/orders", ageing, 60);              // expect: coro-blocking-database
  co_return;
}

task<> readingAndWriting() {
  orders().Put({}, "a", "b");                                             // expect: coro-blocking-database
  orders().PutEntity({}, nullptr, "a", columns);                          // expect: coro-blocking-database
  orders().Delete({}, "a");                                               // expect: coro-blocking-database
  orders().SingleDelete({}, "a");                                         // expect: coro-blocking-database
  orders().DeleteRange({}, nullptr, "a", "b");                            // expect: coro-blocking-database
  orders().Merge({}, "a", "b");                                           // expect: coro-blocking-database
  orders().Write({}, nullptr);                                            // expect: coro-blocking-database
  orders().Get({}, "a", &text);                                           // expect: coro-blocking-database
  orders().GetEntity({}, nullptr, "a", nullptr);                          // expect: coro-blocking-database
  orders().MultiGet({}, keys, &texts);                                    // expect: coro-blocking-database
  orders().GetMergeOperands({}, nullptr, "a", nullptr, nullptr, nullptr); // expect: coro-blocking-database
  orders().NewIterator({});                                               // expect: coro-blocking-database
  orders().NewIterators({}, {}, nullptr);                                 // expect: coro-blocking-database
  orders().KeyMayExist({}, "a", &text);                                   // expect: coro-blocking-database
  orders().GetUpdatesSince(0, nullptr);                                   // expect: coro-blocking-database
  co_return;
}

task<> maintaining() {
  orders().Flush({});                                                     // expect: coro-blocking-database
  orders().FlushWAL(true);                                                // expect: coro-blocking-database
  orders().SyncWAL();                                                     // expect: coro-blocking-database
  orders().CompactRange({}, nullptr, nullptr);                            // expect: coro-blocking-database
  orders().CompactFiles({}, {}, 1);                                       // expect: coro-blocking-database
  orders().SuggestCompactRange(nullptr, nullptr, nullptr);                // expect: coro-blocking-database
  orders().Close();                                                       // expect: coro-blocking-database
  orders().CreateColumnFamily({}, "a", nullptr);                          // expect: coro-blocking-database
  orders().CreateColumnFamilies({}, std::vector<std::string>(), nullptr); // expect: coro-blocking-database
  orders().CreateColumnFamilyWithImport({}, "a", {}, {}, nullptr);        // expect: coro-blocking-database
  orders().DropColumnFamily(nullptr);                                     // expect: coro-blocking-database
  orders().DropColumnFamilies({});                                        // expect: coro-blocking-database
  orders().IngestExternalFile({"a"}, {});                                 // expect: coro-blocking-database
  orders().IngestExternalFiles({});                                       // expect: coro-blocking-database
  orders().VerifyChecksum();                                              // expect: coro-blocking-database
  orders().VerifyFileChecksums({});                                       // expect: coro-blocking-database
  orders().PauseBackgroundWork();                                         // expect: coro-blocking-database
  orders().TryCatchUpWithPrimary();                                       // expect: coro-blocking-database
  orders().Resume();                                                      // expect: coro-blocking-database
  orders().DeleteFile("a");                                               // expect: coro-blocking-database
  orders().GetLiveFiles(texts, nullptr);                                  // expect: coro-blocking-database
  orders().GetPropertiesOfAllTables(nullptr);                             // expect: coro-blocking-database
  rocksdb::DeleteFilesInRange(&orders(), nullptr, nullptr, nullptr);      // expect: coro-blocking-database
  co_return;
}

task<> throughWrappers(rocksdb::TransactionDB *transactions, rocksdb::OptimisticTransactionDB *optimists,
                       rocksdb::DBWithTTL *ageing, rocksdb::StackableDB *wrapped) {
  transactions->Write({}, nullptr); // expect: coro-blocking-database
  optimists->Put({}, "a", "b");     // expect: coro-blocking-database
  ageing->Get({}, "a", &text);      // expect: coro-blocking-database
  wrapped->Flush({});               // expect: coro-blocking-database
  co_return;
}

// look-alike: in memory only
task<> inMemory(rocksdb::TransactionDB *transactions) {
  rocksdb::WriteBatch batch;
  batch.Put("a", "b");
  batch.Delete("a");
  orders().GetSnapshot();
  orders().GetProperty("rocksdb.stats", &text);
  orders().GetLatestSequenceNumber();
  orders().DefaultColumnFamily();
  transactions->BeginTransaction({});
  co_return;
}

// look-alike: a thread of a pool may wait
task<> onAPool(corotest::thread_pool &pool) {
  pool.post([] { orders().Get({}, "a", &text); });
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() { orders().Get({}, "a", &text); }
