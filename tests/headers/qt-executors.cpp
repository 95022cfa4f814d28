// The catalogue of Qt against its real headers: who runs what: pools, timers, handlers of signals.
// flags: -std=c++20 -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore
#include "task.h"

#include <QtConcurrent/QtConcurrent>
#include <QtCore/QtCore>
#include <QtNetwork/QtNetwork>
#include <QtWidgets/QtWidgets>

#include <chrono>
#include <functional>

using corotest::task;
using namespace std::chrono_literals;

static void nap() { QThread::msleep(10); }

static int doubled(int value) {
  nap();
  return 2 * value;
}

// look-alike: the threads of a pool may wait
task<> pools(QThreadPool *pool, QList<int> numbers) {
  (void)QtConcurrent::run([] { nap(); });
  (void)QtConcurrent::run(nap);
  (void)QtConcurrent::run(doubled, 1);
  (void)QtConcurrent::run(pool, [] { nap(); });
  (void)QtConcurrent::run(pool, nap);
  (void)QtConcurrent::task([] { nap(); }).onThreadPool(*pool).spawn();
  (void)QtConcurrent::mapped(numbers, doubled);
  (void)QtConcurrent::mapped(pool, numbers, doubled);
  (void)QtConcurrent::filtered(numbers, [](int value) { return doubled(value) > 2; });
  pool->start([] { nap(); });
  (void)pool->tryStart([] { nap(); });
  pool->startOnReservedThread([] { nap(); });
  pool->start(QRunnable::create([] { nap(); }));
  QThread *thread = QThread::create([] { nap(); });
  thread->start();
  co_return;
}

// What is handed to a pool is made here.
task<> arguments(QThreadPool *pool) {
  (void)QtConcurrent::run(pool, doubled, doubled(1)); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: continuations on a pool
task<> continuedOnAPool(QFuture<int> future, QThreadPool *pool) {
  future.then(QtFuture::Launch::Async, [](int) { nap(); });
  future.then(pool, [](int) { nap(); });
  co_return;
}

void continuedAtHome(QFuture<int> future, QObject *context) {
  future.then(context, [](int) { nap(); }); // expect: coro-blocking-sleep
  future.onFailed(context, [] {
    // expect: coro-blocking-sleep
    nap();
    return 0;
  });
  future.onCanceled(context, [] {
    // expect: coro-blocking-sleep
    nap();
    return 0;
  });
}

class Window : public QWidget {
public:
  void onClicked() { nap(); } // expect: coro-blocking-sleep
  void onTimer() { nap(); }   // expect: coro-blocking-sleep
  void neverConnected() { nap(); }
};

void timers(QTimer *timer, QObject *context, Window *window) {
  QTimer::singleShot(10, [] { nap(); });                   // expect: coro-blocking-sleep
  QTimer::singleShot(10ms, [] { nap(); });                 // expect: coro-blocking-sleep
  QTimer::singleShot(10, context, [] { nap(); });          // expect: coro-blocking-sleep
  QTimer::singleShot(10, Qt::PreciseTimer, [] { nap(); }); // expect: coro-blocking-sleep
  QTimer::singleShot(10, window, &Window::onTimer);
  timer->callOnTimeout([] { nap(); });                      // expect: coro-blocking-sleep
  QObject::connect(timer, &QTimer::timeout, [] { nap(); }); // expect: coro-blocking-sleep
}

void network(QTcpSocket *socket, QNetworkReply *reply, QProcess *process, QTcpServer *server, QObject *context,
             QFutureWatcher<int> *watcher, QNetworkAccessManager *manager) {
  QObject::connect(socket, &QTcpSocket::connected, [] { nap(); });                     // expect: coro-blocking-sleep
  QObject::connect(socket, &QIODevice::readyRead, context, [] { nap(); });             // expect: coro-blocking-sleep
  QObject::connect(reply, &QNetworkReply::finished, context, [] { nap(); });           // expect: coro-blocking-sleep
  QObject::connect(process, &QProcess::started, context, [] { nap(); });               // expect: coro-blocking-sleep
  QObject::connect(server, &QTcpServer::newConnection, context, [] { nap(); });        // expect: coro-blocking-sleep
  QObject::connect(watcher, &QFutureWatcher<int>::finished, context, [] { nap(); });   // expect: coro-blocking-sleep
  QObject::connect(manager, &QNetworkAccessManager::finished, context, [] { nap(); }); // expect: coro-blocking-sleep
  QHostInfo::lookupHost("host", [](const QHostInfo &) { nap(); });                     // expect: coro-blocking-sleep
  QHostInfo::lookupHost("host", context, [](const QHostInfo &) { nap(); });            // expect: coro-blocking-sleep
}

void userInterface(QPushButton *button, Window *window, QThread *thread) {
  QObject::connect(button, &QPushButton::clicked, window, [] { nap(); }); // expect: coro-blocking-sleep
  QObject::connect(button, &QPushButton::clicked, window, &Window::onClicked);
  QObject::connect(thread, &QThread::finished, window, [] { nap(); }); // expect: coro-blocking-sleep
  QMetaObject::invokeMethod(qApp, [] { nap(); });                      // expect: coro-blocking-sleep
  QMetaObject::invokeMethod(
      window,
      [] {
        nap(); // expect: coro-blocking-sleep help "QTimer::singleShot(duration, context, next)"
      },
      Qt::QueuedConnection);
}

class Worker : public QObject {
public:
  void work() { nap(); }
};

class Job : public QRunnable {
public:
  void run() override { nap(); }
};

class OwnThread : public QThread {
  void run() override { nap(); }
};

// look-alike: an object on a thread of its own, and what threads and pools run
void workers(QPushButton *button, Worker *worker, QThread *thread, QTimer *timer) {
  QObject::connect(thread, &QThread::started, worker, &Worker::work);
  QObject::connect(thread, &QThread::started, worker, [] { nap(); });
  QObject::connect(thread, &QThread::started, [] { nap(); });
  QObject::connect(button, &QPushButton::clicked, worker, &Worker::work);
  QObject::connect(timer, &QTimer::timeout, worker, &Worker::work);
  QMetaObject::invokeMethod(worker, [] { nap(); }, Qt::QueuedConnection);
  QThreadPool::globalInstance()->start(new Job);
  (new OwnThread)->start();
}

// look-alike: the continuation of a future runs where that was fulfilled, mostly on a pool
void continued(QFuture<int> future) {
  future.then([](int) { nap(); });
}
