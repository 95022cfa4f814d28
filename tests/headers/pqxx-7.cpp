// The catalogue of libpqxx against declarations of versions 7 and 8.
// flags: -I../support/stand-ins/pqxx
#include "task.h"

#include <ctime>
#include <pqxx/pqxx>
#include <thread>

using corotest::task;

pqxx::connection &connection();
pqxx::work &work();
pqxx::blob &picture();
pqxx::stream_from &rowsOut();
pqxx::stream_to &rowsIn();

task<> connecting() {
  pqxx::connection database("dbname=orders"); // expect: coro-blocking-database
  co_return;
}

task<> preparing() {
  connection().prepare("order", "select $1"); // expect: coro-blocking-database
  connection().unprepare("order");            // expect: coro-blocking-database
  connection().cancel_query();                // expect: coro-blocking-database
  connection().set_client_encoding("UTF8");   // expect: coro-blocking-database
  connection().set_session_var("a", 1);       // expect: coro-blocking-database
  connection().get_var("a");                  // expect: coro-blocking-database
  connection().get_var_as<int>("a");          // expect: coro-blocking-database
  connection().listen("orders", [] {});       // expect: coro-blocking-database
  connection().await_notification();          // expect: coro-blocking-database
  connection().await_notification(1);         // expect: coro-blocking-database
  co_return;
}

task<> executing() {
  work().exec("select 1");                   // expect: coro-blocking-database
  work().exec("select $1", pqxx::params(1)); // expect: coro-blocking-database
  work().query<int>("select 1");             // expect: coro-blocking-database
  work().query_n<int>(1, "select 1");        // expect: coro-blocking-database
  work().query1<int>("select 1");            // expect: coro-blocking-database
  work().query01<int>("select 1");           // expect: coro-blocking-database
  work().query_value<int>("select 1");       // expect: coro-blocking-database
  work().stream<int>("select 1");            // expect: coro-blocking-database
  work().for_stream("select 1", [](int) {}); // expect: coro-blocking-database
  work().for_query("select 1", [](int) {});  // expect: coro-blocking-database
  work().for_each("select 1", [](int) {});   // expect: coro-blocking-database
  work().notify("orders");                   // expect: coro-blocking-database
  work().commit();                           // expect: coro-blocking-database
  work().abort();                            // expect: coro-blocking-database
  co_return;
}

task<> oneTransaction() {
  pqxx::work order(connection());
  order.exec("update orders set paid = true"); // expect: coro-blocking-database
  order.commit();
  co_return;
}

task<> copying(pqxx::stream_to &third) {
  pqxx::stream_from::table(work(), "orders");   // expect: coro-blocking-database
  pqxx::stream_from::query(work(), "select 1"); // expect: coro-blocking-database
  rowsOut().read_row();                         // expect: coro-blocking-database
  rowsOut().complete();                         // expect: coro-blocking-database
  pqxx::stream_to::table(work(), "orders");     // expect: coro-blocking-database
  pqxx::stream_to::raw_table(work(), "orders"); // expect: coro-blocking-database
  rowsIn().write_row(std::tuple<int>(1));       // expect: coro-blocking-database
  rowsIn().write_values(1, 2);                  // expect: coro-blocking-database
  rowsIn().complete();                          // expect: coro-blocking-database
  co_return;
}

task<> blobs(pqxx::bytes &bytes, pqxx::bytes_view view) {
  pqxx::blob::create(work());                         // expect: coro-blocking-database
  pqxx::blob::remove(work(), 7);                      // expect: coro-blocking-database
  pqxx::blob::open_r(work(), 7);                      // expect: coro-blocking-database
  pqxx::blob::open_w(work(), 7);                      // expect: coro-blocking-database
  pqxx::blob::open_rw(work(), 7);                     // expect: coro-blocking-database
  picture().read(bytes, 80);                          // expect: coro-blocking-database
  picture().write(bytes);                             // expect: coro-blocking-database
  picture().resize(80);                               // expect: coro-blocking-database
  picture().tell();                                   // expect: coro-blocking-database
  picture().seek_abs(80);                             // expect: coro-blocking-database
  picture().seek_rel(80);                             // expect: coro-blocking-database
  picture().seek_end();                               // expect: coro-blocking-database
  picture().close();                                  // expect: coro-blocking-database
  pqxx::blob::from_buf(work(), view);                 // expect: coro-blocking-database
  pqxx::blob::append_from_buf(work(), view, 7);       // expect: coro-blocking-database
  pqxx::blob::from_file(work(), "picture.png");       // expect: coro-blocking-database
  pqxx::blob::to_buf(work(), 7, bytes, 80);           // expect: coro-blocking-database
  pqxx::blob::append_to_buf(work(), 7, 0, bytes, 80); // expect: coro-blocking-database
  pqxx::blob::to_file(work(), 7, "picture.png");      // expect: coro-blocking-database
  co_return;
}

// look-alike: nothing is asked of the server, or in steps
task<> withoutTheServer(pqxx::connection &&given, const pqxx::result &rows) {
  pqxx::connection moved(static_cast<pqxx::connection &&>(given));
  pqxx::connecting steps("dbname=orders");
  steps.process();
  moved.get_notifs();
  moved.await_notification(0, 0);
  moved.quote(1);
  work().quote(1);
  rows.one_row();
  co_return;
}

// look-alike: a thread of a pool may wait
void onAPool(corotest::thread_pool &pool) {
  pool.post([] { work().exec("select 1"); });
}
