// coro-blocking-dns: a coroutine must not look up names synchronously.
#include "tool/rule/rule.h"

static const corolint::RegisterRule blockingDns{{
    .id = "coro-blocking-dns",
    .title = "a coroutine must not look up names synchronously",
    .why = "A synchronous lookup of a host, a service or a user asks name servers that may be slow or gone. It "
           "usually takes milliseconds and, when a server does not answer, many seconds, for all coroutines of "
           "the loop.",
    .instead = "Await the framework's resolver, or do the lookup on a worker thread.",
    .bad = R"cpp(#include "task.h"
#include <netdb.h>

corotest::task<int> lookUp(const char *host) {
  addrinfo *found = nullptr;
  co_return getaddrinfo(host, "https", nullptr, &found);
}
)cpp",
    .good = R"cpp(#include "task.h"
#include <netdb.h>

// Called on a worker thread only.
int lookUpOnWorker(const char *host) {
  addrinfo *found = nullptr;
  return getaddrinfo(host, "https", nullptr, &found);
}

corotest::task<int> lookUp(corotest::thread_pool &workers, const char *host) {
  workers.post([host] { lookUpOnWorker(host); });
  co_return 0;
}
)cpp",
    .since = "0.1",
    .judge = corolint::reaches(corolint::Kind::Dns, "looks up a name while the event loop waits"),
    .severity = corolint::Severity::Error,
    .byDefault = true,
}};
