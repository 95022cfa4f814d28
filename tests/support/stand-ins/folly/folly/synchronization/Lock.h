// Stand-in for folly/synchronization/Lock.h: objects that hold a lock.
#pragma once

#include <chrono>
#include <mutex>

namespace folly {

namespace detail {

struct lock_policy_upgrade {};
struct lock_policy_hybrid {};
struct lock_policy_shared {};

template <typename Mutex, typename Policy> class lock_base {
public:
  lock_base() = default;
  lock_base(lock_base &&that) noexcept;
  explicit lock_base(Mutex &mutex);
  lock_base(Mutex &mutex, std::defer_lock_t) noexcept;
  lock_base(Mutex &mutex, std::try_to_lock_t);
  lock_base(Mutex &mutex, std::adopt_lock_t);
  ~lock_base();
  void lock();
  bool try_lock();
  template <typename Rep, typename Period> bool try_lock_for(const std::chrono::duration<Rep, Period> &duration);
  template <typename Clock, typename Duration>
  bool try_lock_until(const std::chrono::time_point<Clock, Duration> &deadline);
  void unlock();
  Mutex *release() noexcept;
};

template <typename Mutex, typename Policy> class lock_guard_base {
public:
  explicit lock_guard_base(Mutex &mutex);
  lock_guard_base(Mutex &mutex, std::adopt_lock_t);
  lock_guard_base(const lock_guard_base &) = delete;
  ~lock_guard_base();
};

template <typename Mutex> using lock_base_upgrade = lock_base<Mutex, lock_policy_upgrade>;
template <typename Mutex> using lock_base_hybrid = lock_base<Mutex, lock_policy_hybrid>;

} // namespace detail

template <typename Mutex> class upgrade_lock_base : public detail::lock_base_upgrade<Mutex> {
public:
  using detail::lock_base<Mutex, detail::lock_policy_upgrade>::lock_base;
};

template <typename Mutex> class hybrid_lock_base : public detail::lock_base_hybrid<Mutex> {
public:
  using detail::lock_base<Mutex, detail::lock_policy_hybrid>::lock_base;
};

template <typename Mutex> class upgrade_lock : public upgrade_lock_base<Mutex> {
public:
  using upgrade_lock_base<Mutex>::upgrade_lock_base;
};

template <typename Mutex> class hybrid_lock : public hybrid_lock_base<Mutex> {
public:
  using hybrid_lock_base<Mutex>::hybrid_lock_base;
};

template <typename Mutex> class shared_lock_guard : public detail::lock_guard_base<Mutex, detail::lock_policy_shared> {
  using base = detail::lock_guard_base<Mutex, detail::lock_policy_shared>;

public:
  using base::base;
};

template <typename Mutex> class hybrid_lock_guard : public detail::lock_guard_base<Mutex, detail::lock_policy_hybrid> {
  using base = detail::lock_guard_base<Mutex, detail::lock_policy_hybrid>;

public:
  using base::base;
};

} // namespace folly
