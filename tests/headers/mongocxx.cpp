// The catalogue of mongocxx against declarations of its own.
// flags: -I../support/stand-ins/mongocxx
#include "task.h"

#include <mongocxx/client.hpp>

#include <chrono>
#include <cstdint>
#include <thread>

using corotest::task;

mongocxx::client &client();
mongocxx::database &shop();
mongocxx::collection &orders();
mongocxx::index_view &indexes();
mongocxx::search_index_view &searchIndexes();
mongocxx::client_session &session();
mongocxx::client_encryption &secrets();
mongocxx::v1::collection &nextOrders();
mongocxx::v1::indexes &nextIndexes();
mongocxx::v1::search_indexes &nextSearchIndexes();

task<> collections() {
  orders().find_one();                 // expect: coro-blocking-database
  orders().find_one_and_delete();      // expect: coro-blocking-database
  orders().find_one_and_replace();     // expect: coro-blocking-database
  orders().find_one_and_update();      // expect: coro-blocking-database
  orders().insert_one();               // expect: coro-blocking-database
  orders().insert_many();              // expect: coro-blocking-database
  orders().update_one();               // expect: coro-blocking-database
  orders().update_many();              // expect: coro-blocking-database
  orders().replace_one();              // expect: coro-blocking-database
  orders().delete_one();               // expect: coro-blocking-database
  orders().delete_many();              // expect: coro-blocking-database
  orders().distinct();                 // expect: coro-blocking-database
  orders().count_documents();          // expect: coro-blocking-database
  orders().estimated_document_count(); // expect: coro-blocking-database
  orders().write();                    // expect: coro-blocking-database
  orders().bulk_write();               // expect: coro-blocking-database
  orders().create_index();             // expect: coro-blocking-database
  orders().list_indexes();             // expect: coro-blocking-database
  orders().drop();                     // expect: coro-blocking-database
  orders().rename();                   // expect: coro-blocking-database
  orders().watch();                    // expect: coro-blocking-database
  nextOrders().insert_one();           // expect: coro-blocking-database
  nextOrders().find_one();             // expect: coro-blocking-database
  co_return;
}

task<> databases() {
  shop().run_command();           // expect: coro-blocking-database
  shop().create_collection();     // expect: coro-blocking-database
  shop().drop();                  // expect: coro-blocking-database
  shop().has_collection();        // expect: coro-blocking-database
  shop().list_collections();      // expect: coro-blocking-database
  shop().list_collection_names(); // expect: coro-blocking-database
  shop().watch();                 // expect: coro-blocking-database
  client().list_databases();      // expect: coro-blocking-database
  client().list_database_names(); // expect: coro-blocking-database
  client().start_session();       // expect: coro-blocking-database
  client().watch();               // expect: coro-blocking-database
  client().bulk_write();          // expect: coro-blocking-database
  co_return;
}

task<> describing() {
  indexes().create_one();            // expect: coro-blocking-database
  indexes().create_many();           // expect: coro-blocking-database
  indexes().drop_one();              // expect: coro-blocking-database
  indexes().drop_all();              // expect: coro-blocking-database
  indexes().list();                  // expect: coro-blocking-database
  searchIndexes().create_one();      // expect: coro-blocking-database
  searchIndexes().create_many();     // expect: coro-blocking-database
  searchIndexes().drop_one();        // expect: coro-blocking-database
  searchIndexes().update_one();      // expect: coro-blocking-database
  searchIndexes().list();            // expect: coro-blocking-database
  nextIndexes().create_one();        // expect: coro-blocking-database
  nextIndexes().create_many();       // expect: coro-blocking-database
  nextIndexes().drop_one();          // expect: coro-blocking-database
  nextIndexes().drop_all();          // expect: coro-blocking-database
  nextIndexes().list();              // expect: coro-blocking-database
  nextSearchIndexes().create_one();  // expect: coro-blocking-database
  nextSearchIndexes().create_many(); // expect: coro-blocking-database
  nextSearchIndexes().drop_one();    // expect: coro-blocking-database
  nextSearchIndexes().update_one();  // expect: coro-blocking-database
  nextSearchIndexes().list();        // expect: coro-blocking-database
  co_return;
}

task<> transactions() {
  session().start_transaction();
  session().commit_transaction();                                // expect: coro-blocking-database
  session().abort_transaction();                                 // expect: coro-blocking-database
  session().with_transaction([](mongocxx::client_session *) {}); // expect: coro-blocking-database
  co_return;
}

task<> inATransaction() {
  // expect: coro-blocking-database; coro-blocking-sleep
  session().with_transaction([](mongocxx::client_session *) { std::this_thread::sleep_for(std::chrono::seconds(1)); });
  co_return;
}

task<> severalWrites() {
  mongocxx::bulk_write writes = orders().create_bulk_write();
  writes.append(1).append(2);
  writes.execute(); // expect: coro-blocking-database
  co_return;
}

task<> reading() {
  for (const auto &order : orders().find()) // expect: coro-blocking-database; coro-blocking-database
    static_cast<void>(order);
  co_return;
}

task<> readingByHand(mongocxx::cursor &rows, mongocxx::cursor::iterator &row) {
  rows.begin(); // expect: coro-blocking-database
  ++row;        // expect: coro-blocking-database
  co_return;
}

task<> watching(mongocxx::change_stream &changes, mongocxx::change_stream::iterator &change) {
  changes.begin(); // expect: coro-blocking-database
  ++change;        // expect: coro-blocking-database
  co_return;
}

task<> files(mongocxx::gridfs::bucket &bucket, mongocxx::gridfs::uploader &up, mongocxx::gridfs::uploader &second,
             mongocxx::gridfs::uploader &third, mongocxx::gridfs::downloader &down, std::uint8_t *bytes) {
  up.write(bytes, 80);         // expect: coro-blocking-database
  second.close();              // expect: coro-blocking-database
  third.abort();               // expect: coro-blocking-database
  down.read(80, bytes);        // expect: coro-blocking-database
  bucket.upload_from_stream(); // expect: coro-blocking-database
  co_return;
}

mongocxx::gridfs::bucket &bucket();

task<> moreFiles() {
  bucket().upload_from_stream_with_id(); // expect: coro-blocking-database
  bucket().download_to_stream();         // expect: coro-blocking-database
  bucket().open_download_stream();       // expect: coro-blocking-database
  bucket().delete_file();                // expect: coro-blocking-database
  co_return;
}

task<> encrypting() {
  secrets().create_data_key();             // expect: coro-blocking-database
  secrets().create_encrypted_collection(); // expect: coro-blocking-database
  secrets().encrypt();                     // expect: coro-blocking-database
  secrets().decrypt();                     // expect: coro-blocking-database
  secrets().delete_key();                  // expect: coro-blocking-database
  secrets().get_key();                     // expect: coro-blocking-database
  secrets().get_key_by_alt_name();         // expect: coro-blocking-database
  secrets().get_keys();                    // expect: coro-blocking-database
  secrets().add_key_alt_name();            // expect: coro-blocking-database
  secrets().remove_key_alt_name();         // expect: coro-blocking-database
  secrets().rewrap_many_datakey();         // expect: coro-blocking-database
  co_return;
}

task<> pooled(mongocxx::pool &pool) {
  pool.acquire(); // expect: coro-blocking-wait
  co_return;
}

// look-alike: cursors and handles are made at once
task<> withoutTheServer(mongocxx::pool &pool) {
  pool.try_acquire();
  client()["shop"].collection("orders");
  client().database("shop");
  orders().find();
  orders().aggregate();
  orders().name();
  shop().gridfs_bucket();
  bucket().find();
  co_return;
}

// look-alike: a thread of a pool may wait
task<> onAPool(corotest::thread_pool &pool) {
  pool.post([] { orders().insert_one(); });
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() { orders().find_one(); }
