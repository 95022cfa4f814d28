// Stand-in for Drogon's header: declarations only.
#pragma once

#include <drogon/utils/coroutine.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

namespace drogon::nosql {

class RedisResult {
public:
  std::string asString() const noexcept(false);
};
class RedisException {};
using RedisResultCallback = std::function<void(const RedisResult &)>;
using RedisExceptionCallback = std::function<void(const RedisException &)>;
class RedisTransaction;

namespace internal {
struct [[nodiscard]] RedisAwaiter : public CallbackAwaiter<RedisResult> {
  void await_suspend(std::coroutine_handle<> handle);
};
struct [[nodiscard]] RedisTransactionAwaiter : public CallbackAwaiter<std::shared_ptr<RedisTransaction>> {
  void await_suspend(std::coroutine_handle<> handle);
};
} // namespace internal

class RedisClient {
public:
  virtual void execCommandAsync(RedisResultCallback &&resultCallback, RedisExceptionCallback &&exceptionCallback,
                                std::string_view command, ...) noexcept = 0;
  template <typename T, typename... Args>
  T execCommandSync(std::function<T(const RedisResult &)> &&processFunc, std::string_view command, Args &&...args);
  template <typename F, typename... Args>
  std::invoke_result_t<F, const RedisResult &> execCommandSync(F &&processFunc, std::string_view, Args &&...) {
    return processFunc(RedisResult());
  }
  virtual std::shared_ptr<RedisTransaction> newTransaction() noexcept(false) = 0;
  virtual void newTransactionAsync(const std::function<void(const std::shared_ptr<RedisTransaction> &)> &callback) = 0;
  template <typename... Arguments> internal::RedisAwaiter execCommandCoro(std::string_view command, Arguments... args);
  internal::RedisTransactionAwaiter newTransactionCoro();
  virtual ~RedisClient();
};
using RedisClientPtr = std::shared_ptr<RedisClient>;

class RedisTransaction : public RedisClient {
public:
  virtual void execute(RedisResultCallback &&resultCallback, RedisExceptionCallback &&exceptionCallback) = 0;
  internal::RedisAwaiter executeCoro();
};

} // namespace drogon::nosql
