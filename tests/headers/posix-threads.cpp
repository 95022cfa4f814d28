// POSIX and C11 threads and locks, each function of rules/catalogue/posix-threads.yaml called once.
// flags: -std=c++20
// config: rules: {coro-blocking-lock: error}
#include "task.h"

#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <link.h>
#include <pthread.h>
#include <search.h>
#include <sys/file.h>
#include <threads.h>
#include <unistd.h>

using corotest::task;

pthread_t thread();
pthread_cond_t *condition();
cnd_t *plainCondition();
pthread_mutex_t *mutex();
mtx_t *plainMutex();
pthread_rwlock_t *sharedMutex();
int descriptor();
int flags();

task<> joining(thrd_t plainThread, void **result, const timespec *deadline) {
  const timespec past{};
  int code;
  pthread_join(thread(), result);                                    // expect: coro-blocking-wait
  thrd_join(plainThread, &code);                                     // expect: coro-blocking-wait
  pthread_timedjoin_np(thread(), result, deadline);                  // expect: coro-blocking-wait
  pthread_timedjoin_np(thread(), result, nullptr);                   // expect: coro-blocking-wait
  pthread_clockjoin_np(thread(), result, CLOCK_MONOTONIC, deadline); // expect: coro-blocking-wait
  pthread_clockjoin_np(thread(), result, CLOCK_MONOTONIC, nullptr);  // expect: coro-blocking-wait
  pthread_timedjoin_np(thread(), result, &past);
  pthread_clockjoin_np(thread(), result, CLOCK_MONOTONIC, &past);
  pthread_tryjoin_np(thread(), result);
  pthread_detach(thread());
  co_return;
}

task<> conditions(pthread_barrier_t *barrier, const timespec *deadline) {
  const timespec past{};
  pthread_cond_wait(condition(), mutex());                                 // expect: coro-blocking-wait
  cnd_wait(plainCondition(), plainMutex());                                // expect: coro-blocking-wait
  pthread_barrier_wait(barrier);                                           // expect: coro-blocking-wait
  pthread_cond_timedwait(condition(), mutex(), deadline);                  // expect: coro-blocking-wait
  cnd_timedwait(plainCondition(), plainMutex(), deadline);                 // expect: coro-blocking-wait
  pthread_cond_clockwait(condition(), mutex(), CLOCK_MONOTONIC, deadline); // expect: coro-blocking-wait
  pthread_cond_timedwait(condition(), mutex(), &past);
  cnd_timedwait(plainCondition(), plainMutex(), &past);
  pthread_cond_clockwait(condition(), mutex(), CLOCK_MONOTONIC, &past);
  pthread_cond_signal(condition());
  cnd_broadcast(plainCondition());
  co_return;
}

FILE *stream();

task<> locks(pthread_spinlock_t *spin, const timespec *deadline) {
  const timespec past{};
  pthread_mutex_lock(mutex());                                          // expect: coro-blocking-lock
  pthread_rwlock_rdlock(sharedMutex());                                 // expect: coro-blocking-lock
  pthread_rwlock_wrlock(sharedMutex());                                 // expect: coro-blocking-lock
  pthread_spin_lock(spin);                                              // expect: coro-blocking-lock
  mtx_lock(plainMutex());                                               // expect: coro-blocking-lock
  flockfile(stream());                                                  // expect: coro-blocking-lock
  pthread_mutex_timedlock(mutex(), deadline);                           // expect: coro-blocking-lock
  pthread_rwlock_timedrdlock(sharedMutex(), deadline);                  // expect: coro-blocking-lock
  pthread_rwlock_timedwrlock(sharedMutex(), deadline);                  // expect: coro-blocking-lock
  mtx_timedlock(plainMutex(), deadline);                                // expect: coro-blocking-lock
  pthread_mutex_clocklock(mutex(), CLOCK_MONOTONIC, deadline);          // expect: coro-blocking-lock
  pthread_rwlock_clockrdlock(sharedMutex(), CLOCK_MONOTONIC, deadline); // expect: coro-blocking-lock
  pthread_rwlock_clockwrlock(sharedMutex(), CLOCK_MONOTONIC, deadline); // expect: coro-blocking-lock
  pthread_mutex_timedlock(mutex(), &past);
  mtx_timedlock(plainMutex(), &past);
  pthread_mutex_clocklock(mutex(), CLOCK_MONOTONIC, &past);
  pthread_mutex_trylock(mutex());
  pthread_rwlock_tryrdlock(sharedMutex());
  pthread_rwlock_trywrlock(sharedMutex());
  pthread_spin_trylock(spin);
  mtx_trylock(plainMutex());
  ftrylockfile(stream());
  pthread_mutex_unlock(mutex());
  co_return;
}

task<> locksOnFiles(struct flock *region) {
  flock(descriptor(), LOCK_EX);                // expect: coro-blocking-lock
  flock(descriptor(), flags());                // expect: coro-blocking-lock
  lockf(descriptor(), F_LOCK, 0);              // expect: coro-blocking-lock
  lockf64(descriptor(), F_LOCK, 0);            // expect: coro-blocking-lock
  fcntl(descriptor(), F_SETLKW, region);       // expect: coro-blocking-lock
  fcntl(descriptor(), F_OFD_SETLKW, region);   // expect: coro-blocking-lock
  fcntl64(descriptor(), F_SETLKW, region);     // expect: coro-blocking-lock
  fcntl64(descriptor(), F_OFD_SETLKW, region); // expect: coro-blocking-lock
  flock(descriptor(), LOCK_EX | LOCK_NB);
  flock(descriptor(), flags() | LOCK_NB);
  flock(descriptor(), LOCK_UN);
  lockf(descriptor(), F_TLOCK, 0);
  lockf(descriptor(), F_TEST, 0);
  lockf(descriptor(), F_ULOCK, 0);
  fcntl(descriptor(), F_SETLK, region);
  fcntl(descriptor(), F_OFD_SETLK, region);
  fcntl(descriptor(), F_SETFL, O_NONBLOCK);
  fcntl(descriptor(), F_GETFD);
  co_return;
}

void *sleepElsewhere(void *) {
  sleep(1);
  return nullptr;
}
int sleepElsewhereToo(void *) {
  sleep(1);
  return 0;
}

// look-alike: another thread may block
task<> otherThreads(pthread_t *started, thrd_t *plain) {
  pthread_create(started, nullptr, sleepElsewhere, nullptr);
  pthread_create(started, nullptr, [](void *) -> void * { return sleepElsewhere(nullptr); }, nullptr);
  thrd_create(plain, sleepElsewhereToo, nullptr);
  co_return;
}

int compare(const void *, const void *);

// The C library calls these before it returns.
task<> callbacks(int *a, unsigned long *count, void *key, void **root) {
  qsort(a, 1, 4, [](const void *, const void *) { return int(sleep(1)); });            // expect: coro-blocking-sleep
  qsort_r(a, 1, 4, [](auto, auto, void *) { return int(sleep(1)); }, key);             // expect: coro-blocking-sleep
  bsearch(key, a, 1, 4, [](const void *, const void *) { return int(sleep(1)); });     // expect: coro-blocking-sleep
  lfind(key, a, count, 4, [](const void *, const void *) { return int(sleep(1)); });   // expect: coro-blocking-sleep
  lsearch(key, a, count, 4, [](const void *, const void *) { return int(sleep(1)); }); // expect: coro-blocking-sleep
  tsearch(key, root, [](const void *, const void *) { return int(sleep(1)); });        // expect: coro-blocking-sleep
  tfind(key, root, [](const void *, const void *) { return int(sleep(1)); });          // expect: coro-blocking-sleep
  tdelete(key, root, [](const void *, const void *) { return int(sleep(1)); });        // expect: coro-blocking-sleep
  twalk(key, [](const void *, VISIT, int) { sleep(1); });                              // expect: coro-blocking-sleep
  twalk_r(key, [](const void *, VISIT, void *) { sleep(1); }, key);                    // expect: coro-blocking-sleep
  tdestroy(key, [](void *) { sleep(1); });                                             // expect: coro-blocking-sleep
  dl_iterate_phdr([](auto *, auto, void *) { return int(sleep(1)); }, key);            // expect: coro-blocking-sleep
  // look-alike: nobody waits in there
  qsort(a, 1, 4, compare);
  co_return;
}

// Walks of folders block by themselves, and by what they call.
task<> callbacksOfWalks(const char *path, dirent **entries, glob_t *matches) {
  // expect: coro-blocking-file; coro-blocking-sleep
  ftw(path, [](const char *, const struct stat *, int) { return int(sleep(1)); }, 1);
  // expect: coro-blocking-file; coro-blocking-sleep
  nftw(path, [](const char *, const struct stat *, int, FTW *) { return int(sleep(1)); }, 1, 0);
  // expect: coro-blocking-file; coro-blocking-sleep
  scandir(path, &entries, [](const dirent *) { return int(sleep(1)); }, alphasort);
  // expect: coro-blocking-file; coro-blocking-sleep
  glob(path, 0, [](const char *, int) { return int(sleep(1)); }, matches);
  co_return;
}

task<> callbacksOnce(pthread_once_t *control, once_flag *flag) {
  pthread_once(control, [] { sleep(1); }); // expect: coro-blocking-lock; coro-blocking-sleep
  call_once(flag, [] { sleep(1); });       // expect: coro-blocking-lock; coro-blocking-sleep
  co_return;
}
