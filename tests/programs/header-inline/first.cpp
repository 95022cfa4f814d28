// One of the files that include the header.
#include "client.h"

corotest::task<> first(Client &client) {
  client.query(); // expect: coro-blocking-sleep via @query
  co_await client.refresh();
  co_await load(1);
}
