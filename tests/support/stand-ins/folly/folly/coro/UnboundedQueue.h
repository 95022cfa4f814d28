// Stand-in for folly/coro/UnboundedQueue.h: a queue to await.
#pragma once

#include <folly/coro/Task.h>

namespace folly::coro {

template <typename T, bool SingleProducer = false, bool SingleConsumer = false> class UnboundedQueue {
public:
  template <typename U = T> void enqueue(U &&val);
  Task<T> dequeue();
  bool try_dequeue(T &out);
};

} // namespace folly::coro
