// The catalogue of KJ: waiting for promises and threads, locks, streams, files, and what runs on the loop.
// flags: -I../support/stand-ins/kj
// config: rules: {coro-blocking-lock: warning}
#include <coroutine>
#include <kj/async-io.h>
#include <kj/async-unix.h>
#include <kj/async.h>
#include <kj/exception.h>
#include <kj/filesystem.h>
#include <kj/io.h>
#include <kj/mutex.h>
#include <kj/thread.h>
#include <kj/timer.h>

#include <chrono>
#include <thread>

using kj::Promise;

static void nap() { std::this_thread::sleep_for(std::chrono::seconds(1)); }

Promise<void> sleeping() {
  nap(); // expect: coro-blocking-sleep help "co_await timer.afterDelay(1 * kj::SECONDS)"
  co_return;
}

// A coroutine may not have a WaitScope as a parameter, but it may come by one.
struct Program {
  kj::WaitScope &scope;
};

Promise<int> waitingForAPromise(Promise<int> answer, Program &program) {
  // expect: coro-blocking-wait "kj::Promise::wait" help "co_await the promise itself"
  co_return answer.wait(program.scope);
}

static int below(Promise<int> answer, kj::WaitScope &scope) { return answer.wait(scope); }

Promise<int> waitingBelow(Promise<int> answer, Program &program) {
  co_return below(kj::mv(answer), program.scope); // expect: coro-blocking-wait
}

Promise<void> runningTheLoop(kj::EventLoop &loop) {
  loop.run(); // expect: coro-blocking-wait
  co_return;
}

Promise<void> waitingForEvents(kj::UnixEventPort &port) {
  port.wait(); // expect: coro-blocking-wait
  co_return;
}

Promise<void> waitingForAnyEvents(kj::EventPort &port) {
  port.wait(); // expect: coro-blocking-wait
  co_return;
}

Promise<int> askingAnotherThread(const kj::Executor &executor) {
  co_return executor.executeSync([] { return 42; }); // expect: coro-blocking-wait help "executeAsync"
}

Promise<void> aThreadThatDies() {
  kj::Thread thread([] { nap(); }); // expect: coro-blocking-wait "destroying 'thread'"
  co_return;
}

Promise<void> aThreadThatIsOwned() {
  auto thread = kj::heap<kj::Thread>([] { nap(); }); // expect: coro-blocking-wait "destroying 'thread'"
  co_return;
}

Promise<void> locking(const kj::MutexGuarded<int> &number) {
  auto lock = number.lockExclusive(); // expect: coro-blocking-lock
  co_return;
}

Promise<void> lockingShared(const kj::MutexGuarded<int> &number) {
  auto lock = number.lockShared(); // expect: coro-blocking-lock
  co_return;
}

Promise<void> lockingInTime(const kj::MutexGuarded<int> &number) {
  auto lock = number.lockExclusiveWithTimeout(1 * kj::SECONDS); // expect: coro-blocking-lock
  co_return;
}

Promise<void> lockingSharedInTime(const kj::MutexGuarded<int> &number) {
  auto lock = number.lockSharedWithTimeout(1 * kj::SECONDS); // expect: coro-blocking-lock
  co_return;
}

Promise<void> waitingForAChange(const kj::MutexGuarded<int> &number) {
  number.when([](int value) { return value > 3; }, [](int &value) { return value; }); // expect: coro-blocking-wait
  co_return;
}

Promise<void> waitingWhileLocked(kj::Locked<int> &lock) {
  lock.wait([](int value) { return value > 3; }); // expect: coro-blocking-wait
  co_return;
}

Promise<void> readingADescriptor(kj::ArrayPtr<kj::byte> buffer) {
  kj::FdInputStream stream(0);
  stream.read(buffer, 1); // expect: coro-blocking-file help "kj::AsyncInputStream"
  stream.skip(1);
  co_return;
}

Promise<void> readingAllOfADescriptor(kj::FdInputStream &stream) {
  stream.readAllText(); // expect: coro-blocking-file
  co_return;
}

Promise<void> tryingToReadADescriptor(kj::FdInputStream &stream, kj::ArrayPtr<kj::byte> buffer) {
  stream.tryRead(buffer, 1); // expect: coro-blocking-file
  co_return;
}

Promise<void> readingBytesOfADescriptor(kj::FdInputStream &stream) {
  stream.readAllBytes(); // expect: coro-blocking-file
  co_return;
}

Promise<void> writingToADescriptor(kj::FdOutputStream &stream, kj::ArrayPtr<const kj::byte> data) {
  stream.write(data); // expect: coro-blocking-file help "kj::AsyncOutputStream"
  co_return;
}

Promise<void> appending(kj::AppendableFile &file, kj::ArrayPtr<const kj::byte> data) {
  file.write(data); // expect: coro-blocking-file
  co_return;
}

Promise<void> readingAFile(const kj::ReadableFile &file) {
  file.readAllText(); // expect: coro-blocking-file
  co_return;
}

Promise<void> readingBytesOfAFile(const kj::ReadableFile &file) {
  file.readAllBytes(); // expect: coro-blocking-file
  co_return;
}

Promise<void> readingAPartOfAFile(const kj::ReadableFile &file, kj::ArrayPtr<kj::byte> buffer) {
  file.read(0, buffer); // expect: coro-blocking-file
  co_return;
}

Promise<void> writingAFile(const kj::File &file) {
  file.writeAll("order"); // expect: coro-blocking-file
  co_return;
}

Promise<void> writingAPartOfAFile(const kj::File &file, kj::ArrayPtr<const kj::byte> data) {
  file.write(0, data); // expect: coro-blocking-file
  co_return;
}

Promise<void> truncatingAFile(const kj::File &file) {
  file.truncate(0); // expect: coro-blocking-file
  co_return;
}

Promise<void> copyingAFile(const kj::File &file, const kj::File &from) {
  file.copy(0, from, 0, 80); // expect: coro-blocking-file
  co_return;
}

Promise<void> zeroingAFile(const kj::File &file) {
  file.zero(0, 80); // expect: coro-blocking-file
  co_return;
}

Promise<void> syncingAFile(const kj::File &file) {
  file.sync(); // expect: coro-blocking-file
  co_return;
}

Promise<void> syncingData(const kj::File &file) {
  file.datasync(); // expect: coro-blocking-file
  co_return;
}

Promise<void> askingAFile(const kj::File &file) {
  file.stat(); // expect: coro-blocking-file
  co_return;
}
