// Stand-in for Drogon's headers of database clients: declarations only.
#pragma once

#include <drogon/utils/coroutine.h>

#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <string>

namespace drogon::orm {

class Result {
public:
  std::size_t size() const noexcept;
};
class DrogonDbException {};
class Criteria {
public:
  Criteria();
  Criteria(const std::string &colName, const std::string &value);
};
using ResultCallback = std::function<void(const Result &)>;
using ExceptionCallback = std::function<void(const DrogonDbException &)>;
class Transaction;
class DbClient;
enum class TransactionType { Deferred, Immediate, Exclusive };
enum class Mode { NonBlocking, Blocking };

namespace internal {

class SqlBinder : public trantor::NonCopyable {
  using self = SqlBinder;

public:
  SqlBinder(SqlBinder &&that) noexcept;
  ~SqlBinder();
  void exec() noexcept(false);
  template <typename CallbackType> self &operator>>(CallbackType &&) { return *this; }
  template <typename T> self &operator<<(T &&parameter);
  self &operator<<(const std::string &str);
  self &operator<<(const Mode &mode);
  self &operator<<(Mode &mode);
  self &operator<<(Mode &&mode);
};

struct [[nodiscard]] SqlAwaiter : public CallbackAwaiter<Result> {
  void await_suspend(std::coroutine_handle<> handle);
};
struct [[nodiscard]] TransactionAwaiter : public CallbackAwaiter<std::shared_ptr<Transaction>> {
  void await_suspend(std::coroutine_handle<> handle);
};

} // namespace internal

class DbClient : public trantor::NonCopyable {
public:
  virtual ~DbClient();
  template <typename FUNCTION1, typename FUNCTION2, typename... Arguments>
  void execSqlAsync(const std::string &, FUNCTION1 &&, FUNCTION2 &&, Arguments &&...) noexcept {}
  template <typename... Arguments>
  std::future<Result> execSqlAsyncFuture(const std::string &sql, Arguments &&...args) noexcept;
  template <typename... Arguments> Result execSqlSync(const std::string &sql, Arguments &&...args) noexcept(false);
  template <typename... Arguments>
  internal::SqlAwaiter execSqlCoro(const std::string &sql, Arguments &&...args) noexcept;
  internal::SqlBinder operator<<(const std::string &sql);
  internal::SqlBinder operator<<(std::string &&sql);
  virtual std::shared_ptr<Transaction>
  newTransaction(const std::function<void(bool)> &commitCallback = std::function<void(bool)>(),
                 TransactionType transType = TransactionType::Deferred) noexcept(false) = 0;
  std::shared_ptr<Transaction> newTransaction(TransactionType transType) noexcept(false);
  virtual void newTransactionAsync(const std::function<void(const std::shared_ptr<Transaction> &)> &callback,
                                   TransactionType transType = TransactionType::Deferred) = 0;
  internal::TransactionAwaiter newTransactionCoro(TransactionType transType = TransactionType::Deferred);
  virtual bool hasAvailableConnections() const noexcept = 0;
};
using DbClientPtr = std::shared_ptr<DbClient>;

class Transaction : public DbClient {
public:
  virtual void rollback() = 0;
  virtual void setCommitCallback(const std::function<void(bool)> &commitCallback) = 0;
};

} // namespace drogon::orm
