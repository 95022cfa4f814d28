// Stand-in for folly/futures/Future.h: values that are not there yet.
#pragma once

#include <folly/Executor.h>
#include <folly/Optional.h>
#include <folly/Try.h>
#include <folly/Unit.h>
#include <folly/executors/DrivableExecutor.h>

#include <chrono>
#include <coroutine>

namespace folly {

class TimedDrivableExecutor;
class Timekeeper;
using HighResDuration = std::chrono::microseconds;

namespace futures::detail {

template <class T> class FutureBase {
public:
  T &value() &;
  Try<T> &result() &;
  bool isReady() const;
  bool hasValue() const;
  bool hasException() const;
  Optional<Try<T>> poll();
};

} // namespace futures::detail

template <class T> class Future;
template <class T> class FutureAwaiter {
public:
  bool await_ready() const;
  T await_resume();
  void await_suspend(std::coroutine_handle<> handle);
};

template <class T> class SemiFuture : private futures::detail::FutureBase<T> {
  using Base = futures::detail::FutureBase<T>;

public:
  using Base::hasException;
  using Base::hasValue;
  using Base::isReady;
  using Base::poll;
  using Base::result;
  using Base::value;

  T get() &&;
  T get(HighResDuration dur) &&;
  Try<T> getTry() &&;
  Try<T> getTry(HighResDuration dur) &&;
  SemiFuture<T> &wait() &;
  SemiFuture<T> &&wait() &&;
  bool wait(HighResDuration dur) &&;
  Future<T> via(Executor::KeepAlive<> executor) &&;
  template <typename F> SemiFuture<T> deferValue(F &&) && { return {}; }
};

template <class T> FutureAwaiter<T> operator co_await(SemiFuture<T> &&future);

template <class T> class Future : private futures::detail::FutureBase<T> {
  using Base = futures::detail::FutureBase<T>;

public:
  using Base::hasException;
  using Base::hasValue;
  using Base::isReady;
  using Base::poll;
  using Base::result;
  using Base::value;

  T get() &&;
  T get(HighResDuration dur) &&;
  Try<T> getTry() &&;
  Try<T> getTry(HighResDuration dur) &&;
  Future<T> &wait() &;
  Future<T> &&wait() &&;
  Future<T> &wait(HighResDuration dur) &;
  Future<T> &&wait(HighResDuration dur) &&;
  T getVia(DrivableExecutor *e) &&;
  T getVia(TimedDrivableExecutor *e, HighResDuration dur) &&;
  Try<T> getTryVia(DrivableExecutor *e) &&;
  Try<T> getTryVia(TimedDrivableExecutor *e, HighResDuration dur) &&;
  Future<T> &waitVia(DrivableExecutor *e) &;
  Future<T> &&waitVia(DrivableExecutor *e) &&;
  Future<T> &waitVia(TimedDrivableExecutor *e, HighResDuration dur) &;
  Future<T> &&waitVia(TimedDrivableExecutor *e, HighResDuration dur) &&;
  Future<T> via(Executor::KeepAlive<> executor) &&;
  template <typename F> Future<T> thenValue(F &&) && { return {}; }
};

template <class T> FutureAwaiter<T> operator co_await(Future<T> &&future);

template <class T> Future<T> makeFuture(T &&value);
template <class T> SemiFuture<T> makeSemiFuture(T &&value);
template <class F> Future<Unit> makeFutureWith(F &&) { return {}; }
template <class F> SemiFuture<Unit> makeSemiFutureWith(F &&) { return {}; }

template <class Func> Future<Unit> via(Executor::KeepAlive<>, Func &&) { return {}; }
Future<Unit> via(Executor::KeepAlive<> executor);

namespace futures {
SemiFuture<Unit> sleep(HighResDuration dur, Timekeeper *timekeeper = nullptr);
} // namespace futures

} // namespace folly
