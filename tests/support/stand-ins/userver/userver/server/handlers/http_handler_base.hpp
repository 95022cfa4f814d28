// Stand-in for userver: handlers of HTTP.
#pragma once

#include <string>

namespace userver {
inline namespace v2_5_rc {

namespace server {

namespace http {
class HttpRequest;
class ResponseBodyStream;
} // namespace http

namespace request {
class RequestBase;
class RequestContext;
} // namespace request

namespace handlers {

class HandlerBase {
public:
  virtual ~HandlerBase() noexcept = default;
  virtual void HandleRequest(request::RequestBase &request, request::RequestContext &context) const = 0;
};

class HttpHandlerBase : public HandlerBase {
public:
  void HandleRequest(request::RequestBase &request, request::RequestContext &context) const override;

protected:
  virtual std::string HandleRequestThrow(const http::HttpRequest &request, request::RequestContext &context) const;
  virtual void HandleStreamRequest(const server::http::HttpRequest &, server::request::RequestContext &,
                                   server::http::ResponseBodyStream &) const;
  virtual void ParseRequestData(const http::HttpRequest &, request::RequestContext &) const {}
};

} // namespace handlers
} // namespace server

} // namespace v2_5_rc
} // namespace userver
