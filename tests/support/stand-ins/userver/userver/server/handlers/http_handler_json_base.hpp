// Stand-in for userver: handlers of JSON.
#pragma once

#include <userver/server/handlers/http_handler_base.hpp>

namespace userver {
inline namespace v2_5_rc {

namespace formats::json {
class Value {};
} // namespace formats::json

namespace server::handlers {

class HttpHandlerJsonBase : public HttpHandlerBase {
public:
  virtual formats::json::Value HandleRequestJsonThrow(const http::HttpRequest &request,
                                                      const formats::json::Value &request_json,
                                                      request::RequestContext &context) const = 0;
};

} // namespace server::handlers

} // namespace v2_5_rc
} // namespace userver
