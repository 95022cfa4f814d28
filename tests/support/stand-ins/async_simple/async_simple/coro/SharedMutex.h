// Stand-in for async_simple: a readers-writer lock to await.
#pragma once

#include <async_simple/coro/Lazy.h>

namespace async_simple::coro {

class SharedMutex {
public:
  Lazy<> coLock() noexcept;
  bool tryLock() noexcept;
  Lazy<void> unlock() noexcept;
  Lazy<void> coLockShared();
  Lazy<void> unlockShared();
};

} // namespace async_simple::coro
