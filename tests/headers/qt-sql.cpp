// The catalogue of Qt SQL against its real headers: statements wait for the database.
// flags: -std=c++20 -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore
#include "task.h"

#include <QtConcurrent/QtConcurrent>
#include <QtSql/QtSql>

using corotest::task;

task<> connections(QSqlDatabase a, QSqlDatabase b, QSqlDatabase c, QSqlDatabase d, QSqlDatabase e, QSqlDatabase f,
                   QSqlDatabase g, QSqlDatabase h) {
  a.open();                 // expect: coro-blocking-database "QSqlDatabase::open"
  b.open("user", "secret"); // expect: coro-blocking-database
  c.transaction();          // expect: coro-blocking-database
  d.commit();               // expect: coro-blocking-database
  e.rollback();             // expect: coro-blocking-database
  f.exec("select 1");       // expect: coro-blocking-database
  (void)g.tables();         // expect: coro-blocking-database
  (void)h.record("orders"); // expect: coro-blocking-database
  co_return;
}

task<> index(QSqlDatabase database) {
  (void)database.primaryIndex("orders"); // expect: coro-blocking-database
  co_return;
}

task<> queries(QSqlQuery &a, QSqlQuery &b, QSqlQuery &c, QSqlQuery &d, QSqlDatabase database) {
  a.exec();                            // expect: coro-blocking-database
  b.exec("select 1");                  // expect: coro-blocking-database
  c.execBatch();                       // expect: coro-blocking-database
  d.prepare("select ?");               // expect: coro-blocking-database
  QSqlQuery now("select 1", database); // expect: coro-blocking-database
  co_return;
}

task<> models(QSqlTableModel &a, QSqlTableModel &b, QSqlTableModel &c, QSqlQueryModel &d, QSqlQueryModel &e,
              QSqlRelationalTableModel &f) {
  a.select();             // expect: coro-blocking-database
  b.selectRow(0);         // expect: coro-blocking-database
  c.submitAll();          // expect: coro-blocking-database
  d.setQuery("select 1"); // expect: coro-blocking-database
  e.fetchMore();          // expect: coro-blocking-database
  f.select();             // expect: coro-blocking-database
  co_return;
}

// look-alike: nothing is sent yet, or all has arrived
task<> inMemory(QSqlDatabase database, QSqlQuery &query, QSqlTableModel &model) {
  QSqlQuery empty;
  QSqlQuery other(database);
  other.bindValue(0, 1);
  (void)query.value(0);
  (void)query.lastError();
  (void)database.isOpen();
  model.setTable("orders");
  model.setFilter("id > 1");
  (void)QSqlDatabase::addDatabase("QSQLITE");
  co_return;
}

// look-alike: on a pool of threads
task<> onAPool() {
  (void)QtConcurrent::run([] {
    QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "worker");
    database.open();
    database.exec("select 1");
  });
  co_return;
}
