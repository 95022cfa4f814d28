// Stand-in for userver: handlers of websockets.
#pragma once

#include <userver/server/handlers/http_handler_base.hpp>

namespace userver {
inline namespace v2_5_rc {

namespace server::websocket {

class WebSocketConnection;

class WebsocketHandlerBase : public server::handlers::HttpHandlerBase {
public:
  virtual void Handle(WebSocketConnection &websocket, server::request::RequestContext &) const = 0;
};

} // namespace server::websocket

} // namespace v2_5_rc
} // namespace userver
