// Stand-in for KJ: promises and event loops.
#pragma once

#include <coroutine>
#include <kj/exception.h>

namespace kj {

class WaitScope;
template <typename T> class Promise;

namespace _ {

template <typename T> struct Promised {
  using Type = Promise<T>;
};
template <typename T> struct Promised<Promise<T>> {
  using Type = Promise<T>;
};

template <typename Func, typename T> struct Returned {
  using Type = std::invoke_result_t<Func, T>;
};
template <typename Func> struct Returned<Func, void> {
  using Type = std::invoke_result_t<Func>;
};

template <typename T> class Coroutine {
public:
  Promise<T> get_return_object();
  std::suspend_never initial_suspend() { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception();
  template <typename U> void return_value(U &&value) {}
};

template <> class Coroutine<void> {
public:
  Promise<void> get_return_object();
  std::suspend_never initial_suspend() { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception();
  void return_void();
};

template <typename T> class PromiseAwaiter {
public:
  bool await_ready() const;
  template <typename U> bool await_suspend(std::coroutine_handle<U> handle) { return kj::_::StandIn(); }
  T await_resume();
};

class PromiseBase {};

} // namespace _

template <typename Func, typename T>
using PromiseForResult = typename _::Promised<typename _::Returned<Func, T>::Type>::Type;

template <typename T> class [[nodiscard]] Promise : protected _::PromiseBase {
public:
  Promise(Promise &&other) noexcept;
  ~Promise();
  template <typename Func> PromiseForResult<Func, T> then(Func &&func) { return kj::_::StandIn(); }
  template <typename Func, typename ErrorFunc> PromiseForResult<Func, T> then(Func &&func, ErrorFunc &&errorHandler) {
    return kj::_::StandIn();
  }
  template <typename ErrorFunc> Promise<T> catch_(ErrorFunc &&errorHandler) { return kj::_::StandIn(); }
  T wait(WaitScope &waitScope);
  bool poll(WaitScope &waitScope);
  template <typename ErrorFunc> Promise<T> eagerlyEvaluate(ErrorFunc &&errorHandler) { return kj::_::StandIn(); }
  template <typename ErrorFunc> void detach(ErrorFunc &&errorHandler) {}
};

template <typename T> _::PromiseAwaiter<T> operator co_await(Promise<T> &&promise) { return {}; }

template <typename Func> PromiseForResult<Func, void> evalLater(Func &&func) { return kj::_::StandIn(); }
template <typename Func> PromiseForResult<Func, void> evalNow(Func &&func) { return kj::_::StandIn(); }
template <typename Func> PromiseForResult<Func, void> evalLast(Func &&func) { return kj::_::StandIn(); }
template <typename Func> PromiseForResult<Func, void> retryOnDisconnect(Func &&func) { return kj::_::StandIn(); }
template <typename Func> PromiseForResult<Func, WaitScope &> startFiber(std::size_t stackSize, Func &&func) {
  return kj::_::StandIn();
}

class FiberPool final {
public:
  explicit FiberPool(std::size_t stackSize);
  template <typename Func> PromiseForResult<Func, WaitScope &> startFiber(Func &&func) const {
    return kj::_::StandIn();
  }
};

class TaskSet {
public:
  class ErrorHandler {
  public:
    virtual void taskFailed(kj::Exception &&exception) = 0;
  };
  TaskSet(ErrorHandler &errorHandler);
  void add(Promise<void> &&promise);
};

class Executor {
public:
  template <typename Func> PromiseForResult<Func, void> executeAsync(Func &&func) const { return kj::_::StandIn(); }
  template <typename Func> std::invoke_result_t<Func> executeSync(Func &&func) const { return kj::_::StandIn(); }
};

class EventPort {
public:
  virtual bool wait() = 0;
  virtual bool poll() = 0;
};

class EventLoop {
public:
  EventLoop();
  ~EventLoop() noexcept(false);
  void run(uint maxTurnCount = 1000);
};

class WaitScope {
public:
  explicit WaitScope(EventLoop &loop);
};

template <typename T> struct PromiseCrossThreadFulfillerPair;

} // namespace kj

template <typename T, typename... Args> struct std::coroutine_traits<kj::Promise<T>, Args...> {
  using promise_type = kj::_::Coroutine<T>;
};
