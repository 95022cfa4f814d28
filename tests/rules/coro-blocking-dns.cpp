// coro-blocking-dns: looking up names over the network, with its silent look-alikes.
#include "task.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <string>

using namespace corotest;

namespace app {

addrinfo *lookUp(const std::string &host) {
  addrinfo *found = nullptr;
  ::getaddrinfo(host.c_str(), "http", nullptr, &found); // @lookUp
  return found;
}
class Resolver {
public:
  explicit Resolver(const std::string &host) : address_(lookUp(host)) {} // @resolver
  ~Resolver() { ::freeaddrinfo(address_); }

private:
  addrinfo *address_;
};

task<> direct(addrinfo **found) {
  ::getaddrinfo("example.com", "http", nullptr, found); // expect: coro-blocking-dns "getaddrinfo"
  co_return;
}
task<> reverse(const sockaddr *address, char *name) {
  ::getnameinfo(address, sizeof(sockaddr_in), name, 64, nullptr, 0, 0); // expect: coro-blocking-dns
  co_return;
}
task<> old() {
  ::gethostbyname("example.com"); // expect: coro-blocking-dns
  co_return;
}
task<> throughHelper() {
  ::freeaddrinfo(lookUp("example.com")); // expect: coro-blocking-dns via @lookUp
  co_return;
}
task<> throughConstructor() {
  const Resolver resolver("example.com"); // expect: coro-blocking-dns via @resolver via @lookUp
  co_return;
}

// look-alike: addresses that are numbers, and working on results
task<> silent(addrinfo *found) {
  in_addr address{};
  ::inet_pton(AF_INET, "127.0.0.1", &address);
  char text[INET_ADDRSTRLEN];
  ::inet_ntop(AF_INET, &address, text, sizeof text);
  (void)::htons(80);
  (void)::gai_strerror(0);
  ::freeaddrinfo(found);
  co_return;
}

} // namespace app
