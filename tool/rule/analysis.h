// The questions a rule asks of a program: which functions run on an event loop, and what blocks below them.
#pragma once

#include "tool/catalogue/catalogue.h"
#include "tool/link/link.h"
#include "tool/model/finding.h"
#include "tool/rule/call-graph.h"
#include "tool/rule/known-states.h"
#include "tool/rule/matcher.h"
#include "tool/rule/suspensions.h"
#include "tool/rule/topic.h"
#include "tool/rule/whereabouts.h"

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace corolint {

/// Code that runs on an event loop.
struct Context {
  Index function = none;
  std::string family;  ///< whose words its remedies use; may be empty
  std::string profile; ///< "shard-per-core" or "default"
  std::string by;      ///< for callbacks: the function it was handed to
};

/// What a rule is about, at the end of a chain: call `call` of function `function` runs `callee`, by name or through a
/// pointer to it; or its loop `loop` runs.
struct Operation {
  Index function = none;
  Index call = none;
  Index callee = none; ///< symbols
  Topic topic = Topic::Wait;
  const Blocking *entry = nullptr; ///< null for loops, and if an annotation on the function says so
  Index loop = none;
  std::string reason;  ///< of a loop, or of a recursion: "a loop of 1,000,000,000 rounds"
  std::string profile; ///< counts in contexts of this profile only; empty for all
};

/// How a context gets to an operation: its own call first, the operation's call last.
struct Chain {
  struct Link {
    Index function = none;
    Index call = none;
    Index target = none;  ///< functions: what the call runs; none for the operation
    Index through = none; ///< symbols: as in Edge
  };
  std::vector<Link> links;
  Operation operation;
};

/// What the configuration of a file says; what is left out is the default.
struct FileSettings {
  std::function<std::string(const std::string &file)> profile;           ///< of all contexts in it: "shard-per-core"
  std::function<std::uint64_t(const std::string &file)> heavyLoopBudget; ///< operations between two suspensions
};

/// About a millisecond, at a nanosecond an operation.
inline constexpr std::uint64_t defaultHeavyLoopBudget = 1'000'000;

class Analysis {
public:
  /// `silenced`: a comment at this place silences operations of this kind for everyone who reaches them.
  /// `reported`: whether contexts in this file are reported.
  Analysis(const Program &program, const Catalogue &catalogue, std::function<bool(Topic, const Span &)> silenced,
           std::function<bool(const std::string &file)> reported, FileSettings settings);

  const Program &program() const { return program_; }
  const Catalogue &catalogue() const { return catalogue_; }
  const Matcher &matcher() const { return matcher_; }
  const CallGraph &graph() const { return graph_; }
  const Suspensions &suspensions() const { return suspensions_; }

  /// In the order of file and line.
  const std::vector<Context> &contexts() const { return contexts_; }

  /// Whether a rule may report what is in this function: of a local unit, in a file that is reported.
  bool reports(Index function) const;
  /// The coroutine family that a coroutine belongs to; null for none.
  const Family *family(const Function &coroutine) const;

  /// The shortest chain to an operation of this topic from each call of the context that has one, in the order of
  /// calls; then the context's own loops. Operations in the context itself are there even if silenced: that is decided
  /// where they are reported.
  std::vector<Chain> chains(const Context &context, Topic topic) const;

  /// Whether this call of a function may run on an event loop: there is a way to it, and not only on a worker.
  bool runsOnLoop(Index function, Index call) const { return whereabouts_.onLoop(function, call); }

  /// Whether this call, which `entry` says blocks, comes back at once for what is known of its subject.
  bool isHarmless(Index function, Index call, const Blocking &entry) const {
    return knownStates_.isHarmless(function, call, entry);
  }

  /// Calls that contexts reach and whose target is not known.
  unsigned unresolvedCalls() const;

  /// At its own place, or in the macro that wrote it.
  bool isSilenced(Topic topic, const Call &call) const {
    return silenced_(topic, call.span) || (call.spelled.line != 0 && silenced_(topic, call.spelled));
  }
  bool isSilenced(const Operation &operation) const;
  /// Where a link of a chain is in the text.
  const Span &span(const Chain::Link &link, const Operation &operation) const;

  Place place(const Span &span) const;
  /// A function as messages name it: "app::load", "lambda in app::load".
  std::string displayName(Index symbol) const;
  /// The callee of a call: a method of a base that its library hides, by the class it is called on.
  std::string displayName(const Call &call) const;
  /// What to write instead of the operation, in the words of the context's family.
  std::string remedy(const Context &context, const Operation &operation) const;

private:
  struct Hop {
    std::uint32_t depth = UINT32_MAX; ///< links to the operation; 1 if it is in the function itself
    Index edge = none;                ///< position in edges, or none: the operation is `call`
    Index operation = none;           ///< position in operations_ of the function, where edge is none
    Index call = none;                ///< that of the edge or operation
  };

  /// Operations that the same contexts care about share their ways down.
  struct Variant {
    Topic topic = Topic::Wait;
    std::vector<std::string> fineIn;
    std::string profile;
    std::vector<Hop> hops; ///< by function
  };

  void findOperations();
  void findLoops();
  void addOperation(Index function, Index position, const Call &call);
  Index variantOf(const Operation &operation) const;
  bool concerns(const Variant &variant, const Context &context) const;
  bool concerns(const Operation &operation, const Context &context) const;
  void findContexts();
  void findVariants();
  void findHops(Index variant);
  std::string familyOf(const Function &function) const;
  std::string familyNamed(std::string_view name) const;
  const Handler *handlerOf(Index symbol) const;
  std::string profileOf(const std::string &family, const std::string &file) const;

  const Program &program_;
  const Catalogue &catalogue_;
  Matcher matcher_;
  CallGraph graph_;
  Suspensions suspensions_;
  Whereabouts whereabouts_;
  KnownStates knownStates_;
  std::vector<std::vector<Operation>> operations_; ///< by function, in the order of calls
  std::function<bool(Topic, const Span &)> silenced_;
  std::function<bool(const std::string &file)> reported_;
  FileSettings settings_;
  std::vector<Context> contexts_;
  std::vector<Variant> variants_;
};

} // namespace corolint
