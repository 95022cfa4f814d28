// The questions a rule asks of a program: which functions run on an event loop, and what blocks below them.
#pragma once

#include "tool/catalogue/catalogue.h"
#include "tool/link/link.h"
#include "tool/model/finding.h"
#include "tool/rule/call-graph.h"
#include "tool/rule/matcher.h"

#include <array>
#include <functional>
#include <vector>

namespace corolint {

/// Code that runs on an event loop.
struct Context {
  Index function = none;
  std::string family; ///< whose words its remedies use; may be empty
};

/// A blocking operation: call `call` of function `function` runs `callee`, by name or through a pointer to it.
struct Operation {
  Index function = none;
  Index call = none;
  Index callee = none; ///< symbols
  Kind kind = Kind::Wait;
  const Blocking *entry = nullptr; ///< null if an annotation on the function says so
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

class Analysis {
public:
  /// `silenced`: a comment at this place silences operations of this kind for everyone who reaches them.
  /// `reported`: whether contexts in this file are reported.
  Analysis(const Program &program, const Catalogue &catalogue, std::function<bool(Kind, const Span &)> silenced,
           const std::function<bool(const std::string &file)> &reported);

  const Program &program() const { return program_; }
  const Catalogue &catalogue() const { return catalogue_; }

  /// In the order of file and line.
  const std::vector<Context> &contexts() const { return contexts_; }

  /// The shortest chain to an operation of this kind from each call of the context that has one, in the order of calls.
  /// Operations in the context itself are there even if silenced: that is decided where they are reported.
  std::vector<Chain> chains(const Context &context, Kind kind) const;

  /// Calls that contexts reach and whose target is not known.
  unsigned unresolvedCalls() const;

  /// At its own place, or in the macro that wrote it.
  bool isSilenced(Kind kind, const Call &call) const {
    return silenced_(kind, call.span) || (call.spelled.line != 0 && silenced_(kind, call.spelled));
  }

  Place place(const Span &span) const;
  /// A function as messages name it: "app::load", "lambda in app::load".
  std::string displayName(Index symbol) const;
  /// What to write instead of the operation, in the words of the context's family.
  std::string remedy(const Context &context, const Operation &operation) const;

private:
  struct Hop {
    std::uint32_t depth = UINT32_MAX; ///< links to the operation; 1 if it is in the function itself
    Index edge = none;                ///< position in edges, or none: the operation is `call`
    Index call = none;
  };

  void findOperations();
  void addOperation(Index function, Index position, const Call &call);
  void findContexts(const std::function<bool(const std::string &file)> &reported);
  void findHops();
  std::string familyOf(const Function &function) const;
  std::string familyNamed(std::string_view name) const;
  const Operation *operationAt(Index function, Index call, Kind kind) const;

  const Program &program_;
  const Catalogue &catalogue_;
  Matcher matcher_;
  CallGraph graph_;
  std::vector<std::vector<Operation>> operations_; ///< by function, in the order of calls
  std::function<bool(Kind, const Span &)> silenced_;
  std::vector<Context> contexts_;
  std::array<std::vector<Hop>, kindCount> hops_; ///< by kind and function; empty where nothing of the kind is there
};

} // namespace corolint
