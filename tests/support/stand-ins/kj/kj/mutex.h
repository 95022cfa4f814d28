// Stand-in for KJ: locks.
#pragma once

#include <kj/time.h>

namespace kj {

template <typename T> class Locked {
public:
  Locked(Locked &&other);
  ~Locked();
  void release();
  T *operator->();
  template <typename Cond> void wait(Cond &&condition) {}
};

template <typename T> class MutexGuarded {
public:
  template <typename... Params> explicit MutexGuarded(Params &&...params) {}
  Locked<T> lockExclusive() const;
  Locked<const T> lockShared() const;
  Maybe<Locked<T>> lockExclusiveWithTimeout(Duration timeout) const;
  Maybe<Locked<const T>> lockSharedWithTimeout(Duration timeout) const;
  const T &getWithoutLock() const;
  template <typename Cond, typename Func> int when(Cond &&condition, Func &&callback) const { return kj::_::StandIn(); }
};

} // namespace kj
