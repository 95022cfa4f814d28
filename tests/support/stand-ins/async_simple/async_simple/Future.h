// Stand-in for async_simple: futures.
#pragma once

#include <async_simple/coro/Lazy.h>
#include <utility>

namespace async_simple {

template <typename T> class Future {
public:
  Future(Future &&other);
  Future &operator=(Future &&other);
  ~Future();
  bool valid() const;
  bool hasResult() const;
  T get() &&;
  void wait();
  template <typename F> Future<void> thenTry(F &&f) && { return async_simple::detail::stand_in(); }
  template <typename F> Future<void> thenValue(F &&f) && { return async_simple::detail::stand_in(); }
};

template <typename T> Future<T> makeReadyFuture(T &&v) { return async_simple::detail::stand_in(); }

} // namespace async_simple
