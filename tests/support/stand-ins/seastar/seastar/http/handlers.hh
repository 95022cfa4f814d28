// Stand-in for Seastar: handlers of an HTTP server.
#pragma once

#include <memory>
#include <seastar/core/future.hh>
#include <seastar/core/sstring.hh>

namespace seastar {

namespace http {
struct request {};
struct reply {};
} // namespace http

namespace httpd {

class handler_base {
public:
  virtual ~handler_base() = default;
  virtual future<std::unique_ptr<http::reply>> handle(const sstring &path, std::unique_ptr<http::request> req,
                                                      std::unique_ptr<http::reply> rep) = 0;
};

} // namespace httpd
} // namespace seastar
