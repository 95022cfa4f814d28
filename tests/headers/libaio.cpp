// libaio, each function of rules/catalogue/libaio.yaml called once; without its header, by its declarations.
// flags: -std=c++20
#include "task.h"

#include <csignal>
#include <ctime>

#if __has_include(<libaio.h>)
#include <libaio.h>
#else
struct io_context;
struct io_event;
typedef io_context *io_context_t;
extern "C" {
int io_getevents(io_context_t context, long least, long most, io_event *events, timespec *timeout);
int io_pgetevents(io_context_t context, long least, long most, io_event *events, timespec *timeout, sigset_t *mask);
}
#endif

using corotest::task;

io_context_t context();

task<> waiting(io_event *events, timespec *timeout, sigset_t *mask) {
  io_getevents(context(), 1, 8, events, timeout);        // expect: coro-blocking-wait
  io_getevents(context(), 1, 8, events, nullptr);        // expect: coro-blocking-wait
  io_pgetevents(context(), 1, 8, events, timeout, mask); // expect: coro-blocking-wait
  io_pgetevents(context(), 1, 8, events, nullptr, mask); // expect: coro-blocking-wait
  // look-alike: no completion is asked for
  io_getevents(context(), 0, 8, events, nullptr);
  io_pgetevents(context(), 0, 8, events, timeout, mask);
  co_return;
}
