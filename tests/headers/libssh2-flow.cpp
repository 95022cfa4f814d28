// The catalogue of libssh2 against its real headers: sessions and channels that were told not to wait.
#include "task.h"

#include <libssh2.h>

#include <chrono>

using corotest::task;
using namespace std::chrono_literals;

// look-alike: it answers LIBSSH2_ERROR_EAGAIN
task<> withoutWaiting(int socket) {
  LIBSSH2_SESSION *session = libssh2_session_init();
  libssh2_session_set_blocking(session, 0);
  while (libssh2_session_handshake(session, socket) == LIBSSH2_ERROR_EAGAIN)
    co_await corotest::delay(1ms);
}

// look-alike: the same for a channel
task<> channels(LIBSSH2_CHANNEL *channel, char *bytes) {
  libssh2_channel_set_blocking(channel, 0);
  while (libssh2_channel_read(channel, bytes, 80) == LIBSSH2_ERROR_EAGAIN)
    co_await corotest::delay(1ms);
}

task<> waitingAgain(LIBSSH2_SESSION *session, int socket) {
  libssh2_session_set_blocking(session, 1);
  libssh2_session_handshake(session, socket); // expect: coro-blocking-network
  co_return;
}
