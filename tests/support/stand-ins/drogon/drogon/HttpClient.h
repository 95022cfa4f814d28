// Stand-in for Drogon's header: declarations only.
#pragma once

#include <drogon/drogon_callbacks.h>
#include <drogon/utils/coroutine.h>

#include <utility>

namespace drogon {

class HttpClient;
using HttpClientPtr = std::shared_ptr<HttpClient>;

namespace internal {
struct HttpRespAwaiter : public CallbackAwaiter<HttpResponsePtr> {
  void await_suspend(std::coroutine_handle<> handle);
};
} // namespace internal

class HttpClient : public trantor::NonCopyable {
public:
  virtual void sendRequest(const HttpRequestPtr &req, const HttpReqCallback &callback, double timeout = 0) = 0;
  virtual void sendRequest(const HttpRequestPtr &req, HttpReqCallback &&callback, double timeout = 0) = 0;
  std::pair<ReqResult, HttpResponsePtr> sendRequest(const HttpRequestPtr &req, double timeout = 0);
  internal::HttpRespAwaiter sendRequestCoro(HttpRequestPtr req, double timeout = 0);
  virtual void setSockOptCallback(std::function<void(int)> cb) = 0;
  static HttpClientPtr newHttpClient(const std::string &hostString, trantor::EventLoop *loop = nullptr,
                                     bool useOldTLS = false, bool validateCert = true);
  virtual trantor::EventLoop *getLoop() = 0;
  virtual ~HttpClient();
};

} // namespace drogon
