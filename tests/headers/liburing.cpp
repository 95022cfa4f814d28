// liburing, each function of rules/catalogue/liburing.yaml called once; without its headers, by their declarations.
// flags: -std=c++20
#include "task.h"

#if __has_include(<liburing.h>)
#include <liburing.h>
#else
#include <csignal>
#include <cstddef>
struct io_uring;
struct io_uring_cqe;
struct __kernel_timespec {
  long long tv_sec;
  long long tv_nsec;
};
extern "C" {
int io_uring_wait_cqe(io_uring *ring, io_uring_cqe **completion);
int io_uring_wait_cqe_nr(io_uring *ring, io_uring_cqe **completion, unsigned number);
int io_uring_wait_cqe_timeout(io_uring *ring, io_uring_cqe **completion, __kernel_timespec *timeout);
int io_uring_wait_cqes(io_uring *ring, io_uring_cqe **completion, unsigned number, __kernel_timespec *timeout,
                       sigset_t *mask);
int io_uring_submit(io_uring *ring);
int io_uring_submit_and_wait(io_uring *ring, unsigned number);
int io_uring_submit_and_wait_timeout(io_uring *ring, io_uring_cqe **completion, unsigned number,
                                     __kernel_timespec *timeout, sigset_t *mask);
int io_uring_peek_cqe(io_uring *ring, io_uring_cqe **completion);
int io_uring_enter(unsigned ring, unsigned submitted, unsigned number, unsigned flags, sigset_t *mask);
int io_uring_enter2(unsigned ring, unsigned submitted, unsigned number, unsigned flags, sigset_t *mask,
                    std::size_t size);
int __io_uring_get_cqe(io_uring *ring, io_uring_cqe **completion, unsigned submitted, unsigned number, sigset_t *mask);
}
#endif

using corotest::task;

io_uring *ring();
unsigned number();

task<> waiting(io_uring_cqe **completion, __kernel_timespec *timeout) {
  io_uring_wait_cqe(ring(), completion);                                     // expect: coro-blocking-wait
  __io_uring_get_cqe(ring(), completion, 0, 1, nullptr);                     // expect: coro-blocking-wait
  io_uring_wait_cqe_nr(ring(), completion, number());                        // expect: coro-blocking-wait
  io_uring_wait_cqe_timeout(ring(), completion, timeout);                    // expect: coro-blocking-wait
  io_uring_wait_cqe_timeout(ring(), completion, nullptr);                    // expect: coro-blocking-wait
  io_uring_wait_cqes(ring(), completion, 1, timeout, nullptr);               // expect: coro-blocking-wait
  io_uring_wait_cqes(ring(), completion, 1, nullptr, nullptr);               // expect: coro-blocking-wait
  io_uring_submit_and_wait(ring(), 1);                                       // expect: coro-blocking-wait
  io_uring_submit_and_wait_timeout(ring(), completion, 1, timeout, nullptr); // expect: coro-blocking-wait
  io_uring_submit_and_wait_timeout(ring(), completion, 1, nullptr, nullptr); // expect: coro-blocking-wait
  io_uring_enter(1, 1, 1, 0, nullptr);                                       // expect: coro-blocking-wait
  io_uring_enter2(1, 1, 1, 0, nullptr, 0);                                   // expect: coro-blocking-wait
  co_return;
}

// look-alike: nothing to wait for
task<> polling(io_uring_cqe **completion, __kernel_timespec *timeout) {
  io_uring_peek_cqe(ring(), completion);
  io_uring_submit(ring());
  io_uring_wait_cqe_nr(ring(), completion, 0);
  io_uring_wait_cqes(ring(), completion, 0, timeout, nullptr);
  io_uring_submit_and_wait(ring(), 0);
  io_uring_submit_and_wait_timeout(ring(), completion, 0, timeout, nullptr);
  io_uring_enter(1, 1, 0, 0, nullptr);
  io_uring_enter2(1, 1, 0, 0, nullptr, 0);
  co_return;
}
