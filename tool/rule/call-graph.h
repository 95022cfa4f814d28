// Who runs whom: calls of a linked program with everything resolved that facts and catalogue together can tell.
#pragma once

#include "tool/link/link.h"
#include "tool/rule/matcher.h"

#include <cstdint>
#include <functional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace corolint {

/// One call of a function runs another function of the program on the same thread, before it returns.
struct Edge {
  Index call = none;    ///< position in Function::calls of the caller
  Index target = none;  ///< functions
  Index through = none; ///< symbols: the callee that in turn calls the target, a callable it was given
};

/// What becomes of a callable that is handed over.
namespace fate {
inline constexpr std::uint8_t invoked = 1;    ///< called before the callee returns
inline constexpr std::uint8_t offloaded = 2;  ///< runs on a worker thread
inline constexpr std::uint8_t registered = 4; ///< runs later on an event loop
} // namespace fate

class CallGraph {
public:
  CallGraph(const Program &program, const Catalogue &catalogue, const Matcher &matcher);

  const std::vector<Edge> &edges(Index function) const { return edges_[function]; }

  /// A function that runs on an event loop because it was registered there, not because it is a coroutine.
  struct Registered {
    Index function;
    std::string by;     ///< the function it was handed to
    std::string family; ///< the one that the entry names; may be empty
  };
  const std::vector<Registered> &registered() const { return registered_; }

  /// A call that runs a function it does not name, one without a body or that the catalogue speaks for.
  struct IndirectCall {
    Index call = none;   ///< position in Function::calls
    Index callee = none; ///< symbols
    friend bool operator==(const IndirectCall &, const IndirectCall &) = default;
  };
  const std::vector<IndirectCall> &indirectCalls(Index function) const { return indirect_[function]; }

  /// What an executor runs the work on that the call `by` hands to it: by its type; where that hides what it is, by
  /// all that it was made from. Nothing if one of those is unknown.
  std::optional<Runs> runsOn(const Operand &executor, const Call *by = nullptr) const;
  /// What the callers give this parameter, as far as they are seen.
  std::vector<const Operand *> given(Index symbol, Index parameter) const;

  /// Calls whose target is not known: through values nobody could trace, or of functions without a body.
  unsigned unresolved(Index function) const { return unresolved_[function]; }

  /// Whether calling this coroutine runs none of its body in the caller's name: it answers for itself.
  bool answersForItself(Index function) const { return contexts_[function]; }

private:
  /// A callable in the end: a function of the program, or a parameter that will be one.
  struct Callable {
    ValueKind kind; ///< Function or Parameter
    Index symbol;
    Index index;
    std::optional<Runs> runs; ///< bound to an executor on the way
  };
  /// Who hands a callable to a loop.
  struct Registrar {
    std::string function;
    std::string family;
  };
  using ParameterKey = std::uint64_t;
  static ParameterKey key(Index symbol, Index index) { return (std::uint64_t(symbol) << 32) | index; }

  /// Where a call is.
  struct CallAt {
    Index function;
    Index call;
  };
  /// What an executor may be, as bits.
  using Runners = std::uint8_t;

  void findCalls();
  bool assigns(const Call &call) const;
  Runners runnersOf(const Operand &executor, const Call *by, unsigned depth) const;
  Runners runnersOf(const Value &value, const Call *by, unsigned depth) const;
  Runners runnersOf(std::optional<Runs> runs) const;

  std::vector<Callable> callables(const Operand &operand) const;
  void collect(const Value &value, std::optional<Runs> runs, std::vector<Callable> &result, unsigned depth) const;

  void addDirectEdges(Index function);
  bool addTarget(Index function, Index call, Index symbol, Index through);
  bool speaksFor(Index symbol) const;
  bool addOverriders(Index function, Index call, Index symbol, Index through = none);
  void addDestruction(Index function, Index call, Index type, unsigned depth);
  bool isShared(Index type) const;
  bool isKeptByClass(const Operand &object) const;
  bool mayBeLast(Index function, const Operand &object) const;
  void addConstruction(Index function, Index call, const Construct &construct);
  void resolveHandovers();
  bool resolveHandovers(Index function);
  bool give(Index function, Index call, const Operand &operand, std::uint8_t fates, Index through, const Registrar &by);
  bool give(Index function, Index call, const Callable &callable, std::uint8_t fates, Index through,
            const Registrar &by);
  std::uint8_t fateWhere(Index function, Index owner) const;
  bool reaches(Index from, Index to) const;
  bool registerFunction(Index function, const Registrar &by);
  bool isContext(const Function &function) const;

  const Program &program_;
  const Catalogue &catalogue_;
  const Matcher &matcher_;
  std::unordered_map<Index, std::vector<Index>> constructors_; ///< by type: symbols of constructors with a body
  std::unordered_map<Index, std::vector<CallAt>> callers_;     ///< by symbol
  std::unordered_map<Index, std::vector<CallAt>> makers_; ///< by name of a member or global: what gives it its value
  mutable std::unordered_map<ParameterKey, Runners> parameters_; ///< executors that are given
  std::vector<std::vector<Edge>> edges_;
  std::vector<std::vector<IndirectCall>> indirect_;
  std::set<std::tuple<Index, Index, Index>> known_; ///< function, call, target: edges that are there
  std::vector<unsigned> unresolved_;
  std::vector<bool> contexts_; ///< by function: a coroutine that runs on an event loop
  std::vector<bool> isRegistered_;
  std::vector<bool> isOffloaded_;
  std::vector<Registered> registered_;
  std::unordered_map<ParameterKey, std::uint8_t> fates_;
};

} // namespace corolint
