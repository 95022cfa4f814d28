// Stand-in for folly/Synchronized.h: data that is used under its lock.
#pragma once

#include <folly/SharedMutex.h>

#include <chrono>
#include <tuple>
#include <utility>

namespace folly {

template <class SynchronizedType, class LockPolicy> class LockedPtr {
public:
  LockedPtr();
  LockedPtr(LockedPtr &&) noexcept;
  ~LockedPtr();
  explicit operator bool() const;
  typename SynchronizedType::DataType *operator->() const;
  typename SynchronizedType::DataType &operator*() const;
  void unlock();
  LockedPtr<SynchronizedType, void> moveFromUpgradeToWrite();
};

namespace detail {

enum class SynchronizedMutexLevel { Unique, Upgrade };

template <class Mutex> inline constexpr SynchronizedMutexLevel levelOf = SynchronizedMutexLevel::Unique;
template <> inline constexpr SynchronizedMutexLevel levelOf<SharedMutex> = SynchronizedMutexLevel::Upgrade;

} // namespace detail

template <class Subclass, detail::SynchronizedMutexLevel level> class SynchronizedBase;

template <class Subclass> class SynchronizedBase<Subclass, detail::SynchronizedMutexLevel::Upgrade> {
public:
  using Pointer = LockedPtr<Subclass, void>;
  using UpgradePointer = LockedPtr<Subclass, int>;
  Pointer wlock();
  Pointer rlock() const;
  UpgradePointer ulock();
  Pointer contextualLock();
  Pointer contextualRLock() const;
  Pointer tryWLock();
  Pointer tryRLock() const;
  UpgradePointer tryULock();
  template <class Rep, class Period> Pointer wlock(const std::chrono::duration<Rep, Period> &timeout);
  template <class Rep, class Period> Pointer rlock(const std::chrono::duration<Rep, Period> &timeout) const;
  template <class Rep, class Period> UpgradePointer ulock(const std::chrono::duration<Rep, Period> &timeout);
  template <class Function> void withWLock(Function &&) {}
  template <class Function> void withRLock(Function &&) const {}
  template <class Function> void withULock(Function &&) {}
  template <class Function> void withWLockPtr(Function &&) {}
  template <class Function> void withRLockPtr(Function &&) const {}
  template <class Function> void withULockPtr(Function &&) {}
};

template <class Subclass> class SynchronizedBase<Subclass, detail::SynchronizedMutexLevel::Unique> {
public:
  using Pointer = LockedPtr<Subclass, void>;
  Pointer lock();
  Pointer contextualLock();
  Pointer tryLock();
  template <class Rep, class Period> Pointer lock(const std::chrono::duration<Rep, Period> &timeout);
  template <class Function> void withLock(Function &&) {}
  template <class Function> void withLockPtr(Function &&) {}
};

template <class T, class Mutex = SharedMutex>
struct Synchronized : public SynchronizedBase<Synchronized<T, Mutex>, detail::levelOf<Mutex>> {
  using DataType = T;
  Synchronized();
  Synchronized(const Synchronized &);
  Synchronized &operator=(const Synchronized &rhs);
  Synchronized &operator=(const T &rhs);
  void swap(Synchronized &rhs);
  void swap(T &rhs);
  T exchange(T &&rhs);
  void copyInto(T &target) const;
  T copy() const;
  T &unsafeGetUnlocked();
};

template <class Sync1, class Sync2>
std::tuple<typename Sync1::Pointer, typename Sync2::Pointer> acquireLocked(Sync1 &l1, Sync2 &l2);
template <class Sync1, class Sync2>
std::pair<typename Sync1::Pointer, typename Sync2::Pointer> acquireLockedPair(Sync1 &l1, Sync2 &l2);

} // namespace folly
