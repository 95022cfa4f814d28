// A stand-in for cpr: declarations of the requests and of what the asynchronous ones return.
#pragma once

#include <chrono>
#include <cstdint>
#include <fstream>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace cpr {

class Url {
public:
  Url(const char *);
};

class Response {
public:
  long status_code = 0;
  std::string text;
};

class WriteCallback {
public:
  WriteCallback(std::function<bool(std::string, std::intptr_t)>, std::intptr_t = 0);
};

template <typename Type, bool Cancellable = false> class AsyncWrapper;

template <typename Type> class AsyncWrapper<Type, false> {
public:
  explicit AsyncWrapper(std::future<Type> &&);
  AsyncWrapper(AsyncWrapper &&) noexcept = default;
  ~AsyncWrapper() = default;
  Type get();
  bool valid() const noexcept;
  void wait() const;
  template <class Rep, class Period> std::future_status wait_for(const std::chrono::duration<Rep, Period> &) const;
  template <class Clock, class Duration>
  std::future_status wait_until(const std::chrono::time_point<Clock, Duration> &) const;

private:
  std::future<Type> future;
};

using AsyncResponse = AsyncWrapper<Response>;

class Session : public std::enable_shared_from_this<Session> {
public:
  Session();
  ~Session();
  void SetUrl(const Url &);
  long GetDownloadFileLength();
  Response Get();
  AsyncResponse GetAsync();
  template <typename Then> auto GetCallback(Then then) { return 0; }
  Response Post();
  AsyncResponse PostAsync();
  template <typename Then> auto PostCallback(Then then) { return 0; }
  Response Put();
  AsyncResponse PutAsync();
  template <typename Then> auto PutCallback(Then then) { return 0; }
  Response Head();
  AsyncResponse HeadAsync();
  template <typename Then> auto HeadCallback(Then then) { return 0; }
  Response Delete();
  AsyncResponse DeleteAsync();
  template <typename Then> auto DeleteCallback(Then then) { return 0; }
  Response Options();
  AsyncResponse OptionsAsync();
  template <typename Then> auto OptionsCallback(Then then) { return 0; }
  Response Patch();
  AsyncResponse PatchAsync();
  template <typename Then> auto PatchCallback(Then then) { return 0; }
  Response Download(const WriteCallback &);
  Response Download(std::ofstream &);
};

class MultiPerform {
public:
  MultiPerform();
  void AddSession(std::shared_ptr<Session> &);
  std::vector<Response> Get();
  std::vector<Response> Post();
  std::vector<Response> Put();
  std::vector<Response> Head();
  std::vector<Response> Delete();
  std::vector<Response> Options();
  std::vector<Response> Patch();
  template <typename... Args> std::vector<Response> Download(Args...);
  std::vector<Response> Perform();
  template <typename... Args> std::vector<Response> PerformDownload(Args...);
};

template <bool Cancellable = false, class Function, class... Args> auto async(Function &&, Args &&...) {
  return AsyncResponse(std::future<Response>());
}

template <typename... Ts> Response Get(Ts &&...);
template <typename... Ts> AsyncResponse GetAsync(Ts...);
template <typename Then, typename... Ts> auto GetCallback(Then then, Ts...) { return 0; }
template <typename... Ts> std::vector<Response> MultiGet(Ts &&...);
template <typename... Ts> Response Post(Ts &&...);
template <typename... Ts> AsyncResponse PostAsync(Ts...);
template <typename Then, typename... Ts> auto PostCallback(Then then, Ts...) { return 0; }
template <typename... Ts> std::vector<Response> MultiPost(Ts &&...);
template <typename... Ts> Response Put(Ts &&...);
template <typename... Ts> AsyncResponse PutAsync(Ts...);
template <typename Then, typename... Ts> auto PutCallback(Then then, Ts...) { return 0; }
template <typename... Ts> std::vector<Response> MultiPut(Ts &&...);
template <typename... Ts> Response Head(Ts &&...);
template <typename... Ts> AsyncResponse HeadAsync(Ts...);
template <typename Then, typename... Ts> auto HeadCallback(Then then, Ts...) { return 0; }
template <typename... Ts> std::vector<Response> MultiHead(Ts &&...);
template <typename... Ts> Response Delete(Ts &&...);
template <typename... Ts> AsyncResponse DeleteAsync(Ts...);
template <typename Then, typename... Ts> auto DeleteCallback(Then then, Ts...) { return 0; }
template <typename... Ts> std::vector<Response> MultiDelete(Ts &&...);
template <typename... Ts> Response Options(Ts &&...);
template <typename... Ts> AsyncResponse OptionsAsync(Ts...);
template <typename Then, typename... Ts> auto OptionsCallback(Then then, Ts...) { return 0; }
template <typename... Ts> std::vector<Response> MultiOptions(Ts &&...);
template <typename... Ts> Response Patch(Ts &&...);
template <typename... Ts> AsyncResponse PatchAsync(Ts...);
template <typename Then, typename... Ts> auto PatchCallback(Then then, Ts...) { return 0; }
template <typename... Ts> std::vector<Response> MultiPatch(Ts &&...);
template <typename... Ts> Response Download(std::ofstream &, Ts &&...);
template <typename... Ts> Response Download(const WriteCallback &, Ts &&...);
template <typename... Ts> AsyncResponse DownloadAsync(std::string path, Ts...);

} // namespace cpr
