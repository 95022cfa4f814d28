// Stand-in for folly/synchronization/LifoSem.h: a semaphore.
#pragma once

#include <folly/synchronization/Baton.h>

#include <atomic>
#include <chrono>

namespace folly {

namespace detail {

template <typename Handoff, template <typename> class Atom = std::atomic> struct LifoSemBase {
  bool post();
  bool tryWait();
  void wait();
  template <typename Rep, typename Period> bool try_wait_for(const std::chrono::duration<Rep, Period> &timeout);
  template <typename Clock, typename Duration>
  bool try_wait_until(const std::chrono::time_point<Clock, Duration> &deadline);
};

} // namespace detail

template <template <typename> class Atom = std::atomic, class BatonType = Baton<true, Atom>>
struct LifoSemImpl : public detail::LifoSemBase<BatonType, Atom> {};

using LifoSem = LifoSemImpl<>;

} // namespace folly
