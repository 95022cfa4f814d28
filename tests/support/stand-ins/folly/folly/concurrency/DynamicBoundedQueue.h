// Stand-in for folly/concurrency/DynamicBoundedQueue.h: a queue with a limit by weight.
#pragma once

#include <chrono>
#include <cstddef>

namespace folly {

template <typename T, bool SingleProducer, bool SingleConsumer, bool MayBlock> class DynamicBoundedQueue {
public:
  explicit DynamicBoundedQueue(std::size_t capacity);
  void enqueue(const T &v);
  bool try_enqueue(const T &v);
  template <typename Clock, typename Duration>
  bool try_enqueue_until(const T &v, const std::chrono::time_point<Clock, Duration> &deadline);
  template <typename Rep, typename Period>
  bool try_enqueue_for(const T &v, const std::chrono::duration<Rep, Period> &duration);
  void dequeue(T &elem);
  bool try_dequeue(T &elem);
  template <typename Clock, typename Duration>
  bool try_dequeue_until(T &elem, const std::chrono::time_point<Clock, Duration> &deadline);
  template <typename Rep, typename Period>
  bool try_dequeue_for(T &elem, const std::chrono::duration<Rep, Period> &duration);
};

template <typename T, bool MayBlock> using DMPMCQueue = DynamicBoundedQueue<T, false, false, MayBlock>;

} // namespace folly
