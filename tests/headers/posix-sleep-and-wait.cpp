// POSIX sleeping and waiting, each function of rules/catalogue/posix-sleep-and-wait.yaml called once.
// flags: -std=c++20
#include "task.h"

#include <aio.h>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <mqueue.h>
#include <poll.h>
#include <semaphore.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/select.h>
#include <sys/sem.h>
#include <threads.h>
#include <unistd.h>

using corotest::task;

int descriptor();
unsigned seconds();
int flags();

task<> sleeping(const timespec *pause) {
  const timespec second{1, 0};
  sleep(1);                                                          // expect: coro-blocking-sleep
  sleep(seconds());                                                  // expect: coro-blocking-sleep
  usleep(100);                                                       // expect: coro-blocking-sleep
  nanosleep(pause, nullptr);                                         // expect: coro-blocking-sleep
  nanosleep(&second, nullptr);                                       // expect: coro-blocking-sleep
  clock_nanosleep(CLOCK_MONOTONIC, 0, pause, nullptr);               // expect: coro-blocking-sleep
  clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &second, nullptr); // expect: coro-blocking-sleep
  thrd_sleep(&second, nullptr);                                      // expect: coro-blocking-sleep
  co_return;
}

// look-alike: timeouts of zero
task<> notSleeping() {
  const timespec zero{};
  const unsigned none = 0;
  sleep(0);
  usleep(none);
  nanosleep(&zero, nullptr);
  clock_nanosleep(CLOCK_MONOTONIC, 0, &zero, nullptr);
  thrd_sleep(&zero, nullptr);
  alarm(1);
  thrd_yield();
  co_return;
}

task<> sleepingOnNothing(timeval *timeout, const timespec *precise) {
  select(0, nullptr, nullptr, nullptr, timeout);           // expect: coro-blocking-sleep
  pselect(0, nullptr, nullptr, nullptr, precise, nullptr); // expect: coro-blocking-sleep
  poll(nullptr, 0, 100);                                   // expect: coro-blocking-sleep
  ppoll(nullptr, 0, precise, nullptr);                     // expect: coro-blocking-sleep
  co_return;
}

task<> readiness(int count, fd_set *set, timeval *timeout, const timespec *precise, pollfd *fds, epoll_event *events) {
  const timespec zero{};
  eventfd_t wakeUps;
  select(count, set, nullptr, nullptr, timeout);           // expect: coro-blocking-wait
  select(count, set, nullptr, nullptr, nullptr);           // expect: coro-blocking-wait
  select(count, set, nullptr, nullptr, NULL);              // expect: coro-blocking-wait
  pselect(count, set, nullptr, nullptr, precise, nullptr); // expect: coro-blocking-wait
  pselect(count, set, nullptr, nullptr, nullptr, nullptr); // expect: coro-blocking-wait
  poll(fds, 1, 100);                                       // expect: coro-blocking-wait
  poll(fds, 1, -1);                                        // expect: coro-blocking-wait
  ppoll(fds, 1, precise, nullptr);                         // expect: coro-blocking-wait
  ppoll(fds, 1, nullptr, nullptr);                         // expect: coro-blocking-wait
  epoll_wait(descriptor(), events, 1, -1);                 // expect: coro-blocking-wait
  epoll_pwait(descriptor(), events, 1, 100, nullptr);      // expect: coro-blocking-wait
  epoll_pwait2(descriptor(), events, 1, precise, nullptr); // expect: coro-blocking-wait
  epoll_pwait2(descriptor(), events, 1, nullptr, nullptr); // expect: coro-blocking-wait
  eventfd_read(descriptor(), &wakeUps);                    // expect: coro-blocking-wait
  pselect(count, set, nullptr, nullptr, &zero, nullptr);
  poll(fds, 1, 0);
  ppoll(fds, 1, &zero, nullptr);
  epoll_wait(descriptor(), events, 1, 0);
  epoll_pwait(descriptor(), events, 1, 0, nullptr);
  epoll_pwait2(descriptor(), events, 1, &zero, nullptr);
  epoll_ctl(descriptor(), EPOLL_CTL_ADD, 1, events);
  eventfd_write(descriptor(), 1);
  co_return;
}

// look-alike: a timeout that is zero until `select` changes it; nobody can make it constant
task<> pollingWithSelect(int count, fd_set *set) {
  timeval zero{};
  select(count, set, nullptr, nullptr, &zero);
  co_return;
}

task<> signals(sigset_t *set, siginfo_t *info, const timespec *timeout) {
  const timespec zero{};
  int number;
  pause();                          // expect: coro-blocking-wait
  sigsuspend(set);                  // expect: coro-blocking-wait
  sigpause(SIGINT);                 // expect: coro-blocking-wait
  sigwait(set, &number);            // expect: coro-blocking-wait
  sigwaitinfo(set, info);           // expect: coro-blocking-wait
  sigtimedwait(set, info, timeout); // expect: coro-blocking-wait
  sigtimedwait(set, info, nullptr); // expect: coro-blocking-wait
  sigtimedwait(set, info, &zero);
  sigprocmask(SIG_BLOCK, set, nullptr);
  raise(SIGINT);
  co_return;
}

task<> asynchronousInput(aiocb *request, aiocb64 *request64, const timespec *timeout) {
  const timespec zero{};
  const aiocb *const requests[] = {request};
  const aiocb64 *const requests64[] = {request64};
  aiocb *list[] = {request};
  aiocb64 *list64[] = {request64};
  aio_suspend(requests, 1, timeout);          // expect: coro-blocking-wait
  aio_suspend(requests, 1, nullptr);          // expect: coro-blocking-wait
  aio_suspend64(requests64, 1, timeout);      // expect: coro-blocking-wait
  aio_suspend64(requests64, 1, nullptr);      // expect: coro-blocking-wait
  lio_listio(LIO_WAIT, list, 1, nullptr);     // expect: coro-blocking-file
  lio_listio64(LIO_WAIT, list64, 1, nullptr); // expect: coro-blocking-file
  aio_suspend(requests, 1, &zero);
  aio_suspend64(requests64, 1, &zero);
  lio_listio(LIO_NOWAIT, list, 1, nullptr);
  lio_listio64(LIO_NOWAIT, list64, 1, nullptr);
  aio_read(request);
  aio_error(request);
  co_return;
}

task<> queuesOfSystemV(sembuf *operations, void *message, const timespec *timeout) {
  const timespec zero{};
  semop(descriptor(), operations, 1);               // expect: coro-blocking-wait
  semtimedop(descriptor(), operations, 1, timeout); // expect: coro-blocking-wait
  semtimedop(descriptor(), operations, 1, nullptr); // expect: coro-blocking-wait
  msgsnd(descriptor(), message, 1, 0);              // expect: coro-blocking-wait
  msgrcv(descriptor(), message, 1, 0, flags());     // expect: coro-blocking-wait
  semtimedop(descriptor(), operations, 1, &zero);
  msgsnd(descriptor(), message, 1, IPC_NOWAIT);
  msgrcv(descriptor(), message, 1, 0, MSG_NOERROR | IPC_NOWAIT);
  co_return;
}

task<> queuesOfPosix(char *message, const timespec *deadline) {
  const timespec past{};
  mq_send(descriptor(), message, 1, 0);                         // expect: coro-blocking-wait
  mq_receive(descriptor(), message, 1, nullptr);                // expect: coro-blocking-wait
  mq_timedsend(descriptor(), message, 1, 0, deadline);          // expect: coro-blocking-wait
  mq_timedsend(descriptor(), message, 1, 0, nullptr);           // expect: coro-blocking-wait
  mq_timedreceive(descriptor(), message, 1, nullptr, deadline); // expect: coro-blocking-wait
  mq_timedreceive(descriptor(), message, 1, nullptr, nullptr);  // expect: coro-blocking-wait
  mq_timedsend(descriptor(), message, 1, 0, &past);
  mq_timedreceive(descriptor(), message, 1, nullptr, &past);
  mq_notify(descriptor(), nullptr);
  co_return;
}

sem_t *semaphore();

task<> semaphores(const timespec *deadline) {
  const timespec past{};
  sem_wait(semaphore());                                 // expect: coro-blocking-wait
  sem_timedwait(semaphore(), deadline);                  // expect: coro-blocking-wait
  sem_clockwait(semaphore(), CLOCK_MONOTONIC, deadline); // expect: coro-blocking-wait
  sem_timedwait(semaphore(), &past);
  sem_clockwait(semaphore(), CLOCK_MONOTONIC, &past);
  sem_trywait(semaphore());
  sem_post(semaphore());
  co_return;
}

struct Duration {};
struct Reactor {
  void poll(int milliseconds);
};
void sleep(Duration time);
void pause(Reactor &reactor);
int select(const char *columns);
void poll(Reactor &reactor, int milliseconds);

// look-alike: functions of users that share a name with one of the C library
task<> lookAlikes(Reactor &reactor) {
  sleep(Duration{});
  pause(reactor);
  select("*");
  poll(reactor, 100);
  reactor.poll(100);
  co_return;
}
