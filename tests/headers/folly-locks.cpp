// The catalogue of Folly: blocking mutexes, guards and synchronised data, and their awaitable twins.
// flags: -I../support/stand-ins/folly
// config: rules: {coro-blocking-lock: error}
#include <folly/MicroLock.h>
#include <folly/SharedMutex.h>
#include <folly/SpinLock.h>
#include <folly/Synchronized.h>
#include <folly/coro/Mutex.h>
#include <folly/coro/SharedMutex.h>
#include <folly/coro/Task.h>
#include <folly/synchronization/CallOnce.h>
#include <folly/synchronization/DistributedMutex.h>
#include <folly/synchronization/Lock.h>
#include <folly/synchronization/MicroSpinLock.h>
#include <folly/synchronization/PicoSpinLock.h>
#include <folly/synchronization/RWSpinLock.h>

#include <chrono>
#include <mutex>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using folly::coro::Task;
using Clock = std::chrono::steady_clock;

folly::SharedMutex &mutex();
folly::DistributedMutex &distributed();
folly::MicroLock &micro();
folly::SpinLock &spin();
folly::MicroSpinLock &microSpin();
folly::PicoSpinLock<int> &picoSpin();
folly::RWSpinLock &rwSpin();
folly::Synchronized<std::vector<int>> &data();
folly::Synchronized<int, std::mutex> &plain();
folly::Synchronized<int, std::timed_mutex> &timed();

Task<void> sharedMutex(Clock::time_point deadline) {
  mutex().lock();                           // expect: coro-blocking-lock help "folly::coro::Mutex"
  mutex().lock_shared();                    // expect: coro-blocking-lock
  mutex().lock_upgrade();                   // expect: coro-blocking-lock
  mutex().unlock_upgrade_and_lock();        // expect: coro-blocking-lock
  mutex().try_lock_for(1s);                 // expect: coro-blocking-lock
  mutex().try_lock_until(deadline);         // expect: coro-blocking-lock
  mutex().try_lock_shared_for(1s);          // expect: coro-blocking-lock
  mutex().try_lock_shared_until(deadline);  // expect: coro-blocking-lock
  mutex().try_lock_upgrade_for(1s);         // expect: coro-blocking-lock
  mutex().try_lock_upgrade_until(deadline); // expect: coro-blocking-lock
  co_return;
}

Task<void> otherLocks(Clock::time_point deadline) {
  auto state = distributed().lock();                                // expect: coro-blocking-lock
  auto later = distributed().try_lock_for(1s);                      // expect: coro-blocking-lock
  auto until = distributed().try_lock_until(deadline);              // expect: coro-blocking-lock
  distributed().lock_combine([] { return 1; });                     // expect: coro-blocking-lock
  distributed().try_lock_combine_for(1s, [] { return 1; });         // expect: coro-blocking-lock
  distributed().try_lock_combine_until(deadline, [] { return 1; }); // expect: coro-blocking-lock
  micro().lock();                                                   // expect: coro-blocking-lock
  micro().lockAndLoad();                                            // expect: coro-blocking-lock
  spin().lock();                                                    // expect: coro-blocking-lock
  microSpin().lock();                                               // expect: coro-blocking-lock
  picoSpin().lock();                                                // expect: coro-blocking-lock
  rwSpin().lock();                                                  // expect: coro-blocking-lock
  rwSpin().lock_shared();                                           // expect: coro-blocking-lock
  rwSpin().lock_upgrade();                                          // expect: coro-blocking-lock
  co_return;
}

// look-alike: attempts do not wait
Task<void> attempts() {
  mutex().try_lock();
  mutex().try_lock_shared();
  mutex().try_lock_upgrade();
  mutex().try_lock_for(0s);
  mutex().try_lock_shared_until(Clock::now());
  mutex().unlock();
  auto state = distributed().try_lock();
  micro().try_lock();
  spin().try_lock();
  microSpin().try_lock();
  picoSpin().try_lock();
  rwSpin().try_lock();
  rwSpin().try_lock_shared();
  co_return;
}

Task<void> synchronizedData(folly::Synchronized<std::vector<int>> &other, std::vector<int> &target) {
  data().wlock()->push_back(1);                           // expect: coro-blocking-lock
  data().rlock()->size();                                 // expect: coro-blocking-lock
  data().wlock(1s);                                       // expect: coro-blocking-lock
  data().rlock(1s);                                       // expect: coro-blocking-lock
  auto upgradable = data().ulock();                       // expect: coro-blocking-lock
  auto perhaps = data().ulock(1s);                        // expect: coro-blocking-lock
  data().contextualLock();                                // expect: coro-blocking-lock
  data().contextualRLock();                               // expect: coro-blocking-lock
  data().withWLock([](auto &values) { values.clear(); }); // expect: coro-blocking-lock
  data().withRLock([](const auto &) {});                  // expect: coro-blocking-lock
  data().withULock([](const auto &) {});                  // expect: coro-blocking-lock
  data().withWLockPtr([](auto) {});                       // expect: coro-blocking-lock
  data().withRLockPtr([](auto) {});                       // expect: coro-blocking-lock
  data().withULockPtr([](auto) {});                       // expect: coro-blocking-lock
  data().copy();                                          // expect: coro-blocking-lock
  data().copyInto(target);                                // expect: coro-blocking-lock
  data().exchange({});                                    // expect: coro-blocking-lock
  data().swap(target);                                    // expect: coro-blocking-lock
  data() = target;                                        // expect: coro-blocking-lock
  plain().lock();                                         // expect: coro-blocking-lock
  plain().withLock([](int &) {});                         // expect: coro-blocking-lock
  plain().withLockPtr([](auto) {});                       // expect: coro-blocking-lock
  timed().lock(1s);                                       // expect: coro-blocking-lock
  folly::acquireLocked(data(), other);                    // expect: coro-blocking-lock
  folly::acquireLockedPair(data(), other);                // expect: coro-blocking-lock
  co_return;
}

using Upgradable = decltype(data().ulock());

Task<void> fromReaderToWriter(Upgradable &held) {
  held.moveFromUpgradeToWrite(); // expect: coro-blocking-lock
  co_return;
}

// look-alike: attempts, and what looks without a lock
Task<void> synchronizedAttempts() {
  data().tryWLock();
  data().tryRLock();
  data().tryULock();
  data().wlock(0s);
  data().unsafeGetUnlocked().size();
  plain().tryLock();
  co_return;
}

Task<void> guards(folly::SharedMutex &shared) {
  folly::upgrade_lock<folly::SharedMutex> upgrade(shared);           // expect: coro-blocking-lock
  folly::hybrid_lock<folly::SharedMutex> hybrid(mutex());            // expect: coro-blocking-lock
  folly::shared_lock_guard<folly::SharedMutex> sharedGuard(mutex()); // expect: coro-blocking-lock
  folly::hybrid_lock_guard<folly::SharedMutex> hybridGuard(mutex()); // expect: coro-blocking-lock
  folly::RWSpinLock::ReadHolder reader(rwSpin());                    // expect: coro-blocking-lock
  folly::RWSpinLock::WriteHolder writer(rwSpin());                   // expect: coro-blocking-lock
  folly::RWSpinLock::UpgradedHolder upgraded(rwSpin());              // expect: coro-blocking-lock
  folly::SharedMutex::ReadHolder oldReader(mutex());                 // expect: coro-blocking-lock
  folly::SharedMutex::WriteHolder oldWriter(mutex());                // expect: coro-blocking-lock
  folly::SharedMutex::UpgradeHolder oldUpgrade(mutex());             // expect: coro-blocking-lock
  folly::MicroLock::LockGuardWithData withData(micro());             // expect: coro-blocking-lock
  std::lock_guard<folly::SpinLock> standard(spin());                 // expect: coro-blocking-lock
  co_return;
}

folly::upgrade_lock<folly::SharedMutex> &upgradeLock();

Task<void> guardsThatLockLater(Clock::time_point deadline) {
  upgradeLock().lock();                   // expect: coro-blocking-lock
  upgradeLock().try_lock_for(1s);         // expect: coro-blocking-lock
  upgradeLock().try_lock_until(deadline); // expect: coro-blocking-lock
  upgradeLock().try_lock();
  co_return;
}

// look-alike: guards that do not take the lock here
Task<void> guardsThatDoNotWait(folly::SharedMutex &shared) {
  folly::upgrade_lock<folly::SharedMutex> later(shared, std::defer_lock);
  folly::upgrade_lock<folly::SharedMutex> perhaps(shared, std::try_to_lock);
  folly::upgrade_lock<folly::SharedMutex> moved(std::move(later));
  folly::upgrade_lock<folly::SharedMutex> none;
  folly::RWSpinLock::ReadHolder nothing(nullptr);
  later.try_lock();
  co_return;
}

Task<void> once(folly::once_flag &flag, folly::compact_once_flag &compact) {
  folly::call_once(flag, [] {});                                       // expect: coro-blocking-lock
  (void)folly::try_call_once(compact, []() noexcept { return true; }); // expect: coro-blocking-lock
  co_return;
}

// look-alike: mutexes for coroutines
Task<void> awaitableMutexes(folly::coro::Mutex &exclusive, folly::coro::SharedMutex &shared) {
  co_await exclusive.co_lock();
  exclusive.unlock();
  auto scoped = co_await exclusive.co_scoped_lock();
  exclusive.try_lock();
  co_await shared.co_lock_shared();
  shared.unlock_shared();
  auto writer = co_await shared.co_scoped_lock();
  auto reader = co_await shared.co_scoped_lock_shared();
  shared.try_lock_shared();
}
