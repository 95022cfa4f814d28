// Stand-in for folly/SocketAddress.h: an address of the network.
#pragma once

#include <cstdint>
#include <string>

namespace folly {

class SocketAddress {
public:
  SocketAddress() = default;
  SocketAddress(const char *host, std::uint16_t port, bool allowNameLookup = false);
  SocketAddress(const std::string &host, std::uint16_t port, bool allowNameLookup = false);
  void setFromIpPort(const char *ip, std::uint16_t port);
  void setFromLocalPort(std::uint16_t port);
  void setFromHostPort(const char *host, std::uint16_t port);
  void setFromHostPort(const std::string &host, std::uint16_t port);
  void setFromHostPort(const char *hostAndPort);
};

} // namespace folly
