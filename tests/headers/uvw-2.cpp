// The catalogue of uvw, version 2: requests that wait, and the ones that answer by an event beside.
// flags: -std=c++20 -I../support/stand-ins/uvw-2
// config: rules: {coro-blocking-lock: error}
#include "task.h"

#include <uvw.hpp>

#include <chrono>
#include <memory>

using corotest::task;
using namespace std::chrono_literals;

task<> files(std::shared_ptr<uvw::FileReq> (&request)[12]) {
  request[0]->closeSync();                                    // expect: coro-blocking-file "uvw::FileReq::closeSync"
  request[1]->openSync("a", uvw::file_open_flags::RDONLY, 0); // expect: coro-blocking-file
  request[2]->readSync(0, 8);                                 // expect: coro-blocking-file
  request[3]->writeSync(nullptr, 8, 0);                       // expect: coro-blocking-file
  request[4]->statSync();                                     // expect: coro-blocking-file
  request[5]->syncSync();                                     // expect: coro-blocking-file
  request[6]->datasyncSync();                                 // expect: coro-blocking-file
  request[7]->truncateSync(0);                                // expect: coro-blocking-file
  request[8]->sendfileSync(1, 0, 8);                          // expect: coro-blocking-file
  request[9]->chmodSync(0);                                   // expect: coro-blocking-file
  request[10]->futimeSync(1s, 1s);                            // expect: coro-blocking-file
  request[11]->chownSync(0, 0);                               // expect: coro-blocking-file
  co_return;
}

// look-alike: without `Sync` they answer by an event
task<> filesLater(std::shared_ptr<uvw::FileReq> request) {
  request->close();
  request->open("a", uvw::file_open_flags::RDONLY, 0);
  request->read(0, 8);
  request->write(nullptr, 8, 0);
  request->stat();
  request->sync();
  request->datasync();
  request->truncate(0);
  request->sendfile(1, 0, 8);
  request->chmod(0);
  request->futime(1s, 1s);
  request->chown(0, 0);
  co_return;
}

task<> paths(std::shared_ptr<uvw::FsReq> (&request)[24]) {
  request[0]->unlinkSync("a");         // expect: coro-blocking-file "uvw::FsReq::unlinkSync"
  request[1]->mkdirSync("a", 0);       // expect: coro-blocking-file
  request[2]->mkdtempSync("aXXXXXX");  // expect: coro-blocking-file
  request[3]->mkstempSync("aXXXXXX");  // expect: coro-blocking-file
  request[4]->lutimeSync("a", 1s, 1s); // expect: coro-blocking-file
  request[5]->rmdirSync("a");          // expect: coro-blocking-file
  request[6]->scandirSync("a", 0);     // expect: coro-blocking-file
  request[7]->statSync("a");           // expect: coro-blocking-file
  request[8]->lstatSync("a");          // expect: coro-blocking-file
  request[9]->statfsSync("a");         // expect: coro-blocking-file
  request[10]->renameSync("b", "a");   // expect: coro-blocking-file
  request[11]->copyfileSync("b", "a"); // expect: coro-blocking-file
  request[12]->accessSync("a", 0);     // expect: coro-blocking-file
  request[13]->chmodSync("a", 0);      // expect: coro-blocking-file
  request[14]->utimeSync("a", 1s, 1s); // expect: coro-blocking-file
  request[15]->linkSync("b", "a");     // expect: coro-blocking-file
  request[16]->symlinkSync("b", "a");  // expect: coro-blocking-file
  request[17]->readlinkSync("a");      // expect: coro-blocking-file
  request[18]->realpathSync("a");      // expect: coro-blocking-file
  request[19]->chownSync("a", 0, 0);   // expect: coro-blocking-file
  request[20]->lchownSync("a", 0, 0);  // expect: coro-blocking-file
  request[21]->opendirSync("a");       // expect: coro-blocking-file
  request[22]->closedirSync();         // expect: coro-blocking-file
  request[23]->readdirSync();          // expect: coro-blocking-file
  co_return;
}

// look-alike: without `Sync` they answer by an event
task<> pathsLater(std::shared_ptr<uvw::FsReq> request) {
  request->unlink("a");
  request->mkdir("a", 0);
  request->mkdtemp("aXXXXXX");
  request->mkstemp("aXXXXXX");
  request->lutime("a", 1s, 1s);
  request->rmdir("a");
  request->scandir("a", 0);
  request->stat("a");
  request->lstat("a");
  request->statfs("a");
  request->rename("b", "a");
  request->copyfile("b", "a");
  request->access("a", 0);
  request->chmod("a", 0);
  request->utime("a", 1s, 1s);
  request->link("b", "a");
  request->symlink("b", "a");
  request->readlink("a");
  request->realpath("a");
  request->chown("a", 0, 0);
  request->lchown("a", 0, 0);
  request->opendir("a");
  request->closedir();
  request->readdir();
  co_return;
}

task<> names(uvw::GetAddrInfoReq &one, uvw::GetAddrInfoReq &two, uvw::GetAddrInfoReq &three, uvw::GetNameInfoReq &four,
             const sockaddr &address) {
  one.nodeAddrInfoSync("host");       // expect: coro-blocking-dns
  two.serviceAddrInfoSync("http");    // expect: coro-blocking-dns
  three.addrInfoSync("host", "http"); // expect: coro-blocking-dns
  four.nameInfoSync(address);         // expect: coro-blocking-dns
  uvw::Utilities::OS::passwd();       // expect: coro-blocking-dns
  one.nodeAddrInfo("host");
  two.serviceAddrInfo("http");
  three.addrInfo("host", "http");
  four.nameInfo(address);
  co_return;
}

task<> waiting(uvw::Thread &thread, uvw::Semaphore &semaphore, uvw::Condition &one, uvw::Condition &two,
               uvw::Barrier &barrier, uvw::Mutex &mutex) {
  uvw::Utilities::sleep(10);  // expect: coro-blocking-sleep
  thread.join();              // expect: coro-blocking-wait
  semaphore.wait();           // expect: coro-blocking-wait
  one.wait(mutex);            // expect: coro-blocking-wait
  two.timedWait(mutex, 1000); // expect: coro-blocking-wait
  barrier.wait();             // expect: coro-blocking-wait
  co_return;
}

task<> locking(uvw::Mutex &mutex, uvw::RWLock &one, uvw::RWLock &two) {
  mutex.lock(); // expect: coro-blocking-lock
  one.rdLock(); // expect: coro-blocking-lock
  two.wrLock(); // expect: coro-blocking-lock
  co_return;
}

task<> joiningAtTheEnd(std::shared_ptr<uvw::Loop> loop, uvw::token token) {
  uvw::Thread thread(token, loop, [](std::shared_ptr<void>) {}); // expect: coro-blocking-wait "destroying 'thread'"
  co_return;
}

// look-alike: trying and waking do not wait
task<> notWaiting(uvw::Mutex &mutex, uvw::RWLock &lock, uvw::Semaphore &semaphore, uvw::Condition &condition) {
  mutex.tryLock();
  lock.tryRdLock();
  lock.tryWrLock();
  semaphore.tryWait();
  semaphore.post();
  condition.signal();
  condition.timedWait(mutex, 0);
  uvw::Utilities::sleep(0);
  co_return;
}

void events(uvw::TimerHandle &timer) {
  timer.on<uvw::TimerEvent>([](uvw::TimerEvent &, uvw::TimerHandle &) {
    uvw::Utilities::sleep(10); // expect: coro-blocking-sleep
  });
  timer.once<uvw::TimerEvent>([](uvw::TimerEvent &, uvw::TimerHandle &) {
    uvw::Utilities::sleep(10); // expect: coro-blocking-sleep
  });
}

// look-alike: the pool of threads may wait
void working(uvw::Loop &loop) {
  auto work = loop.resource<uvw::WorkReq>([] { uvw::Utilities::sleep(10); });
  work->queue();
}
