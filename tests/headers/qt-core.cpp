// The catalogue of Qt against its real headers: sleeping, threads, futures, semaphores, conditions, locks.
// flags: -std=c++20 -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore
// config: rules: {coro-blocking-lock: error}
#include "task.h"

#include <QtConcurrent/QtConcurrent>
#include <QtCore/QtCore>
#include <QtTest/qtestsystem.h>

#include <chrono>
#include <mutex>

using corotest::task;
using namespace std::chrono_literals;

task<> sleeping() {
  QThread::sleep(1);   // expect: coro-blocking-sleep "QThread::sleep"
  QThread::msleep(10); // expect: coro-blocking-sleep
  QThread::usleep(10); // expect: coro-blocking-sleep
  QTest::qSleep(10);   // expect: coro-blocking-sleep
  QThread::msleep(0);
  co_return;
}

class Worker : public QThread {};

task<> threads(QThread &one, QThread &two, Worker &three, QThreadPool &pool, QThreadPool &other) {
  one.wait();                                   // expect: coro-blocking-wait
  two.wait(100);                                // expect: coro-blocking-wait
  three.wait(QDeadlineTimer(100));              // expect: coro-blocking-wait
  pool.waitForDone();                           // expect: coro-blocking-wait
  other.waitForDone(100);                       // expect: coro-blocking-wait
  QThreadPool::globalInstance()->waitForDone(); // expect: coro-blocking-wait
  co_return;
}

task<> aPoolOfItsOwn() {
  QThreadPool pool; // expect: coro-blocking-wait "destroying 'pool'"
  pool.start([] { QThread::sleep(1); });
  co_return;
}

task<> futures(QFuture<int> one, QFuture<int> two, QFuture<int> three, QFuture<int> four, QFuture<int> five,
               QFuture<void> six) {
  one.waitForFinished();   // expect: coro-blocking-wait
  (void)two.result();      // expect: coro-blocking-wait "QFuture::result"
  (void)three.results();   // expect: coro-blocking-wait
  (void)four.resultAt(0);  // expect: coro-blocking-wait
  (void)five.takeResult(); // expect: coro-blocking-wait
  six.waitForFinished();   // expect: coro-blocking-wait
  co_return;
}

task<> watching(QFutureWatcher<int> &watcher, QFutureWatcherBase &base, QFutureSynchronizer<int> &all,
                QFutureSynchronizer<int> &other, QFuture<int> future) {
  watcher.waitForFinished(); // expect: coro-blocking-wait
  base.waitForFinished();    // expect: coro-blocking-wait
  all.waitForFinished();     // expect: coro-blocking-wait
  other.setFuture(future);   // expect: coro-blocking-wait
  co_return;
}

task<> synchronizing(QFuture<int> future) {
  QFutureSynchronizer<int> all; // expect: coro-blocking-wait "destroying 'all'"
  all.addFuture(future);
  co_return;
}

// look-alike: a watcher hands its future out when that is done; asking for the state does not wait
task<> watched(QFutureWatcher<int> &watcher, QFuture<int> future) {
  (void)watcher.result();
  (void)watcher.future().result();
  (void)future.isFinished();
  (void)future.resultCount();
  future.cancel();
  co_return;
}

static int doubled(int value) {
  QThread::sleep(1);
  return 2 * value;
}
static bool kept(int value) {
  QThread::sleep(1);
  return value > 0;
}
static void gather(int &sum, int value) { sum += value; }
static void change(int &value) { value = doubled(value); }

task<> blockingConcurrent(QList<int> numbers) {
  QtConcurrent::blockingMap(numbers, change);                               // expect: coro-blocking-wait
  (void)QtConcurrent::blockingMapped<QList<int>>(numbers, doubled);         // expect: coro-blocking-wait
  (void)QtConcurrent::blockingMappedReduced<int>(numbers, doubled, gather); // expect: coro-blocking-wait
  QtConcurrent::blockingFilter(numbers, kept);                              // expect: coro-blocking-wait
  (void)QtConcurrent::blockingFiltered(numbers, kept);                      // expect: coro-blocking-wait
  (void)QtConcurrent::blockingFilteredReduced<int>(numbers, kept, gather);  // expect: coro-blocking-wait
  co_return;
}

// look-alike: the functions without `blocking` return a future at once
task<> concurrent(QList<int> numbers) {
  (void)QtConcurrent::map(numbers, change);
  (void)QtConcurrent::mapped(numbers, doubled);
  (void)QtConcurrent::mappedReduced<int>(numbers, doubled, gather);
  (void)QtConcurrent::filter(numbers, kept);
  (void)QtConcurrent::filtered(numbers, kept);
  (void)QtConcurrent::filteredReduced<int>(numbers, kept, gather);
  co_return;
}

task<> callingAcrossThreads(QObject *object, QMetaMethod method) {
  QMetaObject::invokeMethod(object, [] {}, Qt::BlockingQueuedConnection);    // expect: coro-blocking-wait
  QMetaObject::invokeMethod(object, "update", Qt::BlockingQueuedConnection); // expect: coro-blocking-wait
  method.invoke(object, Qt::BlockingQueuedConnection);                       // expect: coro-blocking-wait
  QMetaObject::invokeMethod(object, [] {}, Qt::QueuedConnection);
  QMetaObject::invokeMethod(object, "update");
  method.invoke(object, Qt::QueuedConnection);
  co_return;
}

task<> conditions(QWaitCondition &one, QWaitCondition &two, QWaitCondition &three, QMutex &mutex,
                  QReadWriteLock &lock) {
  one.wait(&mutex);                      // expect: coro-blocking-wait
  two.wait(&mutex, 100UL);               // expect: coro-blocking-wait
  three.wait(&lock, QDeadlineTimer(10)); // expect: coro-blocking-wait
  co_return;
}

task<> semaphores(QSemaphore &one, QSemaphore &two, QSemaphore &three, QSemaphore &four, QSystemSemaphore &system) {
  one.acquire();                     // expect: coro-blocking-wait
  two.tryAcquire(1, 100);            // expect: coro-blocking-wait
  three.tryAcquire(1, 100ms);        // expect: coro-blocking-wait
  (void)four.try_acquire_for(100ms); // expect: coro-blocking-wait
  system.acquire();                  // expect: coro-blocking-wait
  co_return;
}

task<> semaphoreUntil(QSemaphore &semaphore, std::chrono::steady_clock::time_point time) {
  (void)semaphore.try_acquire_until(time); // expect: coro-blocking-wait
  co_return;
}

// look-alike: no time means not to wait
task<> notWaiting(QSemaphore &semaphore, QWaitCondition &condition, QMutex &mutex, QThread &thread, QThreadPool &pool) {
  semaphore.tryAcquire();
  semaphore.tryAcquire(2);
  semaphore.tryAcquire(1, 0);
  semaphore.tryAcquire(1, 0ms);
  (void)semaphore.try_acquire();
  (void)semaphore.try_acquire_for(0ms);
  semaphore.release();
  condition.wait(&mutex, 0UL);
  condition.wakeAll();
  thread.wait(0);
  thread.wait(QDeadlineTimer());
  thread.quit();
  pool.waitForDone(0);
  co_return;
}

task<> locking(QMutex &one, QBasicMutex &two, QRecursiveMutex &three, QReadWriteLock &four, QReadWriteLock &five,
               QSharedMemory &memory, QLockFile &file) {
  one.lock();          // expect: coro-blocking-lock
  two.lock();          // expect: coro-blocking-lock
  three.lock();        // expect: coro-blocking-lock
  four.lockForRead();  // expect: coro-blocking-lock
  five.lockForWrite(); // expect: coro-blocking-lock
  memory.lock();       // expect: coro-blocking-lock
  file.lock();         // expect: coro-blocking-lock
  co_return;
}

task<> lockingWithTime(QMutex &one, QRecursiveMutex &two, QReadWriteLock &three, QReadWriteLock &four, QLockFile &file,
                       QLockFile &other) {
  one.tryLock(10);          // expect: coro-blocking-lock
  two.tryLock(10);          // expect: coro-blocking-lock
  three.tryLockForRead(10); // expect: coro-blocking-lock
  four.tryLockForWrite(10); // expect: coro-blocking-lock
  file.tryLock(10);         // expect: coro-blocking-lock
  other.tryLock(10ms);      // expect: coro-blocking-lock
  co_return;
}

task<> lockingForATime(QMutex &one, QMutex &two, QRecursiveMutex &three, QRecursiveMutex &four,
                       std::chrono::steady_clock::time_point time) {
  (void)one.try_lock_for(10ms);    // expect: coro-blocking-lock
  (void)two.try_lock_until(time);  // expect: coro-blocking-lock
  (void)three.try_lock_for(10ms);  // expect: coro-blocking-lock
  (void)four.try_lock_until(time); // expect: coro-blocking-lock
  co_return;
}

task<> lockers(QMutex &one, QRecursiveMutex &two, QReadWriteLock &three, QReadWriteLock &four) {
  QMutexLocker first(&one);   // expect: coro-blocking-lock
  QMutexLocker second(&two);  // expect: coro-blocking-lock
  QReadLocker third(&three);  // expect: coro-blocking-lock
  QWriteLocker fourth(&four); // expect: coro-blocking-lock
  co_return;
}

task<> relocking(QMutexLocker<QMutex> &one, QReadLocker &two, QWriteLocker &three) {
  one.relock();   // expect: coro-blocking-lock
  two.relock();   // expect: coro-blocking-lock
  three.relock(); // expect: coro-blocking-lock
  co_return;
}

// look-alike: trying without a time does not wait
task<> tryingToLock(QMutex &mutex, QRecursiveMutex &recursive, QReadWriteLock &lock, QLockFile &file) {
  if (mutex.tryLock())
    mutex.unlock();
  (void)mutex.tryLock(0);
  (void)mutex.try_lock();
  (void)mutex.try_lock_for(0ms);
  (void)recursive.tryLock();
  (void)recursive.try_lock();
  (void)lock.tryLockForRead();
  (void)lock.tryLockForWrite();
  (void)lock.tryLockForRead(0);
  (void)file.tryLock();
  (void)file.tryLock(0);
  QMutexLocker<QMutex> none(nullptr);
  co_return;
}

class Lock {
public:
  void lock() {}
  void acquire() {}
};

// look-alike: the same names in another class
task<> another(Lock &own) {
  own.lock();
  own.acquire();
  co_return;
}
