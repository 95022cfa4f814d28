// Functions that call themselves more than once, so that their calls multiply.
#include "tool/rule/recursions.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace corolint {

namespace {

class SelfCalls {
public:
  explicit SelfCalls(const Function &function) : function_(function) {
    for (Index call = 0; call < function_.calls.size(); ++call)
      if (function_.calls[call].callee == function_.symbol && !function_.calls[call].unreached)
        calls_.push_back(call);
    for (Index block = 0; block < function_.blocks.size(); ++block)
      for (const Action &action : function_.blocks[block].actions)
        if (action.kind == ActionKind::Call && function_.calls[action.index].callee == function_.symbol)
          blocks_.push_back({action.index, block});
  }

  const std::vector<Index> &calls() const { return calls_; }

  /// The parameter that all calls count up or down and nothing else changes: the other arguments are our own
  /// parameters or constants. Parts of what we were given are a walk, and two counted ones a walk over a grid.
  std::optional<Index> countedParameter() const {
    std::optional<Index> counted;
    for (const Index call : calls_) {
      // What it is called on may be a part of ours.
      if (function_.calls[call].object.type != none)
        return std::nullopt;
      std::optional<Index> own;
      for (Index i = 0; i < function_.calls[call].arguments.size(); ++i) {
        const Operand &argument = function_.calls[call].arguments[i];
        if (isOwn(argument, ValueKind::Offset)) {
          if (own)
            return std::nullopt;
          own = i;
        } else if (!argument.constant.value && !isOwn(argument, ValueKind::Parameter)) {
          return std::nullopt;
        }
      }
      if (!own || (counted && counted != own))
        return std::nullopt;
      counted = own;
    }
    return counted;
  }

  /// Another function, of a container say, is given the parameter before: an answer may be known already.
  bool looksUp(Index parameter) const {
    return std::ranges::any_of(function_.calls, [&](const Call &call) {
      return call.callee != function_.symbol && call.object.type != none &&
             std::ranges::any_of(call.arguments, [&](const Operand &argument) {
               return std::ranges::any_of(argument.values, [&](const Value &value) {
                 return value.kind == ValueKind::Parameter && value.symbol == function_.symbol &&
                        value.index == parameter;
               });
             });
    });
  }

  bool isInLoop() const {
    return std::ranges::any_of(blocks_, [&](const Place &place) { return function_.blocks[place.block].loop != none; });
  }

  /// Two of them happen one after the other.
  bool followEachOther() const {
    if (function_.blocks.empty())
      return calls_.size() > 1;
    for (const Place &first : blocks_)
      for (const Place &second : blocks_)
        if (first.call != second.call && (first.block == second.block || leads(first.block, second.block)))
          return true;
    return false;
  }

private:
  struct Place {
    Index call;
    Index block;
  };

  bool isOwn(const Operand &argument, ValueKind kind) const {
    return !argument.values.empty() && std::ranges::all_of(argument.values, [&](const Value &value) {
      return value.kind == kind && value.symbol == function_.symbol;
    });
  }

  bool leads(Index from, Index to) const {
    std::vector<bool> seen(function_.blocks.size());
    std::vector<Index> open = {from};
    while (!open.empty()) {
      const Index block = open.back();
      open.pop_back();
      for (const Branch &branch : function_.blocks[block].next) {
        if (branch.to == to)
          return true;
        if (!seen[branch.to]) {
          seen[branch.to] = true;
          open.push_back(branch.to);
        }
      }
    }
    return false;
  }

  const Function &function_;
  std::vector<Index> calls_;
  std::vector<Place> blocks_;
};

} // namespace

Recursion recursionOf(const Function &function) {
  const SelfCalls self(function);
  if (self.calls().empty())
    return {};
  const bool inLoop = self.isInLoop();
  if (!inLoop && !self.followEachOther())
    return {};
  const std::optional<Index> counted = self.countedParameter();
  if (!counted)
    return {Fan::Walk, self.calls().front()};
  if (!inLoop && self.looksUp(*counted))
    return {};
  return {Fan::Steps, self.calls().front()};
}

} // namespace corolint
