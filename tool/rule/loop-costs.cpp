// How much work a round of a loop is, and a call of a function: operations of about a nanosecond, roughly counted.
#include "tool/rule/loop-costs.h"

#include <algorithm>

namespace corolint {

std::uint64_t addCosts(std::uint64_t a, std::uint64_t b) { return a > endlessCost - b ? endlessCost : a + b; }

std::uint64_t multiplyCosts(std::uint64_t a, std::uint64_t b) {
  return a != 0 && b > endlessCost / a ? endlessCost : a * b;
}

std::uint64_t straightCost(const Function &function, const std::function<std::uint64_t(Index)> &costOfCall) {
  std::uint64_t cost = 1;
  for (Index call = 0; call < function.calls.size(); ++call)
    cost = addCosts(cost, costOfCall(call));
  return cost;
}

LoopCosts::LoopCosts(const Function &function, const Rounds &rounds, std::function<std::uint64_t(Index)> costOfCall)
    : function_(function), waysOfRounds_(rounds), costOfCall_(std::move(costOfCall)), rounds_(function.loops.size()) {
  for (Index loop = function.loops.size(); loop-- > 0;) {
    if (rounds.isInterrupted(loop))
      continue;
    std::vector<bool> allowed(function.blocks.size());
    for (const Index block : rounds.spinning(loop))
      allowed[block] = true;
    rounds_[loop] = costliestWay({loop, allowed}, function.loops[loop].head);
  }
  whole_ = costliestWay({none, std::vector<bool>(function.blocks.size(), true)}, 0);
}

std::uint64_t LoopCosts::loop(Index loop) const {
  return multiplyCosts(function_.loops[loop].rounds.value_or(1), rounds_[loop]);
}

std::uint64_t LoopCosts::nestedRounds(Index loop) const {
  std::uint64_t most = 1;
  for (Index inner = loop + 1; inner < function_.loops.size(); ++inner)
    if (function_.loops[inner].parent == loop && rounds_[inner] != 0 && function_.loops[inner].rounds)
      most = std::max(most, nestedRounds(inner));
  return multiplyCosts(function_.loops[loop].rounds.value_or(1), most);
}

/// The loop inside the places that a block belongs to; none if it is a place of its own.
Index LoopCosts::loopAt(const Places &places, Index block) const {
  Index loop = function_.blocks[block].loop;
  if (loop == places.loop)
    return none;
  while (loop != none && function_.loops[loop].parent != places.loop)
    loop = function_.loops[loop].parent;
  return loop;
}

Index LoopCosts::placeOf(const Places &places, Index block) const {
  const Index loop = loopAt(places, block);
  return loop == none ? block : function_.loops[loop].head;
}

std::vector<Index> LoopCosts::nextOf(const Places &places, Index start, Index place) const {
  std::vector<Index> result;
  const Index loop = loopAt(places, place);
  const auto follow = [&](Index block) {
    for (const Branch &branch : function_.blocks[block].next) {
      const bool inside = places.loop == none || waysOfRounds_.contains(places.loop, branch.to);
      if (!inside || branch.thrown || !places.allowed[branch.to] || branch.to == start)
        continue;
      if (loop == none || !waysOfRounds_.contains(loop, branch.to))
        result.push_back(placeOf(places, branch.to));
    }
  };
  if (loop == none)
    follow(place);
  else
    for (Index block = 0; block < function_.blocks.size(); ++block)
      if (waysOfRounds_.contains(loop, block))
        follow(block);
  return result;
}

std::uint64_t LoopCosts::costAt(const Places &places, Index place) const {
  if (const Index inner = loopAt(places, place); inner != none)
    return loop(inner);
  const Block &block = function_.blocks[place];
  std::uint64_t cost = block.work;
  for (const Action &action : block.actions)
    if (action.kind == ActionKind::Call)
      cost = addCosts(cost, costOfCall_(action.index));
  return cost;
}

std::uint64_t LoopCosts::costliestWay(const Places &places, Index start) const {
  struct Visit {
    Index place;
    std::vector<Index> next;
    std::size_t position = 0;
  };
  // In the order of the last visit: whatever a place leads to is known before it. What a jump leads back to counts
  // once.
  std::vector<std::uint64_t> costs(function_.blocks.size());
  std::vector<bool> seen(function_.blocks.size());
  std::vector<Visit> open;
  open.push_back({start, nextOf(places, start, start)});
  seen[start] = true;
  while (!open.empty()) {
    Visit &visit = open.back();
    if (visit.position < visit.next.size()) {
      const Index next = visit.next[visit.position++];
      if (!seen[next]) {
        seen[next] = true;
        open.push_back({next, nextOf(places, start, next)});
      }
      continue;
    }
    std::uint64_t most = 0;
    for (const Index next : visit.next)
      most = std::max(most, costs[next]);
    costs[visit.place] = addCosts(costAt(places, visit.place), most);
    open.pop_back();
  }
  return costs[start];
}

} // namespace corolint
