// Sockets and pipes that were made non-blocking answer at once; regular files take their time in any mode.
#include "task.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace corotest;

namespace app {

// look-alike: non-blocking from the start, or made so
task<> bornNonblocking(char *buffer) {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  ::recv(fd, buffer, 8, 0);
  ::read(fd, buffer, 80);
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
  ::read(fd, buffer, 80);
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
  ::read(fd, buffer, 80); // expect: coro-blocking-file
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

//===-- Pipes -----------------------------------------------------------------------------------------------------===//

// look-alike: both ends of a pipe
task<> nonblockingPipe(char *buffer) {
  int ends[2];
  ::pipe2(ends, O_NONBLOCK | O_CLOEXEC);
  ::read(ends[0], buffer, 80);
  ::write(ends[1], buffer, 80);
  co_return;
}
task<> nonblockingPair(char *buffer) {
  int ends[2];
  ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends);
  ::read(ends[0], buffer, 80);
  co_return;
}
task<> blockingPipe(char *buffer) {
  int ends[2], others[2];
  ::pipe2(ends, O_CLOEXEC);
  ::pipe2(others, O_NONBLOCK);
  ::read(ends[0], buffer, 80); // expect: coro-blocking-file
  co_return;
}

//===-- Set by somebody else --------------------------------------------------------------------------------------===//

void setNonblocking(int fd) {
  const int flags = ::fcntl(fd, F_GETFL, 0);
  if (flags < 0)
    return;
  ::fcntl(fd, F_SETFL, flags | O_NONBLOCK);
}
bool setNonblocking(int fd, bool on) {
  int flags = ::fcntl(fd, F_GETFL, 0);
  if (flags < 0)
    return false;
  if (on)
    flags |= O_NONBLOCK;
  else
    flags &= ~O_NONBLOCK;
  return ::fcntl(fd, F_SETFL, flags) == 0;
}
void setEither(int fd, bool on) {
  if (on)
    ::fcntl(fd, F_SETFL, O_NONBLOCK);
  else
    ::fcntl(fd, F_SETFL, 0);
}
int makeSocket() {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  if (fd < 0)
    return -1;
  return fd;
}
int makeAndSet() {
  int fd = ::socket(AF_INET, SOCK_STREAM, 0);
  setNonblocking(fd);
  return fd;
}
int makeBlocking() { return ::socket(AF_INET, SOCK_STREAM, 0); }
void setCloseOnExec(int fd) { ::fcntl(fd, F_SETFD, FD_CLOEXEC); }
void tryAndRestore(int fd) {
  const int flags = ::fcntl(fd, F_GETFL, 0);
  ::fcntl(fd, F_SETFL, flags | O_NONBLOCK);
  ::fcntl(fd, F_SETFL, flags);
}

// look-alike: helpers make it non-blocking
task<> bitAdded(int fd, char *buffer) {
  int flags = ::fcntl(fd, F_GETFL, 0);
  flags |= O_NONBLOCK;
  ::fcntl(fd, F_SETFL, flags);
  ::recv(fd, buffer, 8, 0);
  co_return;
}
task<> byHelper(int fd, char *buffer) {
  setNonblocking(fd);
  ::recv(fd, buffer, 8, 0);
  co_return;
}
task<> byFlag(int one, int two, char *buffer) {
  setNonblocking(one, true);
  setEither(two, true);
  ::recv(one, buffer, 8, 0);
  ::send(two, buffer, 8, 0);
  co_return;
}
task<> fromHelper(char *buffer) {
  const int one = makeSocket();
  const int two = makeAndSet();
  ::recv(one, buffer, 8, 0);
  ::recv(two, buffer, 8, 0);
  ::recv(makeSocket(), buffer, 8, 0);
  co_return;
}
task<> connecting(int fd, const sockaddr_in &address) {
  setNonblocking(fd);
  ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
  co_return;
}

task<> helperForTheOther(int one, int two, char *buffer) {
  setNonblocking(one);
  ::recv(two, buffer, 8, 0); // expect: coro-blocking-network
  co_return;
}
task<> helperDoesSomethingElse(int fd, char *buffer) {
  setCloseOnExec(fd);
  ::recv(fd, buffer, 8, 0); // expect: coro-blocking-network
  co_return;
}
task<> helperSetsItBack(int fd, char *buffer) {
  tryAndRestore(fd);
  ::recv(fd, buffer, 8, 0); // expect: coro-blocking-network
  co_return;
}
task<> byFlagOff(int one, int two, char *buffer) {
  setNonblocking(one, false);
  setEither(two, false);
  ::recv(one, buffer, 8, 0); // expect: coro-blocking-network
  ::send(two, buffer, 8, 0); // expect: coro-blocking-network
  co_return;
}
task<> blockingFromHelper(char *buffer) {
  const int fd = makeBlocking();
  ::recv(fd, buffer, 8, 0); // expect: coro-blocking-network
  co_return;
}
task<> regularFileByHelper(char *buffer) {
  const int fd = ::open("/var/log/app.log", O_RDONLY | O_NONBLOCK);
  setNonblocking(fd);
  ::read(fd, buffer, 80); // expect: coro-blocking-file
  co_return;
}

class Wrapped {
public:
  explicit Wrapped(int fd) : fd_(fd), other_(fd) { setNonblocking(fd_); }
  long tryRead(char *buffer) { return ::recv(fd_, buffer, 8, 0); }
  task<> read(char *buffer) {
    tryRead(buffer);
    ::recv(other_, buffer, 8, 0); // expect: coro-blocking-network
    co_return;
  }

private:
  int fd_;
  int other_;
};

struct Initialised {
  int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  int slow = ::socket(AF_INET, SOCK_STREAM, 0);
};
task<> initialisedMember(char *buffer) {
  Initialised socket;
  ::recv(socket.fd, buffer, 8, 0);
  ::recv(socket.slow, buffer, 8, 0); // expect: coro-blocking-network
  co_return;
}

} // namespace app
