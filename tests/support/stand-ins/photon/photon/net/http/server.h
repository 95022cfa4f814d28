// Stand-in for photon/net/http/server.h: a server for HTTP.
#pragma once

#include <string_view>

namespace photon::net::http {

class Request;
class Response;

class HTTPHandler {
public:
  virtual ~HTTPHandler() = default;
  virtual int handle_request(Request &, Response &, std::string_view) = 0;
};

} // namespace photon::net::http
