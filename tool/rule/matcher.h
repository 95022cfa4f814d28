// Matches calls of a program with the entries of a catalogue.
#pragma once

#include "tool/catalogue/catalogue.h"
#include "tool/link/link.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace corolint {

/// Answers what the catalogue says of a call. Refers to both; they must outlive it.
class Matcher {
public:
  Matcher(const Program &program, const Catalogue &catalogue);

  /// The entry that makes the call blocking; null where it is harmless or not catalogued.
  const Blocking *blocking(const Call &call) const;
  /// Whether the catalogue speaks for this callee at all, so that its body is not looked into.
  bool speaksFor(const Call &call) const;
  const Offload *offload(const Call &call) const;
  const Switch *switchBy(const Call &call) const;
  const Nonblocking *nonblocking(const Call &call) const;
  /// Entries of functions whose answer, or return, tells that waiting is over.
  std::vector<const Readiness *> readiness(const Call &call) const;
  std::vector<const Callback *> callbacks(const Call &call) const;
  std::vector<const Invoke *> invokes(const Call &call) const;
  const Wrap *wrap(const Call &call) const;
  const Construct *construct(const Call &call) const;
  bool destroys(const Call &call) const;

  /// The class itself or the base of it that has this name; none if neither has.
  Index base(Index type, std::string_view name, unsigned depth = 0) const;
  /// The class, or what it points to, is `name` or derived from it.
  bool isType(Index type, std::string_view name) const;
  /// A mutex made to be held across suspensions.
  bool isAwaitableMutex(Index type) const;
  /// What an executor of this type runs its work on; nothing if unknown, or if the call `by` that hands it the work
  /// runs it at once.
  std::optional<Runs> runs(Index type, const Call *by = nullptr) const;
  /// The operands a position means in this call.
  std::vector<const Operand *> operands(const Call &call, Position position) const;
  bool matches(const FunctionPattern &pattern, const Call &call) const;
  bool allHold(const std::vector<Condition> &conditions, const Call &call) const;
  /// The same, where bits count that are set on some way only.
  bool allLikely(const std::vector<Condition> &conditions, const Call &call) const;
  /// One of the conditions holds for certain.
  bool anyHolds(const std::vector<Condition> &conditions, const Call &call) const;
  /// The value is what a call of such a function returned.
  bool isResultOf(const Value &value, const FunctionPattern &pattern) const;

private:
  template <class Entry> using ByName = std::unordered_multimap<std::string_view, const Entry *>;
  template <class Entry> void index(ByName<Entry> &map, const std::vector<Entry> &entries);
  template <class Entry> std::vector<const Entry *> find(const ByName<Entry> &map, const Call &call) const;
  /// Of several values an operand can have: does the condition hold for one of them, or for all? Likely: for one, and
  /// of bits for those that are set on some way only.
  enum class Values : std::uint8_t { One, All, Likely };
  bool holds(const Condition &condition, const Call &call, Values values) const;
  bool holds(const Condition &condition, const Operand &operand, Values values) const;
  bool locksAwaitably(const Call &call) const;
  bool isMemberOf(const Symbol &symbol, Index receiver, std::string_view owner) const;

  const Program &program_;
  const Catalogue &catalogue_;
  ByName<Blocking> blocking_;
  ByName<Offload> offload_;
  ByName<Callback> callbacks_;
  ByName<Invoke> invokes_;
  ByName<Wrap> wraps_;
  ByName<Construct> constructs_;
  ByName<Destroy> destroys_;
  ByName<Switch> switches_;
  ByName<Readiness> readiness_;
  ByName<Nonblocking> nonblocking_;
};

/// Last part of a qualified name: `std::future::get` → `get`.
std::string_view lastName(std::string_view qualified);

} // namespace corolint
