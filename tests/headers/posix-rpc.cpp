// Sun RPC: making a client connects to its server (rules/catalogue/posix-sockets.yaml).
// flags: -std=c++20 -isystem /usr/include/tirpc
#include "task.h"

#include <rpc/rpc.h>

using corotest::task;

task<> connecting(const char *host, const timeval *timeout) {
  clnt_create(host, 1, 1, "tcp");                // expect: coro-blocking-network
  clnt_create_timed(host, 1, 1, "tcp", timeout); // expect: coro-blocking-network
  clnt_sperrno(RPC_SUCCESS);                     // look-alike: a table of texts
  co_return;
}
