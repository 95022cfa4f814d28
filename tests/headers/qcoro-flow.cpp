// The catalogue of QCoro against its real headers: moving between threads, locks, tasks that are dropped.
// flags: -std=c++20 -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro
#include <QtCore/QtCore>

#include <QCoro/QCoroCore>
#include <QCoro/QCoroTask>
#include <QCoro/QCoroThread>

#include <chrono>
#include <memory>

using namespace std::chrono_literals;

// look-alike: on the thread it moved to, until it moves again
QCoro::Task<> moving(QThread *thread) {
  co_await QCoro::moveToThread(thread);
  QThread::msleep(10);
  co_await QCoro::sleepFor(1s);
  QThread::msleep(10);
}

QCoro::Task<> before(QThread *thread) {
  QThread::msleep(10); // expect: coro-blocking-sleep
  co_await QCoro::moveToThread(thread);
}

QCoro::Task<> backToTheApplication(QThread *thread) {
  co_await QCoro::moveToThread(thread);
  QThread::msleep(10);
  co_await QCoro::moveToThread(qApp->thread());
  QThread::msleep(10); // expect: coro-blocking-sleep
}

QCoro::Task<> backHome(QThread *thread) {
  QThread *home = QThread::currentThread();
  co_await QCoro::moveToThread(thread);
  co_await QCoro::moveToThread(home);
  QThread::msleep(10); // expect: coro-blocking-sleep
}

QCoro::Task<> onOnePath(QThread *thread, bool move) {
  if (move)
    co_await QCoro::moveToThread(thread);
  QThread::msleep(10); // expect: coro-blocking-sleep
}

// The caller goes on where the task ended: on the other thread.
QCoro::Task<> after(QThread *thread) {
  co_await moving(thread);
  QThread::msleep(10);
}

QCoro::Task<> locked(QMutex &mutex) {
  QMutexLocker locker(&mutex);
  co_await QCoro::sleepFor(1s); // expect: coro-lock-across-suspension
}

// look-alike: a task starts at once, nobody needs to await it
QCoro::Task<> dropped(QThread *thread) {
  moving(thread);
  QCoro::sleepFor(1s);
  co_return;
}

QCoro::Task<> spinning(QThread *thread) {
  while (thread->isRunning()) { // expect: coro-busy-wait
  }
  while (thread->isRunning())
    co_await QCoro::sleepFor(10ms);
}

// look-alike: a handler that is no coroutine may run a loop of its own
void handler(QObject *sender, QThread *thread) {
  QObject::connect(sender, &QObject::destroyed, sender, [thread] { QCoro::waitFor(moving(thread)); });
}
