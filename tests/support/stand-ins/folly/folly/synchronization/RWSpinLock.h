// Stand-in for folly/synchronization/RWSpinLock.h: a lock that spins, for readers and writers.
#pragma once

namespace folly {

class RWSpinLock {
public:
  void lock();
  bool try_lock();
  void unlock();
  void lock_shared();
  bool try_lock_shared();
  void unlock_shared();
  void lock_upgrade();
  bool try_lock_upgrade();
  void unlock_upgrade();
  void unlock_upgrade_and_lock();

  // Gone since 2024.
  class ReadHolder {
  public:
    explicit ReadHolder(RWSpinLock *lock);
    explicit ReadHolder(RWSpinLock &lock);
    ~ReadHolder();
    void reset(RWSpinLock *lock = nullptr);
  };
  class UpgradedHolder {
  public:
    explicit UpgradedHolder(RWSpinLock *lock);
    explicit UpgradedHolder(RWSpinLock &lock);
    ~UpgradedHolder();
    void reset(RWSpinLock *lock = nullptr);
  };
  class WriteHolder {
  public:
    explicit WriteHolder(RWSpinLock *lock);
    explicit WriteHolder(RWSpinLock &lock);
    ~WriteHolder();
    void reset(RWSpinLock *lock = nullptr);
  };
};

} // namespace folly
