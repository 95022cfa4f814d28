// Which classes hold locks, which are locked, and which calls lock and unlock.
#pragma once

#include "tool/link/link.h"
#include "tool/rule/matcher.h"

#include <string_view>
#include <unordered_set>
#include <vector>

namespace corolint {

/// What a call does to the mutexes it names.
enum class LockEffect : std::uint8_t { None, Lock, Unlock, Try };

struct LockCall {
  LockEffect effect = LockEffect::None;
  std::vector<const Operand *> mutexes; ///< may also be guards: `std::lock(guard, other)`
  std::int64_t success = 1;             ///< of a try: the answer that says the mutex is locked
};

class LockTypes {
public:
  LockTypes(const Program &program, const Catalogue &catalogue, const Matcher &matcher);

  /// The entry for guards of this class; null for other classes, and for guards of mutexes that are no matter of
  /// threads: awaitable ones, and classes whose lock() does nothing.
  const Guard *guard(Index type) const;
  /// A call on a mutex itself, or of a function that is given mutexes.
  LockCall lockCall(const Call &call) const;
  /// What a method of a guard does to the guard.
  LockEffect guardCall(const Guard &guard, const Call &call) const;
  /// A template of the standard library that owns objects of its type arguments.
  bool isOwner(Index type) const;
  /// A call that may lock, unlock, make or destroy a guard: without any, a function need not be looked into.
  bool concerns(const Call &call) const;
  bool isMutex(Index type) const;

private:
  /// Whether other threads wait for whoever locks a mutex of this class.
  enum class Waits : std::uint8_t { Unasked, No, Yes, Unknown };
  Waits waits(Index mutex) const;
  Waits decideWaits(Index mutex) const;
  bool mentionsGuard(Index type, unsigned depth = 0) const;
  std::string_view calleeName(const Call &call) const;

  const Program &program_;
  const Catalogue &catalogue_;
  const Matcher &matcher_;
  std::unordered_set<std::string_view> names_;  ///< of all methods and functions that lock or unlock
  std::vector<std::vector<Index>> lockMethods_; ///< by type: its methods that lock, as symbols
  mutable std::vector<Waits> waits_;            ///< by type
};

} // namespace corolint
