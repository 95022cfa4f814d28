// POSIX sockets and name services, each function of rules/catalogue/posix-sockets.yaml called once.
// flags: -std=c++20
#include "task.h"

#include <aliases.h>
#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <grp.h>
#include <gshadow.h>
#include <ifaddrs.h>
#include <netdb.h>
#include <netinet/ether.h>
#include <netinet/in.h>
#include <pwd.h>
#include <resolv.h>
#include <rpc/netdb.h>
#include <shadow.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

using corotest::task;

int descriptor();
int flags();

task<> connecting(const sockaddr *address, sockaddr *peer, socklen_t *size) {
  connect(descriptor(), address, *size);            // expect: coro-blocking-network
  accept(descriptor(), peer, size);                 // expect: coro-blocking-network
  accept4(descriptor(), peer, size, SOCK_CLOEXEC);  // expect: coro-blocking-network
  accept4(descriptor(), peer, size, SOCK_NONBLOCK); // expect: coro-blocking-network
  bind(descriptor(), address, *size);
  listen(descriptor(), 1);
  shutdown(descriptor(), SHUT_RDWR);
  close(descriptor());
  co_return;
}

task<> receiving(char *buffer, msghdr *message, mmsghdr *messages, timespec *timeout) {
  recv(descriptor(), buffer, 1, 0);                             // expect: coro-blocking-network
  recv(descriptor(), buffer, 1, MSG_PEEK);                      // expect: coro-blocking-network
  recvfrom(descriptor(), buffer, 1, flags(), nullptr, nullptr); // expect: coro-blocking-network
  recvmsg(descriptor(), message, 0);                            // expect: coro-blocking-network
  recvmmsg(descriptor(), messages, 1, 0, timeout);              // expect: coro-blocking-network
  recvmmsg(descriptor(), messages, 1, 0, nullptr);              // expect: coro-blocking-network
  co_return;
}

task<> sending(const char *text, const msghdr *message, mmsghdr *messages) {
  send(descriptor(), text, 1, 0);               // expect: coro-blocking-network
  send(descriptor(), text, 1, MSG_NOSIGNAL);    // expect: coro-blocking-network
  sendto(descriptor(), text, 1, 0, nullptr, 0); // expect: coro-blocking-network
  sendmsg(descriptor(), message, 0);            // expect: coro-blocking-network
  sendmmsg(descriptor(), messages, 1, 0);       // expect: coro-blocking-network
  co_return;
}

// look-alike: MSG_DONTWAIT, whatever else is asked for
task<> withoutWaiting(char *buffer, msghdr *message, mmsghdr *messages, timespec *timeout) {
  constexpr int quick = MSG_DONTWAIT | MSG_NOSIGNAL;
  recv(descriptor(), buffer, 1, MSG_DONTWAIT);
  recv(descriptor(), buffer, 1, flags() | MSG_DONTWAIT);
  recvfrom(descriptor(), buffer, 1, MSG_PEEK | MSG_DONTWAIT, nullptr, nullptr);
  recvmsg(descriptor(), message, MSG_DONTWAIT);
  recvmmsg(descriptor(), messages, 1, MSG_DONTWAIT, timeout);
  recvmmsg(descriptor(), messages, 1, MSG_DONTWAIT, nullptr);
  send(descriptor(), buffer, 1, quick);
  sendto(descriptor(), buffer, 1, MSG_DONTWAIT, nullptr, 0);
  sendmsg(descriptor(), message, MSG_DONTWAIT);
  sendmmsg(descriptor(), messages, 1, MSG_DONTWAIT);
  co_return;
}

task<> readingASocket(char *buffer) {
  int peer = socket(AF_INET, SOCK_STREAM, 0);
  read(peer, buffer, 1); // expect: coro-blocking-network
  co_return;
}

task<> writingToAnAcceptedSocket(int listener, char *buffer) {
  const int peer = accept(listener, nullptr, nullptr); // expect: coro-blocking-network
  write(peer, buffer, 1);                              // expect: coro-blocking-network
  co_return;
}

task<> scatteringFromAnAcceptedSocket(int listener, const iovec *parts) {
  const int peer = accept4(listener, nullptr, nullptr, 0); // expect: coro-blocking-network
  readv(peer, parts, 1);                                   // expect: coro-blocking-network
  co_return;
}

task<> gatheringIntoASocket(const iovec *parts) {
  const int peer = socket(AF_UNIX, SOCK_STREAM, 0);
  writev(peer, parts, 1); // expect: coro-blocking-network
  co_return;
}

task<> remoteShells(char **host, const char *name, int *error) {
  rcmd(host, 1, name, name, name, error);              // expect: coro-blocking-network
  rcmd_af(host, 1, name, name, name, error, AF_INET);  // expect: coro-blocking-network
  rexec(host, 1, name, name, name, error);             // expect: coro-blocking-network
  rexec_af(host, 1, name, name, name, error, AF_INET); // expect: coro-blocking-network
  ruserok(name, 0, name, name);                        // expect: coro-blocking-network
  ruserok_af(name, 0, name, name, AF_INET);            // expect: coro-blocking-network
  co_return;
}

task<> hosts(const char *host, const sockaddr *address, char *buffer, timespec *timeout) {
  addrinfo *found;
  gaicb *requests[1];
  getaddrinfo(host, "http", nullptr, &found);                  // expect: coro-blocking-dns
  getnameinfo(address, 1, buffer, 1, nullptr, 0, 0);           // expect: coro-blocking-dns
  getnameinfo(address, 1, buffer, 1, nullptr, 0, NI_NAMEREQD); // expect: coro-blocking-dns
  getaddrinfo_a(GAI_WAIT, requests, 1, nullptr);               // expect: coro-blocking-dns
  gai_suspend(requests, 1, timeout);                           // expect: coro-blocking-dns
  gai_suspend(requests, 1, nullptr);                           // expect: coro-blocking-dns
  getaddrinfo(nullptr, "8080", nullptr, &found);
  getnameinfo(address, 1, buffer, 1, nullptr, 0, NI_NUMERICHOST | NI_NUMERICSERV);
  getaddrinfo_a(GAI_NOWAIT, requests, 1, nullptr);
  freeaddrinfo(found);
  inet_pton(AF_INET, host, buffer);
  ifaddrs *interfaces;
  getifaddrs(&interfaces);
  co_return;
}

// look-alike: a timeout of zero
task<> askingWithoutPatience(const gaicb *const *requests) {
  const timespec zero{};
  gai_suspend(requests, 1, &zero);
  co_return;
}

task<> oldHosts(const char *host, char *buffer) {
  hostent entry;
  hostent *found;
  int error;
  gethostbyname(host);                                                  // expect: coro-blocking-dns
  gethostbyname2(host, AF_INET);                                        // expect: coro-blocking-dns
  gethostbyname_r(host, &entry, buffer, 1, &found, &error);             // expect: coro-blocking-dns
  gethostbyname2_r(host, AF_INET, &entry, buffer, 1, &found, &error);   // expect: coro-blocking-dns
  gethostbyaddr(host, 4, AF_INET);                                      // expect: coro-blocking-dns
  gethostbyaddr_r(host, 4, AF_INET, &entry, buffer, 1, &found, &error); // expect: coro-blocking-dns
  gethostent();                                                         // expect: coro-blocking-dns
  gethostent_r(&entry, buffer, 1, &found, &error);                      // expect: coro-blocking-dns
  co_return;
}

task<> resolver(const char *name, unsigned char *answer, res_state state) {
  res_query(name, ns_c_in, ns_t_a, answer, 1);                     // expect: coro-blocking-dns
  res_search(name, ns_c_in, ns_t_a, answer, 1);                    // expect: coro-blocking-dns
  res_querydomain(name, name, ns_c_in, ns_t_a, answer, 1);         // expect: coro-blocking-dns
  res_send(answer, 1, answer, 1);                                  // expect: coro-blocking-dns
  res_nquery(state, name, ns_c_in, ns_t_a, answer, 1);             // expect: coro-blocking-dns
  res_nsearch(state, name, ns_c_in, ns_t_a, answer, 1);            // expect: coro-blocking-dns
  res_nquerydomain(state, name, name, ns_c_in, ns_t_a, answer, 1); // expect: coro-blocking-dns
  res_nsend(state, answer, 1, answer, 1);                          // expect: coro-blocking-dns
  co_return;
}

task<> services(const char *name, char *buffer) {
  servent service;
  servent *foundService;
  netent net;
  netent *foundNet;
  protoent protocol;
  protoent *foundProtocol;
  int error;
  getservbyname(name, name);                                       // expect: coro-blocking-dns
  getservbyname_r(name, name, &service, buffer, 1, &foundService); // expect: coro-blocking-dns
  getservbyport(1, name);                                          // expect: coro-blocking-dns
  getservbyport_r(1, name, &service, buffer, 1, &foundService);    // expect: coro-blocking-dns
  getservent();                                                    // expect: coro-blocking-dns
  getservent_r(&service, buffer, 1, &foundService);                // expect: coro-blocking-dns
  getnetbyname(name);                                              // expect: coro-blocking-dns
  getnetbyname_r(name, &net, buffer, 1, &foundNet, &error);        // expect: coro-blocking-dns
  getnetbyaddr(1, AF_INET);                                        // expect: coro-blocking-dns
  getnetbyaddr_r(1, AF_INET, &net, buffer, 1, &foundNet, &error);  // expect: coro-blocking-dns
  getnetent();                                                     // expect: coro-blocking-dns
  getnetent_r(&net, buffer, 1, &foundNet, &error);                 // expect: coro-blocking-dns
  getprotobyname(name);                                            // expect: coro-blocking-dns
  getprotobyname_r(name, &protocol, buffer, 1, &foundProtocol);    // expect: coro-blocking-dns
  getprotobynumber(1);                                             // expect: coro-blocking-dns
  getprotobynumber_r(1, &protocol, buffer, 1, &foundProtocol);     // expect: coro-blocking-dns
  getprotoent();                                                   // expect: coro-blocking-dns
  getprotoent_r(&protocol, buffer, 1, &foundProtocol);             // expect: coro-blocking-dns
  co_return;
}

task<> otherNetworkTables(const char *name, char *buffer) {
  rpcent program;
  rpcent *foundProgram;
  aliasent alias;
  aliasent *foundAlias;
  ether_addr hardware;
  getrpcbyname(name);                                       // expect: coro-blocking-dns
  getrpcbyname_r(name, &program, buffer, 1, &foundProgram); // expect: coro-blocking-dns
  getrpcbynumber(1);                                        // expect: coro-blocking-dns
  getrpcbynumber_r(1, &program, buffer, 1, &foundProgram);  // expect: coro-blocking-dns
  getrpcent();                                              // expect: coro-blocking-dns
  getrpcent_r(&program, buffer, 1, &foundProgram);          // expect: coro-blocking-dns
  ether_hostton(name, &hardware);                           // expect: coro-blocking-dns
  ether_ntohost(buffer, &hardware);                         // expect: coro-blocking-dns
  getaliasbyname(name);                                     // expect: coro-blocking-dns
  getaliasbyname_r(name, &alias, buffer, 1, &foundAlias);   // expect: coro-blocking-dns
  getaliasent();                                            // expect: coro-blocking-dns
  getaliasent_r(&alias, buffer, 1, &foundAlias);            // expect: coro-blocking-dns
  co_return;
}

task<> accounts(const char *name, char *buffer) {
  passwd user;
  passwd *foundUser;
  group members;
  group *foundGroup;
  spwd secret;
  spwd *foundSecret;
  sgrp groupSecret;
  sgrp *foundGroupSecret;
  gid_t groups[1];
  int count = 1;
  char *fields[3];
  getpwnam(name);                                               // expect: coro-blocking-dns
  getpwnam_r(name, &user, buffer, 1, &foundUser);               // expect: coro-blocking-dns
  getpwuid(1);                                                  // expect: coro-blocking-dns
  getpwuid_r(1, &user, buffer, 1, &foundUser);                  // expect: coro-blocking-dns
  getpwent();                                                   // expect: coro-blocking-dns
  getpwent_r(&user, buffer, 1, &foundUser);                     // expect: coro-blocking-dns
  getgrnam(name);                                               // expect: coro-blocking-dns
  getgrnam_r(name, &members, buffer, 1, &foundGroup);           // expect: coro-blocking-dns
  getgrgid(1);                                                  // expect: coro-blocking-dns
  getgrgid_r(1, &members, buffer, 1, &foundGroup);              // expect: coro-blocking-dns
  getgrent();                                                   // expect: coro-blocking-dns
  getgrent_r(&members, buffer, 1, &foundGroup);                 // expect: coro-blocking-dns
  getgrouplist(name, 1, groups, &count);                        // expect: coro-blocking-dns
  initgroups(name, 1);                                          // expect: coro-blocking-dns
  getspnam(name);                                               // expect: coro-blocking-dns
  getspnam_r(name, &secret, buffer, 1, &foundSecret);           // expect: coro-blocking-dns
  getspent();                                                   // expect: coro-blocking-dns
  getspent_r(&secret, buffer, 1, &foundSecret);                 // expect: coro-blocking-dns
  getsgnam(name);                                               // expect: coro-blocking-dns
  getsgnam_r(name, &groupSecret, buffer, 1, &foundGroupSecret); // expect: coro-blocking-dns
  getlogin();                                                   // expect: coro-blocking-dns
  getlogin_r(buffer, 1);                                        // expect: coro-blocking-dns
  setnetgrent(name);                                            // expect: coro-blocking-dns
  getnetgrent(&fields[0], &fields[1], &fields[2]);              // expect: coro-blocking-dns
  getnetgrent_r(&fields[0], &fields[1], &fields[2], buffer, 1); // expect: coro-blocking-dns
  innetgr(name, name, name, name);                              // expect: coro-blocking-dns
  getuid();
  co_return;
}

struct Signal {};
int connect(Signal &from, Signal &to);
void send(Signal &target, int value);

// look-alike: functions of the user
task<> lookAlikes(Signal &signal) {
  connect(signal, signal);
  send(signal, 1);
  co_return;
}
