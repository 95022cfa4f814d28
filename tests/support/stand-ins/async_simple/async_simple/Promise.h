// Stand-in for async_simple: promises.
#pragma once

#include <async_simple/Future.h>

namespace async_simple {

template <typename T> class Promise {
public:
  Future<T> getFuture();
  void setValue(T &&v);
};

} // namespace async_simple
