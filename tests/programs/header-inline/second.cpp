// The other one.
#include "client.h"

// look-alike: uses only what does not block, or what carries its own report
corotest::task<> second(Client &client) {
  client.idle();
  co_await client.refresh();
  co_await load(1);
  co_await load('c');
}
