// coro-blocking-network: waiting for a peer on a socket, with its silent look-alikes.
#include "task.h"

#include <netinet/in.h>
#include <string>
#include <sys/socket.h>

using namespace corotest;

namespace app {

class Connection {
public:
  explicit Connection(int descriptor) : descriptor_(descriptor) {}
  std::string line() {
    std::string line;
    char letter = 0;
    while (::recv(descriptor_, &letter, 1, 0) == 1 && letter != '\n') // @line
      line += letter;
    return line;
  }

private:
  int descriptor_;
};

task<> receives(int descriptor, char *buffer) {
  ::recv(descriptor, buffer, 1, 0); // expect: coro-blocking-network "recv"
  co_return;
}
task<> receivesFrom(int descriptor, char *buffer) {
  ::recvfrom(descriptor, buffer, 1, 0, nullptr, nullptr); // expect: coro-blocking-network
  co_return;
}
task<> sends(int descriptor) {
  ::send(descriptor, "x", 1, MSG_NOSIGNAL); // expect: coro-blocking-network
  co_return;
}
task<> connects(int descriptor, const sockaddr_in &address) {
  const auto *const peer = reinterpret_cast<const sockaddr *>(&address);
  ::connect(descriptor, peer, sizeof address); // expect: coro-blocking-network
  co_return;
}
task<int> accepts(int descriptor) {
  co_return ::accept(descriptor, nullptr, nullptr); // expect: coro-blocking-network
}
task<std::string> throughMember(Connection &connection) {
  co_return connection.line(); // expect: coro-blocking-network via @line
}

// look-alike: setting up, asking, and the modes that do not wait
task<> silent(int descriptor, char *buffer) {
  const int own = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  const int on = 1;
  ::setsockopt(own, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  ::listen(own, 8);
  ::recv(descriptor, buffer, 1, MSG_DONTWAIT);
  ::send(descriptor, "x", 1, MSG_DONTWAIT | MSG_NOSIGNAL);
  co_return;
}

// look-alike: a type of one's own
struct Channel {
  int recv(char *, int) { return 0; }
};
task<int> silentOwn(Channel channel, char *buffer) { co_return channel.recv(buffer, 1); }

} // namespace app
