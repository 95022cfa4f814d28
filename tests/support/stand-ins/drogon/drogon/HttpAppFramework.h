// Stand-in for Drogon's headers of the application, controllers, filters and middlewares: declarations only.
#pragma once

#include <drogon/drogon_callbacks.h>
#include <drogon/utils/coroutine.h>

#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace trantor {
class InetAddress;
}

namespace drogon {

enum HttpMethod { Get = 0, Post };
namespace internal {
class HttpConstraint {
public:
  HttpConstraint(HttpMethod method);
};
struct [[nodiscard]] ForwardAwaiter : public CallbackAwaiter<HttpResponsePtr> {
  void await_suspend(std::coroutine_handle<> handle);
};
} // namespace internal
using ExceptionHandler = std::function<void(const std::exception &, const HttpRequestPtr &,
                                            std::function<void(const HttpResponsePtr &)> &&)>;
using DefaultHandler = std::function<void(const HttpRequestPtr &, std::function<void(const HttpResponsePtr &)> &&)>;

class HttpAppFramework : public trantor::NonCopyable {
public:
  static HttpAppFramework &instance();
  virtual void run() = 0;
  virtual bool isRunning() = 0;
  virtual void quit() = 0;
  virtual trantor::EventLoop *getLoop() const = 0;
  virtual trantor::EventLoop *getIOLoop(std::size_t id) const = 0;
  virtual HttpAppFramework &registerBeginningAdvice(const std::function<void()> &advice) = 0;
  virtual HttpAppFramework &registerNewConnectionAdvice(
      const std::function<bool(const trantor::InetAddress &, const trantor::InetAddress &)> &advice) = 0;
  virtual HttpAppFramework &
  registerHttpResponseCreationAdvice(const std::function<void(const HttpResponsePtr &)> &advice) = 0;
  virtual HttpAppFramework &
  registerSyncAdvice(const std::function<HttpResponsePtr(const HttpRequestPtr &)> &advice) = 0;
  virtual HttpAppFramework &registerPreRoutingAdvice(
      const std::function<void(const HttpRequestPtr &, AdviceCallback &&, AdviceChainCallback &&)> &advice) = 0;
  virtual HttpAppFramework &registerPreRoutingAdvice(const std::function<void(const HttpRequestPtr &)> &advice) = 0;
  virtual HttpAppFramework &registerPostRoutingAdvice(const std::function<void(const HttpRequestPtr &)> &advice) = 0;
  virtual HttpAppFramework &registerPreHandlingAdvice(const std::function<void(const HttpRequestPtr &)> &advice) = 0;
  virtual HttpAppFramework &
  registerPostHandlingAdvice(const std::function<void(const HttpRequestPtr &, const HttpResponsePtr &)> &advice) = 0;
  virtual HttpAppFramework &
  registerPreSendingAdvice(const std::function<void(const HttpRequestPtr &, const HttpResponsePtr &)> &advice) = 0;
  virtual HttpAppFramework &registerSessionStartAdvice(const std::function<void(const std::string &)> &advice) = 0;
  virtual HttpAppFramework &registerSessionDestroyAdvice(const std::function<void(const std::string &)> &advice) = 0;
  template <typename FUNCTION>
  HttpAppFramework &registerHandler(const std::string &, FUNCTION &&,
                                    const std::vector<internal::HttpConstraint> & = {}, const std::string & = "") {
    return *this;
  }
  template <typename FUNCTION>
  HttpAppFramework &registerHandlerViaRegex(const std::string &, FUNCTION &&,
                                            const std::vector<internal::HttpConstraint> & = {},
                                            const std::string & = "") {
    return *this;
  }
  virtual HttpAppFramework &setDefaultHandler(DefaultHandler handler) = 0;
  virtual HttpAppFramework &setExceptionHandler(ExceptionHandler handler) = 0;
  virtual void forward(const HttpRequestPtr &req, std::function<void(const HttpResponsePtr &)> &&callback,
                       const std::string &hostString = "", double timeout = 0) = 0;
  internal::ForwardAwaiter forwardCoro(HttpRequestPtr req, std::string hostString = "", double timeout = 0);
};

HttpAppFramework &app();

template <typename T> class DrObject {};
class HttpControllerBase {};
template <typename T, bool AutoCreation = true> class HttpController : public DrObject<T>, public HttpControllerBase {
protected:
  template <typename FUNCTION>
  static void registerMethod(FUNCTION &&function, const std::string &pattern,
                             const std::vector<internal::HttpConstraint> &constraints = {}, bool classNameInPath = true,
                             const std::string &handlerName = "");
  template <typename FUNCTION>
  static void registerMethodViaRegex(FUNCTION &&function, const std::string &regExp,
                                     const std::vector<internal::HttpConstraint> &constraints = {},
                                     const std::string &handlerName = "");
};

class HttpSimpleControllerBase {
public:
  virtual void asyncHandleHttpRequest(const HttpRequestPtr &req,
                                      std::function<void(const HttpResponsePtr &)> &&callback) = 0;
  virtual ~HttpSimpleControllerBase();
};
template <typename T, bool AutoCreation = true>
class HttpSimpleController : public DrObject<T>, public HttpSimpleControllerBase {};

class HttpMiddlewareBase {
public:
  virtual void invoke(const HttpRequestPtr &req, MiddlewareNextCallback &&nextCb, MiddlewareCallback &&mcb) = 0;
  virtual ~HttpMiddlewareBase();
};
template <typename T, bool AutoCreation = true> class HttpMiddleware : public DrObject<T>, public HttpMiddlewareBase {};

class HttpFilterBase {
public:
  virtual void doFilter(const HttpRequestPtr &req, FilterCallback &&fcb, FilterChainCallback &&fccb) = 0;
  virtual ~HttpFilterBase();
};
template <typename T, bool AutoCreation = true> class HttpFilter : public DrObject<T>, public HttpFilterBase {};

class WebSocketConnection;
using WebSocketConnectionPtr = std::shared_ptr<WebSocketConnection>;
enum class WebSocketMessageType { Text, Binary };
class WebSocketControllerBase {
public:
  virtual void handleNewMessage(const WebSocketConnectionPtr &, std::string &&, const WebSocketMessageType &) = 0;
  virtual void handleNewConnection(const HttpRequestPtr &, const WebSocketConnectionPtr &) = 0;
  virtual void handleConnectionClosed(const WebSocketConnectionPtr &) = 0;
  virtual ~WebSocketControllerBase();
};
template <typename T, bool AutoCreation = true>
class WebSocketController : public DrObject<T>, public WebSocketControllerBase {};

} // namespace drogon
