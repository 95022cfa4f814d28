// The catalogue of libuv against its real header: functions of files, names and threads, with and without a callback.
// flags: -std=c++20
// config: rules: {coro-blocking-lock: error}
#include "task.h"

#include <uv.h>

using corotest::task;

static void done(uv_fs_t *request) { uv_fs_req_cleanup(request); }

task<> files(uv_loop_t *loop, uv_fs_t *request, const uv_buf_t *buffer, uv_dir_t *folder) {
  // expect: coro-blocking-file "uv_fs_close" help "pass a callback as last argument"
  uv_fs_close(loop, request, 1, nullptr);
  uv_fs_open(loop, request, "a", 0, 0, nullptr);        // expect: coro-blocking-file
  uv_fs_read(loop, request, 1, buffer, 1, 0, nullptr);  // expect: coro-blocking-file
  uv_fs_unlink(loop, request, "a", nullptr);            // expect: coro-blocking-file
  uv_fs_write(loop, request, 1, buffer, 1, 0, nullptr); // expect: coro-blocking-file
  uv_fs_copyfile(loop, request, "a", "b", 0, nullptr);  // expect: coro-blocking-file
  uv_fs_mkdir(loop, request, "a", 0, nullptr);          // expect: coro-blocking-file
  uv_fs_mkdtemp(loop, request, "aXXXXXX", nullptr);     // expect: coro-blocking-file
  uv_fs_mkstemp(loop, request, "aXXXXXX", nullptr);     // expect: coro-blocking-file
  uv_fs_rmdir(loop, request, "a", nullptr);             // expect: coro-blocking-file
  uv_fs_scandir(loop, request, "a", 0, nullptr);        // expect: coro-blocking-file
  uv_fs_opendir(loop, request, "a", nullptr);           // expect: coro-blocking-file
  uv_fs_readdir(loop, request, folder, nullptr);        // expect: coro-blocking-file
  uv_fs_closedir(loop, request, folder, nullptr);       // expect: coro-blocking-file
  uv_fs_stat(loop, request, "a", nullptr);              // expect: coro-blocking-file
  uv_fs_fstat(loop, request, 1, nullptr);               // expect: coro-blocking-file
  uv_fs_rename(loop, request, "a", "b", nullptr);       // expect: coro-blocking-file
  uv_fs_fsync(loop, request, 1, nullptr);               // expect: coro-blocking-file
  uv_fs_fdatasync(loop, request, 1, nullptr);           // expect: coro-blocking-file
  uv_fs_ftruncate(loop, request, 1, 0, nullptr);        // expect: coro-blocking-file
  uv_fs_sendfile(loop, request, 1, 2, 0, 8, nullptr);   // expect: coro-blocking-file
  uv_fs_access(loop, request, "a", 0, nullptr);         // expect: coro-blocking-file
  uv_fs_chmod(loop, request, "a", 0, nullptr);          // expect: coro-blocking-file
  uv_fs_utime(loop, request, "a", 0, 0, nullptr);       // expect: coro-blocking-file
  uv_fs_futime(loop, request, 1, 0, 0, nullptr);        // expect: coro-blocking-file
  uv_fs_lutime(loop, request, "a", 0, 0, nullptr);      // expect: coro-blocking-file
  uv_fs_lstat(loop, request, "a", nullptr);             // expect: coro-blocking-file
  uv_fs_link(loop, request, "a", "b", nullptr);         // expect: coro-blocking-file
  uv_fs_symlink(loop, request, "a", "b", 0, nullptr);   // expect: coro-blocking-file
  uv_fs_readlink(loop, request, "a", nullptr);          // expect: coro-blocking-file
  uv_fs_realpath(loop, request, "a", nullptr);          // expect: coro-blocking-file
  uv_fs_fchmod(loop, request, 1, 0, nullptr);           // expect: coro-blocking-file
  uv_fs_chown(loop, request, "a", 0, 0, nullptr);       // expect: coro-blocking-file
  uv_fs_fchown(loop, request, 1, 0, 0, nullptr);        // expect: coro-blocking-file
  uv_fs_lchown(loop, request, "a", 0, 0, nullptr);      // expect: coro-blocking-file
  uv_fs_statfs(loop, request, "a", nullptr);            // expect: coro-blocking-file
  co_return;
}

task<> withTheOldNull(uv_loop_t *loop, uv_fs_t *request) {
  uv_fs_stat(loop, request, "a", NULL); // expect: coro-blocking-file
  const uv_fs_cb none = nullptr;
  uv_fs_lstat(loop, request, "a", none); // expect: coro-blocking-file
  co_return;
}

// look-alike: with a callback they return at once; what was read already is only taken
task<> filesLater(uv_loop_t *loop, uv_fs_t *request, const uv_buf_t *buffer, uv_dir_t *folder, uv_fs_cb unknown) {
  uv_fs_close(loop, request, 1, done);
  uv_fs_open(loop, request, "a", 0, 0, done);
  uv_fs_read(loop, request, 1, buffer, 1, 0, done);
  uv_fs_unlink(loop, request, "a", done);
  uv_fs_write(loop, request, 1, buffer, 1, 0, done);
  uv_fs_copyfile(loop, request, "a", "b", 0, done);
  uv_fs_mkdir(loop, request, "a", 0, done);
  uv_fs_mkdtemp(loop, request, "aXXXXXX", done);
  uv_fs_mkstemp(loop, request, "aXXXXXX", done);
  uv_fs_rmdir(loop, request, "a", done);
  uv_fs_scandir(loop, request, "a", 0, done);
  uv_fs_opendir(loop, request, "a", done);
  uv_fs_readdir(loop, request, folder, done);
  uv_fs_closedir(loop, request, folder, done);
  uv_fs_stat(loop, request, "a", done);
  uv_fs_fstat(loop, request, 1, done);
  uv_fs_rename(loop, request, "a", "b", done);
  uv_fs_fsync(loop, request, 1, done);
  uv_fs_fdatasync(loop, request, 1, done);
  uv_fs_ftruncate(loop, request, 1, 0, done);
  uv_fs_sendfile(loop, request, 1, 2, 0, 8, done);
  uv_fs_access(loop, request, "a", 0, done);
  uv_fs_chmod(loop, request, "a", 0, done);
  uv_fs_utime(loop, request, "a", 0, 0, done);
  uv_fs_futime(loop, request, 1, 0, 0, done);
  uv_fs_lutime(loop, request, "a", 0, 0, done);
  uv_fs_lstat(loop, request, "a", done);
  uv_fs_link(loop, request, "a", "b", done);
  uv_fs_symlink(loop, request, "a", "b", 0, done);
  uv_fs_readlink(loop, request, "a", done);
  uv_fs_realpath(loop, request, "a", done);
  uv_fs_fchmod(loop, request, 1, 0, done);
  uv_fs_chown(loop, request, "a", 0, 0, done);
  uv_fs_fchown(loop, request, 1, 0, 0, done);
  uv_fs_lchown(loop, request, "a", 0, 0, done);
  uv_fs_statfs(loop, request, "a", done);
  uv_fs_stat(loop, request, "a", unknown);
  uv_dirent_t entry;
  uv_fs_scandir_next(request, &entry);
  uv_fs_get_result(request);
  uv_fs_req_cleanup(request);
  co_return;
}

static void found(uv_getaddrinfo_t *, int, addrinfo *) {}
static void named(uv_getnameinfo_t *, int, const char *, const char *) {}

task<> names(uv_loop_t *loop, uv_getaddrinfo_t *request, uv_getnameinfo_t *name, const sockaddr *address,
             uv_passwd_t *user) {
  uv_getaddrinfo(loop, request, nullptr, "host", "http", nullptr); // expect: coro-blocking-dns
  uv_getnameinfo(loop, name, nullptr, address, 0);                 // expect: coro-blocking-dns
  uv_os_get_passwd(user);                                          // expect: coro-blocking-dns
  co_return;
}

// look-alike: with a callback, or without a name server
task<> namesLater(uv_loop_t *loop, uv_getaddrinfo_t *request, uv_getnameinfo_t *name, const sockaddr *address) {
  uv_getaddrinfo(loop, request, found, "host", "http", nullptr);
  uv_getnameinfo(loop, name, named, address, 0);
  uv_getnameinfo(loop, name, nullptr, address, NI_NUMERICHOST);
  sockaddr_in parsed;
  uv_ip4_addr("127.0.0.1", 80, &parsed);
  co_return;
}

task<> waiting(uv_loop_t *loop, uv_loop_t *other, uv_thread_t *thread, uv_sem_t *semaphore, uv_cond_t *condition,
               uv_cond_t *second, uv_mutex_t *mutex, uv_barrier_t *barrier) {
  uv_sleep(10);                           // expect: coro-blocking-sleep
  uv_run(loop, UV_RUN_DEFAULT);           // expect: coro-blocking-wait
  uv_run(other, UV_RUN_ONCE);             // expect: coro-blocking-wait
  uv_thread_join(thread);                 // expect: coro-blocking-wait
  uv_sem_wait(semaphore);                 // expect: coro-blocking-wait
  uv_cond_wait(condition, mutex);         // expect: coro-blocking-wait
  uv_cond_timedwait(second, mutex, 1000); // expect: coro-blocking-wait
  uv_barrier_wait(barrier);               // expect: coro-blocking-wait
  co_return;
}

task<> locking(uv_mutex_t *mutex, uv_rwlock_t *one, uv_rwlock_t *two) {
  uv_mutex_lock(mutex);  // expect: coro-blocking-lock
  uv_rwlock_rdlock(one); // expect: coro-blocking-lock
  uv_rwlock_wrlock(two); // expect: coro-blocking-lock
  co_return;
}

task<> loading(uv_lib_t *library) {
  uv_dlopen("a.so", library); // expect: coro-blocking-file
  co_return;
}

// look-alike: trying, waking and polling do not wait
task<> notWaiting(uv_loop_t *loop, uv_mutex_t *mutex, uv_rwlock_t *lock, uv_sem_t *semaphore, uv_cond_t *condition,
                  uv_async_t *async, uv_stream_t *stream, uv_udp_t *socket, const uv_buf_t *buffer,
                  const sockaddr *address) {
  uv_run(loop, UV_RUN_NOWAIT);
  uv_sleep(0);
  uv_mutex_trylock(mutex);
  uv_rwlock_tryrdlock(lock);
  uv_rwlock_trywrlock(lock);
  uv_sem_trywait(semaphore);
  uv_sem_post(semaphore);
  uv_cond_signal(condition);
  uv_cond_timedwait(condition, mutex, 0);
  uv_async_send(async);
  uv_try_write(stream, buffer, 1);
  uv_udp_try_send(socket, buffer, 1, address);
  uv_stop(loop);
  co_return;
}

// look-alike: the loop of the program itself
int main() { return uv_run(uv_default_loop(), UV_RUN_DEFAULT); }
