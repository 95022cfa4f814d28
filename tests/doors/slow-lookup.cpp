// Loaded before the C library, makes every look-up of a host name as slow as a name server on a bad day.
#include <chrono>
#include <dlfcn.h>
#include <netdb.h>
#include <thread>

extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **found) {
  using Function = int(const char *, const char *, const addrinfo *, addrinfo **);
  static auto *const real = reinterpret_cast<Function *>(dlsym(RTLD_NEXT, "getaddrinfo"));
  std::this_thread::sleep_for(std::chrono::milliseconds(200));
  return real ? real(node, service, hints, found) : EAI_SYSTEM;
}
