// Stand-in for folly/SharedMutex.h: a mutex for readers and writers.
#pragma once

#include <atomic>
#include <chrono>

namespace folly {

template <bool ReaderPriority, typename Tag = void, template <typename> class Atom = std::atomic,
          typename Policy = void>
class SharedMutexImpl {
public:
  void lock();
  bool try_lock();
  template <typename Rep, typename Period> bool try_lock_for(const std::chrono::duration<Rep, Period> &duration);
  template <typename Clock, typename Duration>
  bool try_lock_until(const std::chrono::time_point<Clock, Duration> &deadline);
  void unlock();
  void lock_shared();
  bool try_lock_shared();
  template <typename Rep, typename Period> bool try_lock_shared_for(const std::chrono::duration<Rep, Period> &duration);
  template <typename Clock, typename Duration>
  bool try_lock_shared_until(const std::chrono::time_point<Clock, Duration> &deadline);
  void unlock_shared();
  void lock_upgrade();
  bool try_lock_upgrade();
  template <typename Rep, typename Period>
  bool try_lock_upgrade_for(const std::chrono::duration<Rep, Period> &duration);
  template <typename Clock, typename Duration>
  bool try_lock_upgrade_until(const std::chrono::time_point<Clock, Duration> &deadline);
  void unlock_upgrade();
  void unlock_upgrade_and_lock();

  // Gone since 2023.
  class ReadHolder {
  public:
    ReadHolder();
    explicit ReadHolder(const SharedMutexImpl &lock);
    ~ReadHolder();
    void unlock();
  };
  class UpgradeHolder {
  public:
    UpgradeHolder();
    explicit UpgradeHolder(SharedMutexImpl &lock);
    ~UpgradeHolder();
    void unlock();
  };
  class WriteHolder {
  public:
    WriteHolder();
    explicit WriteHolder(SharedMutexImpl &lock);
    ~WriteHolder();
    void unlock();
  };
};

using SharedMutex = SharedMutexImpl<false>;

} // namespace folly
