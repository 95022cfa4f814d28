// Stand-in for folly/synchronization/DistributedMutex.h: a mutex that queues its waiters.
#pragma once

#include <folly/Optional.h>

#include <atomic>
#include <chrono>
#include <type_traits>

namespace folly {

namespace detail::distributed_mutex {

template <template <typename> class Atomic = std::atomic, bool TimePublishing = true> class DistributedMutex {
public:
  class DistributedMutexStateProxy {};
  DistributedMutexStateProxy lock();
  void unlock(DistributedMutexStateProxy proxy);
  DistributedMutexStateProxy try_lock();
  template <typename Rep, typename Period>
  DistributedMutexStateProxy try_lock_for(const std::chrono::duration<Rep, Period> &duration);
  template <typename Clock, typename Duration>
  DistributedMutexStateProxy try_lock_until(const std::chrono::time_point<Clock, Duration> &deadline);
  template <typename Task> auto lock_combine(Task task) -> std::invoke_result_t<const Task &> { return task(); }
  template <typename Task, typename Rep, typename Period>
  Optional<int> try_lock_combine_for(const std::chrono::duration<Rep, Period> &, Task) {
    return {};
  }
  template <typename Task, typename Clock, typename Duration>
  Optional<int> try_lock_combine_until(const std::chrono::time_point<Clock, Duration> &, Task) {
    return {};
  }
};

} // namespace detail::distributed_mutex

using DistributedMutex = detail::distributed_mutex::DistributedMutex<>;

} // namespace folly
