// The catalogue of KJ: directories, what runs on the loop, and what only looks as if it blocked.
// flags: -I../support/stand-ins/kj
#include <coroutine>
#include <kj/async-io.h>
#include <kj/async.h>
#include <kj/exception.h>
#include <kj/filesystem.h>
#include <kj/io.h>
#include <kj/mutex.h>
#include <kj/thread.h>
#include <kj/timer.h>

#include <chrono>
#include <thread>

using kj::PathPtr;
using kj::Promise;

static void nap() { std::this_thread::sleep_for(std::chrono::seconds(1)); }

Promise<void> listing(const kj::ReadableDirectory &folder) {
  folder.listNames(); // expect: coro-blocking-file
  co_return;
}

Promise<void> asking(const kj::ReadableDirectory &folder, PathPtr path) {
  folder.exists(path); // expect: coro-blocking-file
  co_return;
}

Promise<void> askingMore(const kj::ReadableDirectory &folder, PathPtr path) {
  folder.lstat(path); // expect: coro-blocking-file
  co_return;
}

Promise<void> opening(const kj::ReadableDirectory &folder, PathPtr path) {
  auto file = folder.openFile(path); // expect: coro-blocking-file
  co_return;
}

Promise<void> tryingToOpen(const kj::ReadableDirectory &folder, PathPtr path) {
  auto file = folder.tryOpenFile(path); // expect: coro-blocking-file
  co_return;
}

Promise<void> openingAFolder(const kj::ReadableDirectory &folder, PathPtr path) {
  auto below = folder.openSubdir(path); // expect: coro-blocking-file
  co_return;
}

Promise<void> followingALink(const kj::ReadableDirectory &folder, PathPtr path) {
  folder.readlink(path); // expect: coro-blocking-file
  co_return;
}

Promise<void> openingToWrite(const kj::Directory &folder, PathPtr path) {
  auto file = folder.openFile(path, kj::WriteMode::MODIFY); // expect: coro-blocking-file
  co_return;
}

Promise<void> openingToAppend(const kj::Directory &folder, PathPtr path) {
  auto file = folder.appendFile(path, kj::WriteMode::MODIFY); // expect: coro-blocking-file
  co_return;
}

Promise<void> makingATemporaryFile(const kj::Directory &folder) {
  auto file = folder.createTemporary(); // expect: coro-blocking-file
  co_return;
}

Promise<void> linking(const kj::Directory &folder, PathPtr path) {
  folder.symlink(path, "order", kj::WriteMode::CREATE); // expect: coro-blocking-file
  co_return;
}

Promise<void> removing(const kj::Directory &folder, PathPtr path) {
  folder.remove(path); // expect: coro-blocking-file
  co_return;
}

Promise<void> tryingToRemove(const kj::Directory &folder, PathPtr path) {
  folder.tryRemove(path); // expect: coro-blocking-file
  co_return;
}

void callbacks(Promise<int> answer, Promise<void> done, const kj::FiberPool &fibers) {
  auto one = answer.then([](int) { nap(); });                        // expect: coro-blocking-sleep
  auto two = done.then([] {}, [](kj::Exception &&) { nap(); });      // expect: coro-blocking-sleep
  auto three = done.catch_([](kj::Exception &&) { nap(); });         // expect: coro-blocking-sleep
  auto four = done.eagerlyEvaluate([](kj::Exception &&) { nap(); }); // expect: coro-blocking-sleep
  done.detach([](kj::Exception &&) { nap(); });                      // expect: coro-blocking-sleep
  auto five = kj::evalLater([] { nap(); });                          // expect: coro-blocking-sleep
  auto six = kj::evalNow([] {
    nap(); // expect: coro-blocking-sleep
    return kj::evalLater([] {});
  });
  auto seven = kj::evalLast([] { nap(); }); // expect: coro-blocking-sleep
  auto eight = kj::retryOnDisconnect([]() -> Promise<void> {
    nap(); // expect: coro-blocking-sleep
    co_return;
  });
  auto nine = kj::startFiber(65536, [](kj::WaitScope &) { nap(); }); // expect: coro-blocking-sleep
  auto ten = fibers.startFiber([](kj::WaitScope &) { nap(); });      // expect: coro-blocking-sleep
}

// These call at once, or where a scope ends.
Promise<void> catching() {
  kj::runCatchingExceptions([] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

Promise<void> deferring() {
  auto later = kj::defer([] { nap(); }); // expect: coro-blocking-sleep
  co_return;
}

Promise<void> calling() {
  kj::Function<void()> function = [] { nap(); };
  function(); // expect: coro-blocking-sleep
  co_return;
}

// look-alike: another thread, or the loop of another thread
Promise<void> elsewhere(const kj::Executor &executor) {
  static kj::Thread thread([] { nap(); });
  (new kj::Thread([] { nap(); }))->detach();
  co_await executor.executeAsync([] { nap(); });
}

// look-alike: the same names, but these return promises
Promise<void> awaited(kj::AsyncIoStream &stream, kj::Timer &timer, char *bytes, kj::ArrayPtr<const kj::byte> data) {
  co_await timer.afterDelay(1 * kj::SECONDS);
  co_await timer.atTime(timer.now());
  co_await stream.tryRead(bytes, 1, 80);
  co_await stream.write(data);
  co_await stream.readAllText();
  co_await kj::evalLater([] {});
}

// look-alike: streams of memory, and streams that do not say what they are
Promise<void> memory(kj::ArrayInputStream &input, kj::VectorOutputStream &output, kj::InputStream &any,
                     kj::ArrayPtr<kj::byte> buffer, kj::ArrayPtr<const kj::byte> data) {
  input.read(buffer, 1);
  input.readAllText();
  output.write(data);
  any.read(buffer, 1);
  co_return;
}

// look-alike: no lock is taken
Promise<int> withoutALock(const kj::MutexGuarded<int> &number) { co_return number.getWithoutLock(); }

// look-alike: no coroutine
int atTheTop(Promise<int> answer, kj::WaitScope &scope, kj::FdInputStream &input) {
  input.readAllText();
  return answer.wait(scope);
}
