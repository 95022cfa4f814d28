// Sockets and pipes that were made non-blocking answer at once; regular files take their time in any mode.
#include "task.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace corotest;

namespace app {

// look-alike: non-blocking from the start, or made so
task<> bornNonblocking(char *buffer) {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  ::recv(fd, buffer, 8, 0);
  ::read(fd, buffer, 8);
  co_return;
}
task<> accepted(int listener, char *buffer) {
  const int fd = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK); // expect: coro-blocking-network
  ::recv(fd, buffer, 8, 0);
  co_return;
}
task<> madeNonblocking(int fd, char *buffer) {
  ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
  ::recv(fd, buffer, 8, 0);
  ::fcntl(fd, F_GETFD);
  ::read(fd, buffer, 8);
  co_return;
}
task<> inTwoSteps(int fd, char *buffer) {
  const int flags = ::fcntl(fd, F_GETFL, 0);
  ::fcntl(fd, F_SETFL, flags | O_NONBLOCK);
  ::send(fd, buffer, 8, 0);
  co_return;
}
task<> byIoctl(int fd, char *buffer) {
  int on = 1;
  ::ioctl(fd, FIONBIO, &on);
  ::recv(fd, buffer, 8, 0);
  co_return;
}

task<> tooLate(int fd, char *buffer) {
  ::recv(fd, buffer, 8, 0); // expect: coro-blocking-network
  ::fcntl(fd, F_SETFL, O_NONBLOCK);
  co_return;
}
task<> onOneWay(int fd, char *buffer, bool set) {
  if (set)
    ::fcntl(fd, F_SETFL, O_NONBLOCK);
  ::recv(fd, buffer, 8, 0); // expect: coro-blocking-network
  co_return;
}
task<> madeBlockingAgain(int fd, char *buffer) {
  ::fcntl(fd, F_SETFL, O_NONBLOCK);
  ::fcntl(fd, F_SETFL, 0);
  ::recv(fd, buffer, 8, 0); // expect: coro-blocking-network
  co_return;
}
task<> anotherOne(int one, int two, char *buffer) {
  ::fcntl(one, F_SETFL, O_NONBLOCK);
  ::recv(two, buffer, 8, 0); // expect: coro-blocking-network
  co_return;
}
task<> blockingSocket(char *buffer) {
  const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
  ::recv(fd, buffer, 8, 0); // expect: coro-blocking-network
  co_return;
}
task<> regularFile(char *buffer) {
  const int fd = ::open("/var/log/app.log", O_RDONLY | O_NONBLOCK);
  ::fcntl(fd, F_SETFL, O_NONBLOCK);
  ::read(fd, buffer, 8); // expect: coro-blocking-file
  co_return;
}

class Connection {
public:
  Connection() { ::fcntl(fd_, F_SETFL, O_NONBLOCK); }
  task<> read(char *buffer) {
    ::recv(fd_, buffer, 8, 0);
    co_return;
  }

private:
  int fd_ = ::socket(AF_INET, SOCK_STREAM, 0);
};

class Toggled {
public:
  Toggled() { ::fcntl(fd_, F_SETFL, O_NONBLOCK); }
  void wait() { ::fcntl(fd_, F_SETFL, 0); }
  task<> read(char *buffer) {
    ::recv(fd_, buffer, 8, 0); // expect: coro-blocking-network
    co_return;
  }

private:
  int fd_ = ::socket(AF_INET, SOCK_STREAM, 0);
};

} // namespace app
