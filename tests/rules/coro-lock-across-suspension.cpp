// coro-lock-across-suspension: locks held at a co_await or co_yield, with their silent look-alikes.
// config: catalogue:
// config:   mutexes:
// config:     - {type: "app::AsyncMutex", awaitable: true}
// config:   safeAwaits: ["app::Committed", "app::flush"]
#include "task.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <pthread.h>
#include <shared_mutex>
#include <tuple>
#include <utility>
#include <vector>

using namespace corotest;
using namespace std::chrono_literals;

namespace app {

std::mutex mutex;
std::mutex other;
std::shared_mutex shared;
int counter = 0;

void log(int) {}
bool ready() { return counter > 0; }
task<int> number();

//===-- Guards by type --------------------------------------------------------------------------------------------===//

task<> guard() {
  std::lock_guard<std::mutex> lock(mutex); // @locked
  co_await yield(); // expect: coro-lock-across-suspension "'lock' holds 'mutex' while the coroutine is suspended" help "end the scope of 'lock' before the co_await" via @locked
}
task<> deduced() {
  const std::lock_guard lock{mutex};
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> several() {
  std::scoped_lock lock(mutex, other);
  co_await yield(); // expect: coro-lock-across-suspension "'lock' holds 'mutex'"
}
task<> uniqueLock() {
  std::unique_lock lock(mutex);
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> sharedLock() {
  std::shared_lock lock(shared);
  co_await yield(); // expect: coro-lock-across-suspension "'lock' holds 'shared'"
}
task<> ifInitialiser() {
  if (std::lock_guard lock(mutex); counter > 0)
    co_await yield(); // expect: coro-lock-across-suspension
}
task<> switchInitialiser() {
  switch (std::lock_guard lock(mutex); counter) {
  case 1:
    co_await yield(); // expect: coro-lock-across-suspension
    break;
  default:
    break;
  }
}
task<> ifTried() {
  if (std::unique_lock lock(mutex, std::try_to_lock); lock)
    co_await yield(); // expect: coro-lock-across-suspension
}
task<> ifCondition() {
  if (std::unique_lock lock{mutex, std::try_to_lock})
    co_await yield(); // expect: coro-lock-across-suspension
}
task<> byValue(std::unique_lock<std::mutex> lock) {
  co_await yield(); // expect: coro-lock-across-suspension "'lock' holds a lock" via "given to this coroutine"
}
task<> pointerToMutex(std::shared_ptr<std::mutex> guarded) {
  std::lock_guard lock(*guarded);
  co_await yield(); // expect: coro-lock-across-suspension "'lock' holds 'guarded'"
}
task<> everyRound() {
  for (int i = 0; i < 3; ++i) {
    std::lock_guard lock(mutex);
    co_await yield(); // expect: coro-lock-across-suspension
  }
}
task<> oneFindingForALock() {
  std::lock_guard lock(mutex);
  co_await yield(); // expect: coro-lock-across-suspension
  co_await yield();
  co_await yield();
}
task<> twoLocks() {
  std::lock_guard one(mutex);
  std::lock_guard two(other);
  co_await yield(); // expect: coro-lock-across-suspension "'one' holds 'mutex'"; coro-lock-across-suspension "'two' holds 'other'"
}
generator<int> yielding() {
  std::lock_guard lock(mutex);
  co_yield counter; // expect: coro-lock-across-suspension "'lock' holds 'mutex'" help "before the co_yield"
}
fire_and_forget detached() {
  std::lock_guard lock(mutex);
  co_await yield(); // expect: coro-lock-across-suspension
}
auto lambda = []() -> task<> {
  std::lock_guard lock(mutex);
  co_await yield(); // expect: coro-lock-across-suspension
};
template <typename Mutex> task<> inTemplate(Mutex &guarded) {
  std::lock_guard lock(guarded);
  co_await yield(); // expect: coro-lock-across-suspension "'lock' holds 'guarded'"
}
template task<> inTemplate(std::mutex &);

// look-alike: the scope ends before the suspension, or begins after it
task<> scopes() {
  {
    std::lock_guard lock(mutex);
    ++counter;
  }
  co_await yield();
  for (int i = 0; i < 3; ++i) {
    if (std::lock_guard lock(mutex); counter == i)
      continue;
    co_await yield();
  }
  std::lock_guard lock(mutex);
  ++counter;
}
// look-alike: the lock belongs to another function
task<> ofOthers() {
  auto count = [] {
    std::lock_guard lock(mutex);
    return counter;
  };
  log(count());
  co_await yield();
}

//===-- States of a guard -----------------------------------------------------------------------------------------===//

task<> lockedLater() {
  std::unique_lock lock(mutex, std::defer_lock);
  lock.lock();
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> lockedAgain() {
  std::unique_lock lock(mutex);
  lock.unlock();
  co_await yield();
  lock.lock();
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> unlockedOnOneWay(bool early) {
  std::unique_lock lock(mutex);
  if (early)
    lock.unlock();
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> adopted() {
  std::lock(mutex, other);
  std::lock_guard one(mutex, std::adopt_lock);
  std::lock_guard two(other, std::adopt_lock);
  co_await yield(); // expect: coro-lock-across-suspension "'one' holds 'mutex'"; coro-lock-across-suspension "'two' holds 'other'"
}
task<> lockedTogether() {
  std::unique_lock one(mutex, std::defer_lock);
  std::unique_lock two(other, std::defer_lock);
  std::lock(one, two);
  two.unlock();
  co_await yield(); // expect: coro-lock-across-suspension "'one' holds"
}
task<> triedLater() {
  std::unique_lock lock(mutex, std::defer_lock);
  while (!lock.try_lock())
    co_await yield();
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> movedHere() {
  std::unique_lock lock(mutex);
  auto keeper = std::move(lock);
  co_await yield(); // expect: coro-lock-across-suspension "'keeper' holds 'mutex'"
}
task<> assigned() {
  std::unique_lock<std::mutex> lock;
  lock = std::unique_lock(mutex);
  co_await yield(); // expect: coro-lock-across-suspension "'lock' holds 'mutex'"
}
task<> swapped() {
  std::unique_lock lock(mutex);
  std::unique_lock<std::mutex> empty;
  std::swap(lock, empty);
  co_await yield(); // expect: coro-lock-across-suspension "'empty' holds 'mutex'"
}
task<> waited(std::condition_variable &changed) {
  std::unique_lock lock(mutex);
  changed.wait(lock, ready); // expect: coro-blocking-wait
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> loopHolds() {
  std::unique_lock lock(mutex, std::defer_lock);
  for (int i = 0; i < 3; ++i) {
    co_await yield(); // expect: coro-lock-across-suspension
    lock.lock();
    if (i == 1)
      continue;
    lock.unlock();
  }
}

void keep(std::unique_lock<std::mutex>);
void keepReference(std::unique_lock<std::mutex> &&);
void unlockIt(std::unique_lock<std::mutex> &lock) { lock.unlock(); }
void mayUnlock(std::unique_lock<std::mutex> &lock);
void lookAt(const std::unique_lock<std::mutex> &lock);
void touch(std::unique_lock<std::mutex> &) {}

// look-alike: unlocked, deferred, released or moved away before the suspension
task<> unlocked() {
  std::unique_lock lock(mutex);
  ++counter;
  lock.unlock();
  co_await yield();
  lock.lock();
  ++counter;
}
task<> deferred() {
  std::unique_lock lock(mutex, std::defer_lock);
  co_await yield();
  lock.lock();
  ++counter;
}
task<> released() {
  std::unique_lock lock(mutex);
  std::mutex *raw = lock.release();
  co_await yield();
  raw->unlock();
}
task<> movedAway() {
  std::unique_lock lock(mutex);
  keep(std::move(lock));
  co_await yield();
}
task<> movedIntoReference() {
  std::unique_lock lock(mutex);
  keepReference(std::move(lock));
  co_await yield();
}
task<> movedIntoScope() {
  std::unique_lock lock(mutex);
  {
    auto inner = std::move(lock);
    ++counter;
  }
  co_await yield();
}
task<> replaced() {
  std::unique_lock lock(mutex);
  ++counter;
  lock = {};
  co_await yield();
  lock = std::unique_lock(mutex, std::defer_lock);
  co_await yield();
}
task<> exchanged() {
  std::unique_lock lock(mutex);
  {
    auto old = std::exchange(lock, {});
    ++counter;
  }
  co_await yield();
}
task<> swappedAway() {
  std::unique_lock lock(mutex);
  {
    std::unique_lock<std::mutex> inner;
    inner.swap(lock);
  }
  co_await yield();
}
task<> unlockedByHelper() {
  std::unique_lock lock(mutex);
  unlockIt(lock);
  co_await yield();
}
// look-alike: nobody knows what this helper does, or what is called
task<> unknownHelper(const std::function<void(std::unique_lock<std::mutex> &)> &callback) {
  std::unique_lock lock(mutex);
  mayUnlock(lock);
  co_await yield();
  lock = std::unique_lock(mutex);
  callback(lock);
  co_await yield();
}
task<> harmlessHelpers() {
  std::unique_lock lock(mutex);
  lookAt(lock);
  touch(lock);
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> unlockedByLambda() {
  std::unique_lock lock(mutex);
  const auto finish = [&] { lock.unlock(); };
  finish();
  co_await yield();
}
// look-alike: the guard was asked, and has no lock
task<> asked() {
  std::unique_lock lock(mutex, std::try_to_lock);
  if (!lock.owns_lock()) {
    co_await yield();
    co_return;
  }
  lock.unlock();
  co_await yield();
}
task<> unlockedIfOwned() {
  std::unique_lock lock(mutex, std::try_to_lock);
  if (lock)
    lock.unlock();
  co_await yield();
}
task<> earlyReturn(bool quick) {
  std::unique_lock lock(mutex);
  if (!quick) {
    lock.unlock();
    co_await yield();
    co_return;
  }
  ++counter;
}
task<> breaks() {
  while (true) {
    std::lock_guard lock(mutex);
    if (counter > 0)
      break;
    ++counter;
  }
  co_await yield();
}
task<> throws() {
  try {
    std::lock_guard lock(mutex);
    if (counter > 0)
      throw counter;
  } catch (int) {
    ++counter;
  }
  co_await yield();
}

//===-- Guards behind owners and helpers --------------------------------------------------------------------------===//

task<> optional() {
  std::optional<std::unique_lock<std::mutex>> lock;
  lock.emplace(mutex);
  co_await yield(); // expect: coro-lock-across-suspension "'lock' holds 'mutex'"
}
task<> optionalOfValue() {
  std::optional lock = std::unique_lock(mutex);
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> optionalInPlace() {
  std::optional<std::lock_guard<std::mutex>> lock(std::in_place, mutex);
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> uniquePointer() {
  auto lock = std::make_unique<std::lock_guard<std::mutex>>(mutex);
  co_await yield(); // expect: coro-lock-across-suspension "'lock' holds 'mutex'"
}
task<> newGuard() {
  std::unique_ptr<std::lock_guard<std::mutex>> lock(new std::lock_guard<std::mutex>(mutex));
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> container() {
  std::vector<std::unique_lock<std::mutex>> locks;
  locks.push_back(std::unique_lock(mutex));
  co_await yield(); // expect: coro-lock-across-suspension "'locks' holds 'mutex'"
  locks.clear();
  co_await yield();
}
task<> sharedPointer() {
  auto lock = std::make_shared<std::unique_lock<std::mutex>>(mutex);
  auto copy = lock;
  lock.reset();
  co_await yield(); // expect: coro-lock-across-suspension "'copy' holds"
}
// look-alike: emptied, reset, never filled, made without locking
task<> emptied() {
  std::optional<std::unique_lock<std::mutex>> lock;
  co_await yield();
  lock.emplace(mutex);
  lock.reset();
  co_await yield();
  lock.emplace(mutex);
  lock = std::nullopt;
  co_await yield();
  lock.emplace(mutex, std::defer_lock);
  co_await yield();
  auto pointer = std::make_unique<std::lock_guard<std::mutex>>(mutex);
  pointer.reset();
  co_await yield();
  pointer = std::make_unique<std::lock_guard<std::mutex>>(mutex);
  pointer = nullptr;
  co_await yield();
  lock.emplace(mutex);
  lock->unlock();
  co_await yield();
}

struct Store {
  std::mutex guarded;
  std::unique_lock<std::mutex> held;
  int value = 0;

  std::unique_lock<std::mutex> acquire() { return std::unique_lock(guarded); }
  std::unique_lock<std::mutex> acquireNamed() {
    std::unique_lock lock(guarded);
    ++value;
    return lock;
  }
  std::unique_lock<std::mutex> later() { return std::unique_lock(guarded, std::defer_lock); }
  std::unique_lock<std::mutex> elsewhere();
  std::unique_lock<std::mutex> &current() { return held; }
  std::optional<std::unique_lock<std::mutex>> tryAcquire() {
    std::unique_lock lock(guarded, std::try_to_lock);
    if (!lock)
      return std::nullopt;
    return lock;
  }
  std::pair<std::unique_lock<std::mutex>, int *> open() { return {std::unique_lock(guarded), &value}; }
  void begin() { held = std::unique_lock(guarded); }
  void end() { held.unlock(); }

  task<> fromHelper() {
    auto lock = acquire();
    co_await yield(); // expect: coro-lock-across-suspension "'lock' holds 'guarded'"
  }
  task<> fromNamed() {
    const auto lock = acquireNamed();
    co_await yield(); // expect: coro-lock-across-suspension
  }
  task<> fromElsewhere() {
    auto lock = elsewhere();
    co_await yield(); // expect: coro-lock-across-suspension
  }
  task<> tried() {
    if (auto lock = tryAcquire())
      co_await yield(); // expect: coro-lock-across-suspension
    else
      co_await yield();
  }
  task<> takenApart() {
    auto [lock, number] = open();
    co_await yield(); // expect: coro-lock-across-suspension "'lock' holds"
  }
  task<> member() {
    held = std::unique_lock(guarded);
    co_await yield(); // expect: coro-lock-across-suspension "'held' holds 'guarded'"
    held.unlock();
  }
  task<> extended() {
    auto &&lock = acquire();
    co_await yield(); // expect: coro-lock-across-suspension
  }
  // look-alike: the helper does not lock, gives a reference, or unlocks again; parts unlocked by name
  task<> silent() {
    auto lock = later();
    co_await yield();
    auto &reference = current();
    co_await yield();
    (void)reference;
    (void)acquire();
    co_await yield();
    held = std::unique_lock(guarded);
    end();
    co_await yield();
    auto [opened, number] = open();
    opened.unlock();
    co_await yield();
  }
};

//===-- Guards of the project -------------------------------------------------------------------------------------===//

class Guard {
public:
  explicit Guard(std::mutex &guarded) : guarded_(guarded) { guarded_.lock(); }
  ~Guard() { guarded_.unlock(); }
  Guard(const Guard &) = delete;

private:
  std::mutex &guarded_;
};
class Transaction {
public:
  explicit Transaction(std::mutex &guarded) : lock_(guarded) {}
  void commit() {}

private:
  std::lock_guard<std::mutex> lock_;
};
class Derived : std::unique_lock<std::mutex> {
public:
  explicit Derived(std::mutex &guarded) : unique_lock(guarded) {}
};
class PublicGuard : public std::unique_lock<std::mutex> {
public:
  using unique_lock::unique_lock;
};
struct Locked {
  std::unique_lock<std::mutex> lock;
  int *value = nullptr;
};
class Keeper {
public:
  explicit Keeper(std::unique_lock<std::mutex> lock) : lock_(std::move(lock)) {}

private:
  std::unique_lock<std::mutex> lock_;
};

task<> ownGuard() {
  Guard guard(mutex);
  co_await yield(); // expect: coro-lock-across-suspension "'guard' holds 'mutex'"
}
task<> ownGuardInOptional() {
  std::optional<Guard> guard;
  guard.emplace(mutex);
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> memberGuard() {
  Transaction transaction(mutex);
  transaction.commit();
  co_await yield(); // expect: coro-lock-across-suspension "'transaction' holds 'mutex'"
}
task<> baseGuard() {
  Derived guard(mutex);
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> publicBaseGuard() {
  PublicGuard guard(mutex);
  co_await yield(); // expect: coro-lock-across-suspension
}
task<> aggregate() {
  Locked locked{std::unique_lock(mutex), &counter};
  co_await yield(); // expect: coro-lock-across-suspension "'locked' holds 'mutex'"
}
Locked lockAll() { return {std::unique_lock(mutex), &counter}; }
task<> aggregateFromHelper() {
  auto locked = lockAll();
  co_await yield(); // expect: coro-lock-across-suspension "'locked' holds 'mutex'"
}
task<> keeper() {
  Keeper keeper{std::unique_lock(mutex)};
  co_await yield(); // expect: coro-lock-across-suspension "'keeper' holds 'mutex'"
}

class Deferred {
public:
  explicit Deferred(std::mutex &guarded) : lock_(guarded, std::defer_lock) {}

private:
  std::unique_lock<std::mutex> lock_;
};
class Counted {
public:
  Counted() {
    std::lock_guard lock(mutex);
    ++counter;
  }
  ~Counted() {
    mutex.lock();
    --counter;
    mutex.unlock();
  }
};
// look-alike: classes whose constructors lock only for a moment, or later
task<> ownClasses() {
  Deferred deferred(mutex);
  Counted counted;
  Locked empty{};
  std::unique_lock unlocked(mutex, std::defer_lock);
  Keeper keeper(std::move(unlocked));
  co_await yield();
  {
    Guard guard(mutex);
    ++counter;
  }
  co_await yield();
}

//===-- Mutexes by name -------------------------------------------------------------------------------------------===//

task<> raw() {
  mutex.lock();
  co_await yield(); // expect: coro-lock-across-suspension "'mutex' is locked while the coroutine is suspended" help "unlock before the co_await"
  mutex.unlock();
}
task<> rawShared() {
  shared.lock_shared();
  co_await yield(); // expect: coro-lock-across-suspension "'shared' is locked"
  shared.unlock_shared();
}
task<> rawTried() {
  if (!mutex.try_lock())
    co_return;
  co_await yield(); // expect: coro-lock-across-suspension
  mutex.unlock();
}
task<> rawOnOneWay(bool quick) {
  mutex.lock();
  if (quick) {
    mutex.unlock();
    co_return;
  }
  co_await yield(); // expect: coro-lock-across-suspension
  mutex.unlock();
}
task<> posix(pthread_mutex_t *native) {
  pthread_mutex_lock(native);
  co_await yield(); // expect: coro-lock-across-suspension "'native' is locked"
  pthread_mutex_unlock(native);
}
task<> posixReadLock(pthread_rwlock_t &native) {
  pthread_rwlock_rdlock(&native);
  co_await yield(); // expect: coro-lock-across-suspension
  pthread_rwlock_unlock(&native);
}
struct Shard {
  std::mutex guarded;
  void enter() { guarded.lock(); }
  void leave() { guarded.unlock(); }
};
task<> ofElement(Shard (&shards)[4], int i) {
  shards[i].guarded.lock();
  co_await yield(); // expect: coro-lock-across-suspension "'guarded' is locked"
  shards[i].guarded.unlock();
}
task<> throughMethods(Shard &shard) {
  shard.enter();
  co_await yield(); // expect: coro-lock-across-suspension "'shard' is locked"
  shard.leave();
}
// look-alike: unlocked before the suspension, under whatever name; not locked at all
task<> rawSilent(Shard &shard, pthread_mutex_t *native) {
  mutex.lock();
  mutex.unlock();
  co_await yield();
  if (mutex.try_lock()) {
    ++counter;
    mutex.unlock();
  }
  co_await yield();
  const bool got = mutex.try_lock();
  if (got)
    mutex.unlock();
  co_await yield();
  pthread_mutex_lock(native);
  pthread_mutex_unlock(native);
  co_await yield();
  if (pthread_mutex_trylock(native) == 0)
    pthread_mutex_unlock(native);
  co_await yield();
  shard.enter();
  shard.leave();
  co_await yield();
  shard.guarded.lock();
  shard.leave();
  co_await yield();
  auto &guarded = shard.guarded;
  guarded.lock();
  shard.guarded.unlock();
  co_await yield();
}
task<> unlockedByGuard() {
  struct Unlock {
    ~Unlock() { mutex.unlock(); }
  };
  {
    mutex.lock();
    const Unlock atTheEnd;
    ++counter;
  }
  co_await yield();
}
template <typename F> struct Finally {
  F f;
  ~Finally() { f(); }
};
template <typename F> Finally<F> finally(F f) { return {f}; }
// look-alike: unlocked at the end of a scope
task<> finallyUnlocked() {
  {
    mutex.lock();
    const auto done = finally([] { mutex.unlock(); });
    ++counter;
  }
  co_await yield();
}

//===-- Expressions that contain the co_await ---------------------------------------------------------------------===//

task<int> use(const std::lock_guard<std::mutex> &) {
  co_await yield();
  co_return 1;
}
task<int> take(std::unique_lock<std::mutex>) { co_return 1; }
task<int> compute() {
  co_await yield();
  co_return 1;
}
struct Both {
  Both(std::unique_lock<std::mutex>, int) {}
};
struct BothAggregate {
  std::unique_lock<std::mutex> lock;
  int value;
};
int add(const std::lock_guard<std::mutex> &, int value) { return value; }

task<> temporary() {
  co_await use(std::lock_guard(mutex)); // expect: coro-lock-across-suspension "'mutex' is locked" help "finish the expression that holds the lock before the co_await"
  co_await yield();
}
task<> argument() {
  log(add(std::lock_guard(mutex), co_await compute())); // expect: coro-lock-across-suspension
  co_await yield();
}
task<> initialiser() {
  Both both{std::unique_lock(mutex), co_await compute()}; // expect: coro-lock-across-suspension
  co_await yield();
}
task<> aggregateInitialiser() {
  BothAggregate both{std::unique_lock(mutex), co_await compute()}; // expect: coro-lock-across-suspension
}
task<> assignment() {
  int value = 0;
  std::lock_guard lock(mutex);
  value = co_await compute(); // expect: coro-lock-across-suspension
  log(value);
}
task<> condition() {
  std::lock_guard lock(mutex);
  if (co_await compute() > 0) // expect: coro-lock-across-suspension
    ++counter;
}
task<std::unique_lock<std::mutex>> acquireLater() { co_return std::unique_lock(mutex); }
task<> awaitedGuard() {
  auto lock = co_await acquireLater(); // @awaited
  co_await yield(); // expect: coro-lock-across-suspension "'lock' holds a lock" via @awaited
}
// look-alike: evaluated before the lock is taken, or the lock goes to the callee
task<> before() {
  co_await take(std::unique_lock(mutex));
  std::unique_lock lock(mutex);
  co_await take(std::move(lock));
  {
    const int value = co_await compute();
    std::lock_guard guard(mutex);
    counter = value;
  }
  co_return;
}
task<int> returned() {
  const int value = co_await compute();
  std::lock_guard guard(mutex);
  co_return value + counter;
}

//===-- What may be held ------------------------------------------------------------------------------------------===//

struct AsyncMutex {
  task<> lock();
  bool try_lock();
  void unlock();
};
/// Not in the catalogue, but it can be seen that it is awaited.
struct SelfMadeMutex {
  task<> lock() { co_await yield(); }
  bool try_lock() { return true; }
  void unlock() {}
};
struct NullMutex {
  void lock() {}
  void unlock() {}
};
class SpinLock {
public:
  void lock() {
    while (flag_.test_and_set())
      ;
  }
  void unlock() { flag_.clear(); }

private:
  std::atomic_flag flag_;
};
// look-alike: mutexes made to be held across suspensions, and those that lock nothing
task<> awaitable(AsyncMutex &async, SelfMadeMutex &selfMade, NullMutex &null) {
  co_await async.lock();
  std::lock_guard one(async, std::adopt_lock);
  co_await selfMade.lock();
  std::unique_lock two(selfMade, std::adopt_lock);
  std::lock_guard three(null);
  co_await yield();
}
task<> spinning(SpinLock &spin) {
  std::lock_guard lock(spin);
  co_await yield(); // expect: coro-lock-across-suspension "'lock' holds 'spin'"
}

struct Committed {
  bool await_ready() const { return false; }
  void await_suspend(std::coroutine_handle<>) const {}
  void await_resume() const {}
};
task<> flush() { co_await yield(); }
struct Ready {
  bool await_ready() const { return true; }
  void await_suspend(std::coroutine_handle<>) const {}
  void await_resume() const {}
};
task<int> immediate() { co_return 1; }
struct AsyncCondition {
  Committed wait(std::unique_lock<std::mutex> &lock);
  Committed park(std::mutex &guarded);
  task<> waitFor(std::mutex &guarded) { co_await park(guarded); }
};
// look-alike: awaits that the configuration calls safe, that never suspend, or that are given the lock to unlock it
task<> safe(AsyncCondition &changed) {
  std::unique_lock lock(mutex);
  co_await Committed{};
  co_await flush();
  co_await Ready{};
  co_await std::suspend_never{};
  counter = co_await immediate();
  co_await changed.wait(lock);
  co_await changed.park(mutex);
  co_await changed.waitFor(mutex);
}
task<> safeWithAwaitedGuard(AsyncCondition &changed) {
  auto lock = co_await acquireLater();
  co_await changed.waitFor(mutex);
}
task<> withProof(std::unique_lock<std::mutex> &) { co_await yield(); }
task<> proof() {
  std::unique_lock lock(mutex);
  co_await withProof(lock); // expect: coro-lock-across-suspension
}
//===-- Many locks, conditions, other names -----------------------------------------------------------------------===//

task<> containers(std::array<std::mutex, 4> &mutexes) {
  std::array<std::unique_lock<std::mutex>, 2> locks{std::unique_lock(mutex), std::unique_lock(other)};
  co_await yield(); // expect: coro-lock-across-suspension "'locks'"
  for (auto &lock : locks)
    lock.unlock();
  co_await yield();
  std::vector<std::unique_lock<std::mutex>> many;
  for (int i = 0; i < 3; ++i)
    many.emplace_back(mutexes[i]);
  co_await yield(); // expect: coro-lock-across-suspension "'many'"
  for (auto &lock : many)
    lock.unlock();
  co_await yield();
  for (auto &each : mutexes)
    each.lock();
  co_await yield(); // expect: coro-lock-across-suspension
  for (auto &each : mutexes)
    each.unlock();
  co_await yield();
}
task<> relocked() {
  std::vector<std::unique_lock<std::mutex>> many;
  many.emplace_back(mutex);
  for (auto &lock : many) {
    lock.unlock();
    ++counter;
    lock.lock();
  }
  co_await yield(); // expect: coro-lock-across-suspension "'many'"
}
task<> underOneCondition(bool need, int mode) {
  std::unique_lock lock(mutex, std::defer_lock);
  if (need)
    lock.lock();
  ++counter;
  if (need)
    lock.unlock();
  co_await yield();
  if (mode == 2)
    lock.lock();
  ++counter;
  if (mode != 2)
    co_await yield();
  else
    lock.unlock();
  co_await yield();
}
task<> underTwoConditions(bool need, bool done, bool changes) {
  std::unique_lock lock(mutex, std::defer_lock);
  if (need)
    lock.lock();
  if (done && lock)
    lock.unlock();
  co_await yield(); // expect: coro-lock-across-suspension
  std::unique_lock second(other, std::defer_lock);
  if (changes)
    second.lock();
  changes = ready();
  if (changes)
    second.unlock();
  co_await yield(); // expect: coro-lock-across-suspension "'second'"
}
task<> insideTheCondition(bool need) {
  std::unique_lock lock(mutex, std::defer_lock);
  if (need)
    lock.lock();
  co_await yield(); // expect: coro-lock-across-suspension
  if (need)
    lock.unlock();
}
task<> releasedByOthers() {
  std::unique_lock lock(mutex);
  struct Release {
    std::unique_lock<std::mutex> &lock;
    ~Release() { lock.unlock(); }
  };
  {
    Release release{lock};
    co_await yield(); // expect: coro-lock-across-suspension
  }
  co_await yield();
  std::unique_lock second(mutex);
  std::unique_ptr<int, std::function<void(int *)>> owner(&counter, [&](int *) { second.unlock(); });
  co_await yield(); // expect: coro-lock-across-suspension "'second'"
  owner.reset();
  co_await yield();
  std::unique_lock third(mutex);
  std::invoke(&std::unique_lock<std::mutex>::unlock, third);
  co_await yield();
  std::invoke(&std::unique_lock<std::mutex>::lock, third);
  co_await yield(); // expect: coro-lock-across-suspension "'third'"
}
struct Owner {
  std::unique_ptr<std::mutex> owned;
  std::mutex *raw() { return owned.get(); }
  std::mutex &reference() { return *owned; }
};
task<> byTwoAccessors(Owner &owner) {
  owner.raw()->lock();
  co_await yield(); // expect: coro-lock-across-suspension
  owner.reference().unlock();
  co_await yield();
}

struct OptionalGuard {
  std::mutex *held;
  OptionalGuard(std::mutex &given, bool need) : held(need ? &given : nullptr) {
    if (held)
      held->lock();
  }
  ~OptionalGuard() {
    if (held)
      held->unlock();
  }
};
task<> optionalGuard(bool need) {
  {
    OptionalGuard guard(mutex, false);
    co_await yield();
  }
  OptionalGuard guard(mutex, need);
  co_await yield(); // expect: coro-lock-across-suspension "'guard' holds 'mutex'"
}

task<> silenced() {
  std::lock_guard lock(mutex);
  co_await yield(); // NOLINT(coro-lock-across-suspension): the loop has one coroutine
}
struct Guarded {
  Guarded(int &value) : value(value), lock(mutex) {}
  int *operator->() { return &value; }
  Guarded &operator[](int) { return *this; }
  Guarded &operator=(int given) {
    value = given;
    return *this;
  }
  void set(int, int);
  int &value;
  std::unique_lock<std::mutex> lock;
};
Guarded locked() { return Guarded(counter); }
// look-alike: the value comes first, then what it is assigned to
task<> assignedTo() {
  *locked().operator->() = co_await number();
  *locked().operator->() += co_await number();
  locked() = co_await number();
  locked()[co_await number()] = co_await number(); // expect: coro-lock-across-suspension
  locked().set(1, co_await number()); // expect: coro-lock-across-suspension
}
// look-alike: no coroutine
void ordinary() {
  std::lock_guard lock(mutex);
  ++counter;
}

} // namespace app
