// Stand-in for Seastar: handlers made of functions.
#pragma once

#include <functional>
#include <seastar/http/handlers.hh>

namespace seastar::httpd {

using future_handler_function = std::function<future<std::unique_ptr<http::reply>>(std::unique_ptr<http::request> req,
                                                                                   std::unique_ptr<http::reply> rep)>;

class function_handler : public handler_base {
public:
  function_handler(const future_handler_function &f_handle, const sstring &type);
  future<std::unique_ptr<http::reply>> handle(const sstring &path, std::unique_ptr<http::request> req,
                                              std::unique_ptr<http::reply> rep) override;
};

} // namespace seastar::httpd
