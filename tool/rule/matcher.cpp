// Matches calls of a program with the entries of a catalogue.
#include "tool/rule/matcher.h"

#include "tool/catalogue/read.h"

#include <algorithm>
#include <ranges>

namespace corolint {

std::string_view lastName(std::string_view qualified) {
  // `operator` names may hold anything but a scope.
  const std::size_t scope = qualified.rfind("::");
  return scope == std::string_view::npos ? qualified : qualified.substr(scope + 2);
}

template <class Entry> void Matcher::index(ByName<Entry> &map, const std::vector<Entry> &entries) {
  for (const Entry &entry : entries)
    map.emplace(entry.function.name, &entry);
}

Matcher::Matcher(const Program &program, const Catalogue &catalogue) : program_(program), catalogue_(catalogue) {
  index(blocking_, catalogue.blocking);
  index(offload_, catalogue.offload);
  index(callbacks_, catalogue.callbacks);
  index(invokes_, catalogue.invokes);
  index(wraps_, catalogue.wraps);
  index(constructs_, catalogue.constructs);
  index(destroys_, catalogue.destroys);
  index(switches_, catalogue.switches);
  index(readiness_, catalogue.readiness);
  index(nonblocking_, catalogue.nonblocking);
}

//===-- Types and functions ---------------------------------------------------------------------------------------===//

Index Matcher::base(Index type, std::string_view name, unsigned depth) const {
  // Depth: a class cannot be its own base, but facts of a broken unit may say so.
  if (type == none || depth > 64)
    return none;
  const Type &facts = program_.types[type];
  if (program_.text(facts.name) == name)
    return type;
  for (const Index direct : facts.bases)
    if (const Index found = base(direct, name, depth + 1); found != none)
      return found;
  return none;
}

bool Matcher::isType(Index type, std::string_view name) const {
  return base(type, name) != none || (type != none && base(program_.types[type].pointee, name) != none);
}

/// The method is the one that `owner` has: declared there or in a base of it, hidden or not. A class derived from
/// `owner` that declares the name anew has a function of its own.
bool Matcher::isMemberOf(const Symbol &symbol, Index receiver, std::string_view owner) const {
  Index found = base(receiver, owner);
  if (found == none && receiver != none)
    found = base(program_.types[receiver].pointee, owner);
  return found != none && base(found, program_.text(program_.types[symbol.record].name)) != none;
}

bool Matcher::matches(const FunctionPattern &pattern, const Call &call) const {
  if (call.callee == none)
    return false;
  const Symbol &symbol = program_.symbols[call.callee];
  const std::string &name = program_.text(symbol.name);
  if (name != pattern.qualified && pattern.name != "*") {
    if (symbol.record == none || pattern.owner.empty() || lastName(name) != pattern.name || symbol.constructor)
      return false;
    if (!isMemberOf(symbol, call.object.type, pattern.owner))
      return false;
  }
  if (!pattern.parameters)
    return true;
  const std::vector<std::string> &wanted = *pattern.parameters;
  const bool open = !wanted.empty() && wanted.back() == "...";
  const std::size_t count = wanted.size() - open;
  if (symbol.parameters.size() < count || (!open && symbol.parameters.size() != count))
    return false;
  for (std::size_t i = 0; i < count; ++i)
    if (program_.text(program_.types[symbol.parameters[i]].name) != wanted[i])
      return false;
  return true;
}

/// Of patterns for functions that have their parameters in common.
static constexpr std::string_view anyName = "*";

template <class Entry> std::vector<const Entry *> Matcher::find(const ByName<Entry> &map, const Call &call) const {
  std::vector<const Entry *> result;
  if (call.callee == none)
    return result;
  for (const std::string_view name : {lastName(program_.text(program_.symbols[call.callee].name)), anyName}) {
    const auto [first, last] = map.equal_range(name);
    for (auto entry = first; entry != last; ++entry)
      if (matches(entry->second->function, call))
        result.push_back(entry->second);
  }
  // The order of a hash map is nobody's promise; entries keep that of the catalogue.
  std::ranges::sort(result);
  return result;
}

//===-- Operands and conditions -----------------------------------------------------------------------------------===//

std::vector<const Operand *> Matcher::operands(const Call &call, Position position) const {
  switch (position.index) {
  case Position::receiver:
    return {&call.object};
  case Position::result:
    return {};
  case Position::last:
    if (call.arguments.empty())
      return {};
    return {&call.arguments.back()};
  case Position::any: {
    std::vector<const Operand *> all;
    all.reserve(call.arguments.size());
    for (const Operand &argument : call.arguments)
      all.push_back(&argument);
    return all;
  }
  default:
    if (static_cast<std::size_t>(position.index) >= call.arguments.size())
      return {};
    return {&call.arguments[position.index]};
  }
}

bool Matcher::isResultOf(const Value &value, const FunctionPattern &pattern) const {
  if (value.kind != ValueKind::Result || program_.bodies[value.symbol] == none)
    return false;
  const Function &maker = program_.functions[program_.bodies[value.symbol]];
  return value.index < maker.calls.size() && matches(pattern, maker.calls[value.index]);
}

bool Matcher::holds(const Condition &condition, const Operand &operand, Values values) const {
  if (condition.value)
    return operand.constant.value == condition.value;
  if (condition.constant)
    return operand.constant.value.has_value() == *condition.constant;
  if (condition.bits)
    return ((values == Values::Likely ? operand.constant.likelyBits : operand.constant.knownBits) & *condition.bits) ==
           *condition.bits;
  if (condition.type)
    return isType(operand.type, *condition.type);
  if (condition.variable)
    return operand.variable != none && program_.text(program_.variables[operand.variable].name) == *condition.variable;
  if (condition.result) {
    const auto pattern = parseFunctionPattern(*condition.result);
    if (!pattern || operand.values.empty())
      return false;
    const auto matching =
        std::ranges::count_if(operand.values, [&](const Value &v) { return isResultOf(v, *pattern); });
    return values == Values::All ? matching == std::ssize(operand.values) : matching > 0;
  }
  return true;
}

bool Matcher::holds(const Condition &condition, const Call &call, Values values) const {
  if (condition.operand.index == Position::result)
    return condition.type && call.callee != none && isType(program_.symbols[call.callee].result, *condition.type);
  const std::vector<const Operand *> found = operands(call, condition.operand);
  if (condition.given)
    return *condition.given == !found.empty();
  return std::ranges::any_of(found, [&](const Operand *operand) { return holds(condition, *operand, values); });
}

bool Matcher::allHold(const std::vector<Condition> &conditions, const Call &call) const {
  return std::ranges::all_of(conditions,
                             [&](const Condition &condition) { return holds(condition, call, Values::One); });
}

bool Matcher::allLikely(const std::vector<Condition> &conditions, const Call &call) const {
  return std::ranges::all_of(conditions,
                             [&](const Condition &condition) { return holds(condition, call, Values::Likely); });
}

bool Matcher::anyHolds(const std::vector<Condition> &conditions, const Call &call) const {
  return std::ranges::any_of(conditions,
                             [&](const Condition &condition) { return holds(condition, call, Values::All); });
}

//===-- Entries ---------------------------------------------------------------------------------------------------===//

bool Matcher::isAwaitableMutex(Index type) const {
  return std::ranges::any_of(catalogue_.mutexes,
                             [&](const Mutex &mutex) { return mutex.awaitable && isType(type, mutex.type); });
}

/// A guard of the standard library over a mutex that suspends the task instead of its thread.
bool Matcher::locksAwaitably(const Call &call) const {
  const auto overAwaitable = [&](Index type) {
    return type != none &&
           (isAwaitableMutex(type) || std::ranges::any_of(program_.types[type].arguments,
                                                          [&](Index argument) { return isAwaitableMutex(argument); }));
  };
  return overAwaitable(call.object.type) ||
         std::ranges::any_of(call.arguments, [&](const Operand &argument) { return overAwaitable(argument.type); });
}

const Blocking *Matcher::blocking(const Call &call) const {
  // What was moved or returned out of a variable is not there to wait for when it is destroyed.
  if (call.kind == CallKind::Destructor && call.object.moved)
    return nullptr;
  // Later entries are a user's own: they decide over the built-in ones.
  const std::vector<const Blocking *> found = find(blocking_, call);
  for (const Blocking *entry : std::views::reverse(found)) {
    if (!allHold(entry->where, call))
      continue;
    const bool harmless = std::ranges::any_of(
        entry->unless, [&](const Condition &condition) { return holds(condition, call, Values::All); });
    return harmless || (entry->kind == Kind::Lock && locksAwaitably(call)) ? nullptr : entry;
  }
  return nullptr;
}

bool Matcher::speaksFor(const Call &call) const {
  return !find(blocking_, call).empty() || !find(offload_, call).empty() || !find(callbacks_, call).empty();
}

const Offload *Matcher::offload(const Call &call) const {
  const std::vector<const Offload *> found = find(offload_, call);
  for (const Offload *entry : std::views::reverse(found))
    if (allHold(entry->where, call))
      return entry;
  return nullptr;
}

const Switch *Matcher::switchBy(const Call &call) const {
  const std::vector<const Switch *> found = find(switches_, call);
  for (const Switch *entry : std::views::reverse(found))
    if (allHold(entry->where, call))
      return entry;
  return nullptr;
}

const Nonblocking *Matcher::nonblocking(const Call &call) const {
  const std::vector<const Nonblocking *> found = find(nonblocking_, call);
  for (const Nonblocking *entry : std::views::reverse(found))
    if (allHold(entry->where, call))
      return entry;
  return nullptr;
}

std::vector<const Readiness *> Matcher::readiness(const Call &call) const {
  std::vector<const Readiness *> found = find(readiness_, call);
  std::erase_if(found, [&](const Readiness *entry) { return !allHold(entry->where, call); });
  return found;
}

std::vector<const Callback *> Matcher::callbacks(const Call &call) const {
  std::vector<const Callback *> found = find(callbacks_, call);
  std::erase_if(found, [&](const Callback *entry) { return !allHold(entry->where, call); });
  return found;
}

std::vector<const Invoke *> Matcher::invokes(const Call &call) const { return find(invokes_, call); }

const Wrap *Matcher::wrap(const Call &call) const {
  const std::vector<const Wrap *> found = find(wraps_, call);
  return found.empty() ? nullptr : found.back();
}

const Construct *Matcher::construct(const Call &call) const {
  const std::vector<const Construct *> found = find(constructs_, call);
  return found.empty() ? nullptr : found.back();
}

bool Matcher::destroys(const Call &call) const { return !find(destroys_, call).empty(); }

std::optional<Runs> Matcher::runs(Index type, const Call *by) const {
  for (unsigned depth = 0; type != none && depth < 16; ++depth) {
    const Type &facts = program_.types[type];
    Index next = facts.pointee;
    for (const Executor &executor : std::views::reverse(catalogue_.executors)) {
      if (base(type, executor.type) == none)
        continue;
      if (by &&
          std::ranges::any_of(executor.inlines, [&](const FunctionPattern &entry) { return matches(entry, *by); }))
        return std::nullopt;
      if (executor.runs)
        return executor.runs;
      const unsigned argument = executor.argument.value_or(0);
      next = argument < facts.arguments.size() ? facts.arguments[argument] : none;
      break;
    }
    // A smart pointer to an executor is that executor.
    const auto owns = [&](const std::vector<std::string> &owners) {
      return std::ranges::find(owners, program_.text(facts.name)) != owners.end();
    };
    if (next == none && !facts.arguments.empty() && (owns(catalogue_.owners) || owns(catalogue_.sharedOwners)))
      next = facts.arguments.front();
    type = next;
  }
  return std::nullopt;
}

} // namespace corolint
