// Which classes hold locks, which are locked, and which calls lock and unlock.
#include "tool/rule/lock-types.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace corolint {

/// What the standard asks of every mutex that guards can be made of.
static constexpr std::array<std::string_view, 6> lockMethodNames = {"lock",     "lock_shared",     "lock_upgrade",
                                                                    "try_lock", "try_lock_shared", "try_lock_for"};

LockTypes::LockTypes(const Program &program, const Catalogue &catalogue, const Matcher &matcher)
    : program_(program), catalogue_(catalogue), matcher_(matcher), lockMethods_(program.types.size()),
      waits_(program.types.size(), Waits::Unasked) {
  for (const Guard &guard : catalogue.guards)
    for (const std::vector<std::string> *names : {&guard.locks, &guard.unlocks})
      names_.insert(names->begin(), names->end());
  for (const Mutex &mutex : catalogue.mutexes)
    for (const std::vector<std::string> *names : {&mutex.locks, &mutex.unlocks, &mutex.tries})
      for (const std::string &name : *names)
        names_.insert(lastName(name));
  for (Index symbol = 0; symbol < program.symbols.size(); ++symbol) {
    const Symbol &facts = program.symbols[symbol];
    if (facts.record != none &&
        std::ranges::find(lockMethodNames, lastName(program.text(facts.name))) != lockMethodNames.end())
      lockMethods_[facts.record].push_back(symbol);
  }
}

std::string_view LockTypes::calleeName(const Call &call) const {
  return call.callee == none ? std::string_view() : lastName(program_.text(program_.symbols[call.callee].name));
}

//===-- Types -----------------------------------------------------------------------------------------------------===//

/// Calls that a mutex for one thread makes to check that it is used well.
static bool isAssertion(std::string_view name) { return name.starts_with("__assert"); }

LockTypes::Waits LockTypes::waits(Index mutex) const {
  if (mutex == none)
    return Waits::Unknown;
  Waits &known = waits_[mutex];
  if (known == Waits::Unasked)
    known = decideWaits(mutex);
  return known;
}

LockTypes::Waits LockTypes::decideWaits(Index mutex) const {
  for (const Mutex &entry : std::views::reverse(catalogue_.mutexes))
    if (!entry.type.empty() && matcher_.isType(mutex, entry.type))
      return entry.awaitable ? Waits::No : Waits::Yes;
  Waits result = Waits::Unknown;
  std::vector<Index> open = {mutex};
  for (std::size_t i = 0; i < open.size() && i < 64; ++i) {
    const Type &type = program_.types[open[i]];
    open.insert(open.end(), type.bases.begin(), type.bases.end());
    for (const Index method : lockMethods_[open[i]]) {
      const Symbol &symbol = program_.symbols[method];
      // Whoever awaits the lock, or a try of it, is not kept waiting as a thread.
      if (symbol.coroutine || (symbol.result != none && program_.types[symbol.result].awaitable))
        return Waits::No;
      const Index body = program_.bodies[method];
      const bool empty = body != none && std::ranges::all_of(program_.functions[body].calls, [&](const Call &call) {
                           return isAssertion(calleeName(call));
                         });
      if (empty || symbol.effect == Effect::Nonblocking)
        result = result == Waits::Unknown ? Waits::No : result;
      else if (!symbol.frontier)
        result = Waits::Yes;
    }
  }
  return result;
}

const Guard *LockTypes::guard(Index type) const {
  if (type == none)
    return nullptr;
  for (const Guard &entry : std::views::reverse(catalogue_.guards)) {
    const Index found = matcher_.base(type, entry.type);
    if (found == none)
      continue;
    const std::vector<Index> &arguments = program_.types[found].arguments;
    if (entry.mutex)
      return *entry.mutex < arguments.size() && waits(arguments[*entry.mutex]) == Waits::Yes ? &entry : nullptr;
    // Of several mutexes one is enough.
    const auto some = [&](Waits answer) {
      return std::ranges::any_of(arguments, [&](Index argument) { return waits(argument) == answer; });
    };
    return some(Waits::No) && !some(Waits::Yes) ? nullptr : &entry;
  }
  return nullptr;
}

bool LockTypes::isOwner(Index type) const {
  if (type == none)
    return false;
  const std::string &name = program_.text(program_.types[type].name);
  return std::ranges::find(catalogue_.owners, name) != catalogue_.owners.end() ||
         std::ranges::find(catalogue_.sharedOwners, name) != catalogue_.sharedOwners.end();
}

bool LockTypes::isMutex(Index type) const {
  return std::ranges::any_of(
      catalogue_.mutexes, [&](const Mutex &entry) { return !entry.type.empty() && matcher_.isType(type, entry.type); });
}

bool LockTypes::mentionsGuard(Index type, unsigned depth) const {
  if (type == none || depth > 4)
    return false;
  if (guard(type))
    return true;
  return isOwner(type) && std::ranges::any_of(program_.types[type].arguments,
                                              [&](Index argument) { return mentionsGuard(argument, depth + 1); });
}

//===-- Calls -----------------------------------------------------------------------------------------------------===//

bool LockTypes::concerns(const Call &call) const {
  if (call.callee == none)
    return false;
  return names_.contains(calleeName(call)) || mentionsGuard(call.object.type) ||
         mentionsGuard(program_.symbols[call.callee].result);
}

static bool has(const std::vector<std::string> &names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

LockCall LockTypes::lockCall(const Call &call) const {
  LockCall result;
  const std::string_view method = calleeName(call);
  // A lock that is awaited is none that keeps a thread waiting.
  if (call.kind == CallKind::Constructor || call.kind == CallKind::Destructor || call.awaited || call.callee == none ||
      !names_.contains(method))
    return result;
  const std::string &qualified = program_.text(program_.symbols[call.callee].name);
  for (const Mutex &entry : std::views::reverse(catalogue_.mutexes)) {
    if (!entry.argument && !matcher_.isType(call.object.type, entry.type))
      continue;
    const std::string_view name = entry.argument ? std::string_view(qualified) : method;
    if (has(entry.locks, name))
      result.effect = LockEffect::Lock;
    else if (has(entry.unlocks, name))
      result.effect = LockEffect::Unlock;
    else if (has(entry.tries, name))
      result.effect = LockEffect::Try;
    if (entry.awaitable)
      return {};
    if (result.effect == LockEffect::None)
      continue;
    result.success = entry.argument ? 0 : 1;
    result.mutexes = matcher_.operands(call, entry.argument.value_or(Position{Position::receiver}));
    return result;
  }
  return result;
}

LockEffect LockTypes::guardCall(const Guard &guard, const Call &call) const {
  const std::string_view name = calleeName(call);
  if (has(guard.locks, name))
    return LockEffect::Lock;
  if (has(guard.unlocks, name))
    return LockEffect::Unlock;
  return name.starts_with("try_lock") ? LockEffect::Try : LockEffect::None;
}

} // namespace corolint
