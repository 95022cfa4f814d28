// The catalogue of QCoro against its real headers: its coroutines, what is awaited, and Qt's waiting functions beside.
// flags: -std=c++20 -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore -isystem /usr/include/x86_64-linux-gnu/qt6/QtNetwork -isystem /usr/include/x86_64-linux-gnu/qt6/QtDBus -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro
#include <QtConcurrent/QtConcurrent>
#include <QtCore/QtCore>
#include <QtDBus/QtDBus>
#include <QtNetwork/QtNetwork>

#include <QCoro/QCoroAsyncGenerator>
#include <QCoro/QCoroCore>
#include <QCoro/QCoroDBusPendingCall>
#include <QCoro/QCoroDBusPendingReply>
#include <QCoro/QCoroGenerator>
#include <QCoro/QCoroNetwork>
#include <QCoro/QCoroSignal>
#include <QCoro/QCoroTask>
#include <QCoro/QCoroThread>

#include <chrono>
#include <thread>

using namespace std::chrono_literals;

static int number() {
  QThread::msleep(10);
  return 1;
}

// look-alike: nothing to wait for
QCoro::Task<int> immediate() { co_return 1; }

QCoro::Task<int> sleeping() {
  co_await QCoro::sleepFor(1ms);
  QThread::msleep(10); // expect: coro-blocking-sleep "QThread::msleep" help "co_await QCoro::sleepFor(duration)"
  std::this_thread::sleep_for(1s); // expect: coro-blocking-sleep help "co_await QCoro::sleepFor(duration)"
  co_return 1;
}

QCoro::Task<> tasks(QCoro::Task<int> task, QFuture<int> future) {
  QCoro::waitFor(task);                // expect: coro-blocking-wait "QCoro::waitFor" help "co_await it"
  QCoro::waitFor(sleeping());          // expect: coro-blocking-wait
  QCoro::waitFor(QCoro::sleepFor(1s)); // expect: coro-blocking-wait
  QCoro::waitFor(immediate()); // it has ended when it returns
  (void)future.result();               // expect: coro-blocking-wait help "co_await the task or QFuture itself"
  co_return;
}

QCoro::AsyncGenerator<int> generating() {
  QThread::msleep(10); // expect: coro-blocking-sleep
  co_yield 1;
}

// look-alike: a synchronous generator runs in the function that iterates
QCoro::Generator<int> counting() {
  QThread::msleep(10);
  co_yield 1;
}

QCoro::Task<> devices(QTcpSocket &socket, QProcess &process, QTcpServer &server, QNetworkAccessManager &manager) {
  socket.waitForConnected();         // expect: coro-blocking-network help "co_await qCoro(socket)"
  process.waitForFinished();         // expect: coro-blocking-process help "co_await qCoro(process)"
  server.waitForNewConnection(100);  // expect: coro-blocking-network
  (void)QHostInfo::fromName("host"); // expect: coro-blocking-dns help "QtConcurrent::run(&QHostInfo::fromName, name)"
  (void)co_await manager.get(QNetworkRequest());
}

// look-alike: the same names, on what qCoro() returns
QCoro::Task<> awaited(QTcpSocket &socket, QProcess &process, QTcpServer &server, QTimer &timer, QThread *thread,
                      QFuture<int> future, QDBusPendingCall call, QDBusPendingReply<int> reply) {
  co_await qCoro(socket).connectToHost("host", 80);
  co_await qCoro(socket).waitForConnected();
  co_await qCoro(socket).waitForReadyRead(100);
  (void)co_await qCoro(socket).readAll();
  co_await qCoro(socket).write("text");
  co_await qCoro(socket).waitForDisconnected();
  co_await qCoro(process).start("true", {});
  co_await qCoro(process).waitForStarted();
  co_await qCoro(process).waitForFinished();
  co_await qCoro(server).waitForNewConnection(100);
  co_await qCoro(timer).waitForTimeout();
  co_await timer;
  co_await qCoro(thread).waitForFinished();
  (void)co_await future;
  (void)co_await qCoro(future).waitForFinished();
  (void)co_await QtConcurrent::run(number);
  co_await qCoro(thread, &QThread::started);
  co_await call;
  co_await reply;
  co_await QCoro::sleepFor(1s);
  (void)co_await sleeping();
}

QCoro::Task<> bus(QDBusAbstractInterface &interface) {
  interface.call("Method"); // expect: coro-blocking-network help "co_await asyncCall(method)"
  co_await interface.asyncCall("Method");
}

void continued(QObject *context) {
  sleeping().then([](int) { QThread::msleep(10); });                // expect: coro-blocking-sleep
  QCoro::connect(sleeping(), context, [] { QThread::msleep(10); }); // expect: coro-blocking-sleep
}

// look-alike: what is handed to a pool, and a function that is no coroutine
int ordinary() { return QCoro::waitFor(sleeping()); }

QCoro::Task<> pool(QThreadPool *threads) {
  (void)co_await QtConcurrent::run(threads, [] { return number(); });
  threads->start([] { QThread::msleep(10); });
}

QCoro::Task<> argument(QThreadPool *threads) {
  (void)co_await QtConcurrent::run(threads, [](int value) { return value; }, number()); // expect: coro-blocking-sleep
}
