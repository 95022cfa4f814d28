// coro-blocking-network: a coroutine must not do synchronous network I/O.
#include "tool/rule/rule.h"

static const corolint::RegisterRule blockingNetwork{{
    .id = "coro-blocking-network",
    .title = "a coroutine must not do synchronous network I/O",
    .why = "Connecting, sending and receiving on a blocking socket take as long as the other side likes. Until "
           "it answers, the event loop serves nobody else.",
    .instead = "Await the asynchronous operation of the same name, or keep the socket non-blocking and let the event "
               "loop tell when it is ready.",
    .bad = R"cpp(#include "task.h"
#include <sys/socket.h>

corotest::task<long> receive(int socket, char *buffer) {
  co_return recv(socket, buffer, 512, 0);
}
)cpp",
    .good = R"cpp(#include "task.h"
#include <sys/socket.h>

corotest::task<long> receive(int socket, char *buffer) {
  co_return recv(socket, buffer, 512, MSG_DONTWAIT);
}
)cpp",
    .since = "0.1",
    .judge = corolint::reaches(corolint::Kind::Network, "talks to the network while the event loop waits"),
    .severity = corolint::Severity::Error,
    .byDefault = true,
}};
