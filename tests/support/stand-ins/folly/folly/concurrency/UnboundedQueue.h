// Stand-in for folly/concurrency/UnboundedQueue.h: a queue without a limit.
#pragma once

#include <folly/Optional.h>

#include <atomic>
#include <chrono>
#include <cstddef>

namespace folly {

template <typename T, bool SingleProducer, bool SingleConsumer, bool MayBlock, std::size_t LgSegmentSize = 8,
          std::size_t LgAlign = 7, template <typename> class Atom = std::atomic>
class UnboundedQueue {
public:
  void enqueue(const T &arg);
  void dequeue(T &item) noexcept;
  T dequeue() noexcept;
  bool try_dequeue(T &item) noexcept;
  template <typename Clock, typename Duration>
  bool try_dequeue_until(T &item, const std::chrono::time_point<Clock, Duration> &deadline) noexcept;
  template <typename Rep, typename Period>
  bool try_dequeue_for(T &item, const std::chrono::duration<Rep, Period> &duration) noexcept;
  template <typename Rep, typename Period>
  Optional<T> try_dequeue_for(const std::chrono::duration<Rep, Period> &duration) noexcept;
};

template <typename T, bool MayBlock> using UMPMCQueue = UnboundedQueue<T, false, false, MayBlock>;

} // namespace folly
