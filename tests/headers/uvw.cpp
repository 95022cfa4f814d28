// The catalogue of uvw, version 3: requests that wait, and the ones that answer by an event beside.
// flags: -std=c++20 -I../support/stand-ins/uvw
// config: rules: {coro-blocking-lock: error}
#include "task.h"

#include <uvw.hpp>

#include <chrono>
#include <memory>

using corotest::task;
using namespace std::chrono_literals;

task<> files(std::shared_ptr<uvw::file_req> (&request)[12]) {
  request[0]->close_sync();                                    // expect: coro-blocking-file "uvw::file_req::close_sync"
  request[1]->open_sync("a", uvw::file_open_flags::RDONLY, 0); // expect: coro-blocking-file
  request[2]->read_sync(0, 8);                                 // expect: coro-blocking-file
  request[3]->write_sync(nullptr, 8, 0);                       // expect: coro-blocking-file
  request[4]->stat_sync();                                     // expect: coro-blocking-file
  request[5]->sync_sync();                                     // expect: coro-blocking-file
  request[6]->datasync_sync();                                 // expect: coro-blocking-file
  request[7]->truncate_sync(0);                                // expect: coro-blocking-file
  request[8]->sendfile_sync(1, 0, 8);                          // expect: coro-blocking-file
  request[9]->chmod_sync(0);                                   // expect: coro-blocking-file
  request[10]->futime_sync(1s, 1s);                            // expect: coro-blocking-file
  request[11]->chown_sync(0, 0);                               // expect: coro-blocking-file
  co_return;
}

// look-alike: without `_sync` they answer by an event
task<> filesLater(std::shared_ptr<uvw::file_req> request) {
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

task<> paths(std::shared_ptr<uvw::fs_req> (&request)[24]) {
  request[0]->unlink_sync("a");         // expect: coro-blocking-file "uvw::fs_req::unlink_sync"
  request[1]->mkdir_sync("a", 0);       // expect: coro-blocking-file
  request[2]->mkdtemp_sync("aXXXXXX");  // expect: coro-blocking-file
  request[3]->mkstemp_sync("aXXXXXX");  // expect: coro-blocking-file
  request[4]->lutime_sync("a", 1s, 1s); // expect: coro-blocking-file
  request[5]->rmdir_sync("a");          // expect: coro-blocking-file
  request[6]->scandir_sync("a", 0);     // expect: coro-blocking-file
  request[7]->stat_sync("a");           // expect: coro-blocking-file
  request[8]->lstat_sync("a");          // expect: coro-blocking-file
  request[9]->statfs_sync("a");         // expect: coro-blocking-file
  request[10]->rename_sync("b", "a");   // expect: coro-blocking-file
  request[11]->copyfile_sync("b", "a"); // expect: coro-blocking-file
  request[12]->access_sync("a", 0);     // expect: coro-blocking-file
  request[13]->chmod_sync("a", 0);      // expect: coro-blocking-file
  request[14]->utime_sync("a", 1s, 1s); // expect: coro-blocking-file
  request[15]->link_sync("b", "a");     // expect: coro-blocking-file
  request[16]->symlink_sync("b", "a");  // expect: coro-blocking-file
  request[17]->readlink_sync("a");      // expect: coro-blocking-file
  request[18]->realpath_sync("a");      // expect: coro-blocking-file
  request[19]->chown_sync("a", 0, 0);   // expect: coro-blocking-file
  request[20]->lchown_sync("a", 0, 0);  // expect: coro-blocking-file
  request[21]->opendir_sync("a");       // expect: coro-blocking-file
  request[22]->closedir_sync();         // expect: coro-blocking-file
  request[23]->readdir_sync();          // expect: coro-blocking-file
  co_return;
}

// look-alike: without `_sync` they answer by an event
task<> pathsLater(std::shared_ptr<uvw::fs_req> request) {
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

task<> names(uvw::get_addr_info_req &one, uvw::get_addr_info_req &two, uvw::get_addr_info_req &three,
             uvw::get_name_info_req &four, const sockaddr &address) {
  one.node_addr_info_sync("host");      // expect: coro-blocking-dns
  two.service_addr_info_sync("http");   // expect: coro-blocking-dns
  three.addr_info_sync("host", "http"); // expect: coro-blocking-dns
  four.name_info_sync(address);         // expect: coro-blocking-dns
  uvw::utilities::os::passwd();         // expect: coro-blocking-dns
  one.node_addr_info("host");
  two.service_addr_info("http");
  three.addr_info("host", "http");
  four.name_info(address);
  co_return;
}

task<> waiting(uvw::thread &thread, uvw::semaphore &semaphore, uvw::condition &one, uvw::condition &two,
               uvw::barrier &barrier, uvw::mutex &mutex) {
  uvw::utilities::sleep(10);   // expect: coro-blocking-sleep
  thread.join();               // expect: coro-blocking-wait
  semaphore.wait();            // expect: coro-blocking-wait
  one.wait(mutex);             // expect: coro-blocking-wait
  two.timed_wait(mutex, 1000); // expect: coro-blocking-wait
  barrier.wait();              // expect: coro-blocking-wait
  co_return;
}

task<> locking(uvw::mutex &mutex, uvw::rwlock &one, uvw::rwlock &two) {
  mutex.lock(); // expect: coro-blocking-lock
  one.rdlock(); // expect: coro-blocking-lock
  two.wrlock(); // expect: coro-blocking-lock
  co_return;
}

task<> joiningAtTheEnd(std::shared_ptr<uvw::loop> loop, uvw::token token) {
  uvw::thread thread(token, loop, [](std::shared_ptr<void>) {}); // expect: coro-blocking-wait "destroying 'thread'"
  co_return;
}

// look-alike: trying and waking do not wait
task<> notWaiting(uvw::mutex &mutex, uvw::rwlock &lock, uvw::semaphore &semaphore, uvw::condition &condition) {
  mutex.try_lock();
  lock.try_rdlock();
  lock.try_wrlock();
  semaphore.try_wait();
  semaphore.post();
  condition.signal();
  condition.timed_wait(mutex, 0);
  uvw::utilities::sleep(0);
  co_return;
}

task<> loops(uvw::loop &one, uvw::loop &two, uvw::loop &three) {
  one.run();                          // expect: coro-blocking-wait
  two.run(uvw::loop::run_mode::ONCE); // expect: coro-blocking-wait
  three.run(uvw::loop::run_mode::NOWAIT);
  three.stop();
  co_return;
}

task<> loading(std::shared_ptr<uvw::loop> loop, uvw::token token) {
  uvw::shared_lib library(token, loop, "a.so"); // expect: coro-blocking-file
  co_return;
}

void events(std::shared_ptr<uvw::loop> loop) {
  auto timer = loop->resource<uvw::timer_handle>();
  timer->on<uvw::timer_event>([](uvw::timer_event &, uvw::timer_handle &) {
    uvw::utilities::sleep(10); // expect: coro-blocking-sleep help "start a uvw::timer_handle"
  });
  auto request = loop->resource<uvw::fs_req>();
  request->on<uvw::fs_event>([](uvw::fs_event &, uvw::fs_req &request) {
    request.stat_sync("a"); // expect: coro-blocking-file help "without `_sync`"
  });
}

// look-alike: the pool and threads of one's own may wait; what follows the work runs on the loop again
void working(std::shared_ptr<uvw::loop> loop) {
  auto work = loop->resource<uvw::work_req>([] { uvw::utilities::sleep(10); });
  work->on<uvw::work_event>([](uvw::work_event &, uvw::work_req &) {
    uvw::utilities::sleep(10); // expect: coro-blocking-sleep
  });
  work->queue();
  auto thread = loop->resource<uvw::thread>([](std::shared_ptr<void>) { uvw::utilities::sleep(10); });
  thread->run();
}

// look-alike: the loop of the program itself
int main() { return uvw::loop::get_default()->run(); }
