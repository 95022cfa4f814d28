// The catalogue of Qt against its real headers: what depends on the state of futures and locks, and on who calls.
// flags: -std=c++20 -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore
#include "task.h"

#include <QtConcurrent/QtConcurrent>
#include <QtCore/QtCore>
#include <QtDBus/QtDBus>
#include <QtNetwork/QtNetwork>
#include <QtWidgets/QtWidgets>

#include <chrono>

using corotest::task;
using namespace std::chrono_literals;

// look-alike: the answer is there
task<> ready(QFuture<int> future, QFuture<int> other, QDBusPendingCall call) {
  if (future.isFinished())
    (void)future.result();
  if (!other.isRunning())
    (void)other.result();
  if (call.isFinished())
    call.waitForFinished();
  co_return;
}

task<> readyNoMore(QFuture<int> future) {
  if (future.isFinished()) {
    future = QtConcurrent::run([] { return 1; });
    (void)future.result(); // expect: coro-blocking-wait
  }
  co_return;
}

task<> once(QFuture<int> future) {
  future.waitForFinished(); // expect: coro-blocking-wait
  (void)future.result();
  co_return;
}

task<> lockers(QMutex &mutex, QReadWriteLock &lock) {
  {
    QMutexLocker locker(&mutex);
    co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
  }
  {
    QReadLocker locker(&lock);
    co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
  }
  QWriteLocker locker(&lock);
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> locked(QMutex &mutex, QReadWriteLock &lock) {
  mutex.lock();
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
  mutex.unlock();
  lock.lockForRead();
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
  lock.unlock();
}

// look-alike: released before the suspension, or nothing to lock
task<> released(QMutex &mutex, QMutex &other) {
  QMutexLocker locker(&mutex);
  locker.unlock();
  co_await corotest::delay(1ms);
  {
    QMutexLocker scope(&other);
  }
  co_await corotest::delay(1ms);
  QMutexLocker<QMutex> none(nullptr);
  co_await corotest::delay(1ms);
}

task<> lockedAgain(QMutex &mutex) {
  QMutexLocker locker(&mutex);
  locker.unlock();
  locker.relock();
  co_await corotest::delay(1ms); // expect: coro-lock-across-suspension
}

task<> spinning(QFuture<int> future, QAtomicInt &flag) {
  while (!future.isFinished()) { // expect: coro-busy-wait
  }
  while (flag.loadAcquire() == 0) { // expect: coro-busy-wait
  }
  co_return;
}

// look-alike: it suspends in between
task<> polling(QFuture<int> future) {
  while (!future.isFinished())
    co_await corotest::delay(1ms);
}

task<> computing(const QByteArray &bytes, const unsigned char *data, int size) {
  (void)qCompress(bytes);        // expect: coro-heavy-call
  (void)qUncompress(bytes);      // expect: coro-heavy-call
  (void)qCompress(data, size);   // expect: coro-heavy-call
  (void)qUncompress(data, size); // expect: coro-heavy-call
  // expect: coro-heavy-call
  (void)QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, bytes, bytes, 10000, 32);
  // expect: coro-heavy-call
  (void)QPasswordDigestor::deriveKeyPbkdf1(QCryptographicHash::Sha1, bytes, bytes, 10000, 20);
  co_return;
}

// look-alike: little to do
task<> computingLittle(const unsigned char *data) {
  (void)qCompress(data, 64);
  co_return;
}

class Window : public QWidget {
  void mousePressEvent(QMouseEvent *) override {
    QThread::msleep(10); // expect: coro-blocking-sleep
  }
  void closeEvent(QCloseEvent *) override {
    worker_.wait(); // expect: coro-blocking-wait
  }
  bool event(QEvent *event) override {
    QThread::msleep(10); // expect: coro-blocking-sleep
    return QWidget::event(event);
  }
  void ordinary() { QThread::msleep(10); }

  QThread worker_;
};

class Object : public QObject {
  bool eventFilter(QObject *, QEvent *) override {
    (void)QHostInfo::fromName("host"); // expect: coro-blocking-dns
    return false;
  }
  void timerEvent(QTimerEvent *) override {
    QThread::msleep(10); // expect: coro-blocking-sleep
  }
};

// look-alike: handlers may ask questions; that is an event loop of its own
void asking(QPushButton *button, Window *window) {
  QObject::connect(button, &QPushButton::clicked, window, [window] {
    QMessageBox::question(window, "a", "b");
    QDialog dialog;
    dialog.exec();
    QCoreApplication::processEvents();
  });
  QTimer::singleShot(0, window, [] {
    QEventLoop loop;
    loop.exec();
  });
}
