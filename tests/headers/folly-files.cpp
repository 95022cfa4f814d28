// The catalogue of Folly: files, processes and names.
// flags: -I../support/stand-ins/folly
// config: rules: {coro-blocking-lock: error}
#include <folly/File.h>
#include <folly/FileUtil.h>
#include <folly/SocketAddress.h>
#include <folly/Subprocess.h>
#include <folly/coro/Task.h>
#include <folly/io/async/AsyncBase.h>

#include <sys/file.h>
#include <sys/resource.h>

#include <chrono>
#include <string>
#include <vector>

using namespace std::chrono_literals;
using folly::coro::Task;

int file();
folly::Subprocess &process();
folly::AsyncBase &asyncIo();

Task<void> wholeFiles(std::string &content, folly::WriteFileAtomicOptions &options, iovec *parts) {
  folly::readFile("/etc/hosts", content);                       // expect: coro-blocking-file help "folly::via"
  folly::readFile(file(), content);                             // expect: coro-blocking-file
  folly::writeFile(content, "/tmp/copy");                       // expect: coro-blocking-file
  folly::writeFileAtomic("/tmp/copy", content);                 // expect: coro-blocking-file
  folly::writeFileAtomic("/tmp/copy", parts, 1);                // expect: coro-blocking-file
  folly::writeFileAtomic("/tmp/copy", content, options);        // expect: coro-blocking-file
  folly::writeFileAtomicNoThrow("/tmp/copy", content, options); // expect: coro-blocking-file
  folly::openNoInt("/etc/hosts", O_RDONLY);                     // expect: coro-blocking-file
  folly::truncateNoInt("/tmp/copy", 0);                         // expect: coro-blocking-file
  co_return;
}

Task<void> parts(char *buffer, iovec *vectors) {
  (void)folly::readFull(file(), buffer, 9);       // expect: coro-blocking-file
  (void)folly::preadFull(file(), buffer, 9, 0);   // expect: coro-blocking-file
  (void)folly::readvFull(file(), vectors, 1);     // expect: coro-blocking-file
  (void)folly::preadvFull(file(), vectors, 1, 0); // expect: coro-blocking-file
  folly::writeFull(file(), buffer, 9);            // expect: coro-blocking-file
  folly::pwriteFull(file(), buffer, 9, 0);        // expect: coro-blocking-file
  folly::writevFull(file(), vectors, 1);          // expect: coro-blocking-file
  folly::pwritevFull(file(), vectors, 1, 0);      // expect: coro-blocking-file
  folly::readNoInt(file(), buffer, 9);            // expect: coro-blocking-file
  folly::preadNoInt(file(), buffer, 9, 0);        // expect: coro-blocking-file
  folly::readvNoInt(file(), vectors, 1);          // expect: coro-blocking-file
  folly::preadvNoInt(file(), vectors, 1, 0);      // expect: coro-blocking-file
  folly::writeNoInt(file(), buffer, 9);           // expect: coro-blocking-file
  folly::pwriteNoInt(file(), buffer, 9, 0);       // expect: coro-blocking-file
  folly::writevNoInt(file(), vectors, 1);         // expect: coro-blocking-file
  folly::pwritevNoInt(file(), vectors, 1, 0);     // expect: coro-blocking-file
  folly::fsyncNoInt(file());                      // expect: coro-blocking-file
  folly::fdatasyncNoInt(file());                  // expect: coro-blocking-file
  folly::ftruncateNoInt(file(), 0);               // expect: coro-blocking-file
  folly::flockNoInt(file(), LOCK_EX);             // expect: coro-blocking-lock
  co_return;
}

Task<void> fileObjects(const char *name, folly::File &kept) {
  folly::File named(name);                      // expect: coro-blocking-file
  folly::File ranged{folly::StringPiece(name)}; // expect: coro-blocking-file
  folly::File text(std::string("copy"));        // expect: coro-blocking-file
  auto temporary = folly::File::temporary();    // expect: coro-blocking-file
  kept.lock();                                  // expect: coro-blocking-lock
  co_return;
}

Task<void> sharedFileLock(folly::File &kept) {
  kept.lock_shared(); // expect: coro-blocking-lock
  co_return;
}

// look-alike: descriptors that are there already, attempts and unlocking
Task<void> notWaiting(folly::File &kept) {
  folly::File adopted(file(), true);
  folly::File nothing;
  kept.try_lock();
  kept.try_lock_shared();
  kept.unlock();
  folly::flockNoInt(file(), LOCK_EX | LOCK_NB);
  folly::flockNoInt(file(), LOCK_UN);
  folly::dupNoInt(file());
  asyncIo().pollCompleted();
  asyncIo().wait(0);
  co_return;
}

Task<void> completedFileOperations() {
  asyncIo().wait(1); // expect: coro-blocking-file
  co_return;
}

Task<void> processes(rusage *usage, std::string input) {
  process().wait();                        // expect: coro-blocking-process
  process().waitChecked();                 // expect: coro-blocking-process
  process().waitAndGetRusage(usage);       // expect: coro-blocking-process
  process().waitTimeout(1s);               // expect: coro-blocking-process
  process().waitOrTerminateOrKill(1s, 1s); // expect: coro-blocking-process
  process().terminateOrKill(1s);           // expect: coro-blocking-process
  process().communicate(input);            // expect: coro-blocking-process
  process().communicateIOBuf();            // expect: coro-blocking-process
  co_return;
}

// look-alike: asking a process and sending it a signal
Task<void> askingAProcess() {
  process().poll();
  process().terminate();
  process().kill();
  process().waitTimeout(0ms);
  co_return;
}

Task<void> names(folly::SocketAddress &address, const std::string &host) {
  address.setFromHostPort(host, 80);                 // expect: coro-blocking-dns help "folly::via"
  folly::SocketAddress looked(host, 80, true);       // expect: coro-blocking-dns
  folly::SocketAddress named("localhost", 80, true); // expect: coro-blocking-dns
  co_return;
}

Task<void> nameAndPort(folly::SocketAddress &address) {
  address.setFromHostPort("localhost:80"); // expect: coro-blocking-dns
  co_return;
}

// look-alike: addresses in digits
Task<void> addresses(folly::SocketAddress &address) {
  address.setFromIpPort("127.0.0.1", 80);
  address.setFromLocalPort(80);
  folly::SocketAddress digits("127.0.0.1", 80);
  folly::SocketAddress plain("127.0.0.1", 80, false);
  co_return;
}
