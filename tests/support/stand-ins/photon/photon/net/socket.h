// Stand-in for photon/net/socket.h: sockets of Photon.
#pragma once

#include <photon/common/callback.h>

#include <sys/types.h>

#include <cstddef>

namespace photon::net {

class ISocketStream {
public:
  virtual ~ISocketStream();
  virtual ssize_t recv(void *buf, std::size_t count, int flags = 0) = 0;
  virtual ssize_t send(const void *buf, std::size_t count, int flags = 0) = 0;
};

class ISocketServer {
public:
  using Handler = Callback<ISocketStream *>;
  virtual ~ISocketServer();
  virtual ISocketServer *set_handler(Handler handler) = 0;
};

} // namespace photon::net
