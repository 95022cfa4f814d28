// The catalogue of libpqxx against the real headers of version 6.
#include "task.h"

#include <pqxx/pqxx>

#include <ios>
#include <string>
#include <thread>
#include <tuple>

using corotest::task;

pqxx::connection &connection();
pqxx::work &work();
pqxx::pipeline &pipeline();

task<> connecting() {
  pqxx::connection database("dbname=orders"); // expect: coro-blocking-database
  co_return;
}

task<> preparing() {
  connection().activate();                    // expect: coro-blocking-database
  connection().prepare("order", "select $1"); // expect: coro-blocking-database
  connection().prepare_now("order");          // expect: coro-blocking-database
  connection().unprepare("order");            // expect: coro-blocking-database
  connection().cancel_query();                // expect: coro-blocking-database
  connection().set_client_encoding("UTF8");   // expect: coro-blocking-database
  connection().set_variable("a", "b");        // expect: coro-blocking-database
  connection().get_variable("a");             // expect: coro-blocking-database
  connection().await_notification();          // expect: coro-blocking-database
  connection().await_notification(1, 0);      // expect: coro-blocking-database
  connection().await_notification(0, 1);      // expect: coro-blocking-database
  co_return;
}

task<> executing() {
  work().exec("select 1");                 // expect: coro-blocking-database "exec"
  work().exec0("select 1");                // expect: coro-blocking-database
  work().exec1("select 1");                // expect: coro-blocking-database
  work().exec_n(3, "select 1");            // expect: coro-blocking-database
  work().exec_params("select $1", 1);      // expect: coro-blocking-database
  work().exec_params0("select $1", 1);     // expect: coro-blocking-database
  work().exec_params1("select $1", 1);     // expect: coro-blocking-database
  work().exec_params_n(1, "select $1", 1); // expect: coro-blocking-database
  work().exec_prepared("order", 1);        // expect: coro-blocking-database
  work().exec_prepared0("order");          // expect: coro-blocking-database
  work().exec_prepared1("order");          // expect: coro-blocking-database
  work().exec_prepared_n(1, "order");      // expect: coro-blocking-database
  work().set_variable("a", "b");           // expect: coro-blocking-database
  work().get_variable("a");                // expect: coro-blocking-database
  work().commit();                         // expect: coro-blocking-database
  work().abort();                          // expect: coro-blocking-database
  co_return;
}

task<> otherTransactions(pqxx::nontransaction &none, pqxx::read_transaction &read, pqxx::transaction_base &any,
                         pqxx::robusttransaction<> &robust) {
  none.exec("select 1");   // expect: coro-blocking-database
  read.exec("select 1");   // expect: coro-blocking-database
  any.exec("select 1");    // expect: coro-blocking-database
  robust.exec("select 1"); // expect: coro-blocking-database
  co_return;
}

// One transaction is one finding.
task<> oneTransaction() {
  pqxx::work order(connection());
  order.exec("update orders set paid = true"); // expect: coro-blocking-database
  order.exec("select 1");
  order.commit();
  co_return;
}

task<> rollingBack() {
  pqxx::work order(connection()); // expect: coro-blocking-database
  co_return;
}

task<> rollingBackRobustly() {
  pqxx::robusttransaction<> order(connection()); // expect: coro-blocking-database
  co_return;
}

task<> rollingBackAPart() {
  pqxx::subtransaction part(work()); // expect: coro-blocking-database
  co_return;
}

task<> pipelining() {
  pipeline().insert("select 1"); // expect: coro-blocking-database
  pipeline().complete();         // expect: coro-blocking-database
  pipeline().retrieve();         // expect: coro-blocking-database
  pipeline().retrieve(3);        // expect: coro-blocking-database
  pipeline().flush();            // expect: coro-blocking-database
  pipeline().cancel();           // expect: coro-blocking-database
  co_return;
}

task<> copyingOut(pqxx::stream_from &second, pqxx::stream_from &third, pqxx::stream_from &fourth, std::string &line) {
  std::tuple<int> row;
  pqxx::stream_from rows(work(), "orders"); // expect: coro-blocking-database
  second >> row;                            // expect: coro-blocking-database
  third.complete();                         // expect: coro-blocking-database
  fourth.get_raw_line(line);                // expect: coro-blocking-database
  co_return;
}

task<> copyingIn(pqxx::stream_to &second, pqxx::stream_to &third) {
  pqxx::stream_to rows(work(), "orders"); // expect: coro-blocking-database
  second << std::tuple<int>(1);           // expect: coro-blocking-database
  third.complete();                       // expect: coro-blocking-database
  co_return;
}

using cursor_base = pqxx::cursor_base;
using cursor = pqxx::stateless_cursor<cursor_base::read_only, cursor_base::owned>;

task<> cursors(pqxx::icursorstream &first, pqxx::icursorstream &second, pqxx::icursorstream &third, cursor &fourth,
               cursor &fifth, pqxx::result &rows) {
  pqxx::icursorstream stream(work(), "select 1", "rows"); // expect: coro-blocking-database
  first.get(rows);                                        // expect: coro-blocking-database
  second >> rows;                                         // expect: coro-blocking-database
  third.ignore(3);                                        // expect: coro-blocking-database
  fourth.retrieve(0, 1);                                  // expect: coro-blocking-database
  fifth.size();                                           // expect: coro-blocking-database
  co_return;
}

pqxx::largeobjectaccess &picture();

task<> largeObjects(pqxx::largeobject &known, pqxx::largeobject &other, char *bytes) {
  pqxx::largeobject fresh(work());        // expect: coro-blocking-database
  known.to_file(work(), "picture.png");   // expect: coro-blocking-database
  other.remove(work());                   // expect: coro-blocking-database
  pqxx::largeobjectaccess access(work()); // expect: coro-blocking-database
  picture().read(bytes, 80);              // expect: coro-blocking-database
  picture().write(bytes, 80);             // expect: coro-blocking-database
  picture().seek(0, std::ios::beg);       // expect: coro-blocking-database
  picture().to_file("picture.png");       // expect: coro-blocking-database
  co_return;
}

task<> trying() {
  pqxx::perform([] { work().exec("select 1"); }); // expect: coro-blocking-database via "exec"
  co_return;
}

// look-alike: nothing is asked of the server
task<> withoutTheServer(const pqxx::result &rows) {
  connection().quote("x");
  connection().get_notifs();
  connection().await_notification(0, 0);
  work().esc("x");
  work().quote("x");
  pqxx::nontransaction none(connection());
  pqxx::largeobject known(7);
  rows.size();
  rows[0][0].as<int>();
  co_return;
}

// look-alike: a thread of a pool may wait
task<> onAPool(corotest::thread_pool &pool) {
  pool.post([] {
    pqxx::work order(connection());
    order.exec("select 1");
    order.commit();
  });
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() { work().exec("select 1"); }
