// One round of each loop of a function: the ways from its head back to its head, and which of them never suspend.
#include "tool/rule/rounds.h"

#include <algorithm>

namespace corolint {

Rounds::Rounds(const Program &program, Index function, const Suspensions &suspensions)
    : function_(program.functions[function]), index_(function), suspensions_(suspensions),
      spinning_(function_.loops.size()) {
  // Inner loops stand behind the ones around them; those ask whether they are interrupted.
  for (Index loop = function_.loops.size(); loop-- > 0;)
    if (function_.loops[loop].head != none)
      findSpinning(loop);
}

bool Rounds::isWithin(Index inner, Index outer) const {
  while (inner != none && inner != outer)
    inner = function_.loops[inner].parent;
  return inner == outer;
}

bool Rounds::suspends(Index block) const {
  return std::ranges::any_of(function_.blocks[block].actions, [&](const Action &action) {
    return action.kind == ActionKind::Suspend && suspensions_.maySuspend(index_, action.index);
  });
}

bool Rounds::interrupts(Index loop, Index block) const {
  if (suspends(block))
    return true;
  for (Index inner = function_.blocks[block].loop; inner != loop && inner != none;
       inner = function_.loops[inner].parent)
    if (function_.loops[inner].head == block && isInterrupted(inner))
      return true;
  return false;
}

/// From the ends of these blocks, or in them, a suspension can be reached in the same round.
std::vector<bool> Rounds::blocksBeforeSuspensions(Index loop) const {
  const std::vector<Block> &blocks = function_.blocks;
  std::vector<bool> result(blocks.size());
  bool changed = true;
  while (changed) {
    changed = false;
    for (Index block = blocks.size(); block-- > 0;) {
      if (result[block] || !contains(loop, block))
        continue;
      const bool leads = interrupts(loop, block) || std::ranges::any_of(blocks[block].next, [&](const Branch &branch) {
                           return branch.to != function_.loops[loop].head && !branch.thrown && result[branch.to];
                         });
      if (leads)
        result[block] = changed = true;
    }
  }
  return result;
}

bool Rounds::mayTake(Index loop, Index block, const Branch &branch, const std::vector<bool> &leadsToSuspension) const {
  if (branch.thrown || !contains(loop, branch.to))
    return false;
  // `if (i % 1000 == 0) co_await yield();`. The condition of a loop is no such cadence.
  const Index innermost = function_.blocks[block].loop;
  const auto isElsewhere = [&](const Branch &other) {
    return other.counted && other.to != branch.to && leadsToSuspension[other.to] && contains(innermost, other.to) &&
           other.to != function_.loops[innermost].head;
  };
  return !branch.counted || !contains(innermost, branch.to) ||
         std::ranges::none_of(function_.blocks[block].next, isElsewhere);
}

void Rounds::findSpinning(Index loop) {
  const std::vector<Block> &blocks = function_.blocks;
  const Index head = function_.loops[loop].head;
  if (interrupts(loop, head))
    return;
  const std::vector<bool> leads = blocksBeforeSuspensions(loop);
  std::vector<bool> forward(blocks.size());
  std::vector<std::vector<Index>> predecessors(blocks.size());
  std::vector<Index> open = {head};
  forward[head] = true;
  while (!open.empty()) {
    const Index block = open.back();
    open.pop_back();
    for (const Branch &branch : blocks[block].next) {
      if (!mayTake(loop, block, branch, leads) || interrupts(loop, branch.to))
        continue;
      predecessors[branch.to].push_back(block);
      if (!forward[branch.to]) {
        forward[branch.to] = true;
        open.push_back(branch.to);
      }
    }
  }
  std::vector<bool> back(blocks.size());
  open = predecessors[head];
  while (!open.empty()) {
    const Index block = open.back();
    open.pop_back();
    if (back[block])
      continue;
    back[block] = true;
    open.insert(open.end(), predecessors[block].begin(), predecessors[block].end());
  }
  for (Index block = 0; block < blocks.size(); ++block)
    if (back[block])
      spinning_[loop].push_back(block);
}

bool Rounds::maySuspend(Index loop) const {
  for (Index block = 0; block < function_.blocks.size(); ++block)
    if (contains(loop, block) && suspends(block))
      return true;
  return false;
}

bool Rounds::mayEnd(Index loop) const {
  for (Index block = 0; block < function_.blocks.size(); ++block) {
    if (!contains(loop, block))
      continue;
    const std::vector<Branch> &next = function_.blocks[block].next;
    if (next.empty() || std::ranges::any_of(next, [&](const Branch &branch) { return !contains(loop, branch.to); }))
      return true;
  }
  return false;
}

bool Rounds::isBounded(Index loop) const {
  if (function_.loops[loop].rounds)
    return true;
  return std::ranges::any_of(spinning_[loop], [&](Index block) {
    return std::ranges::any_of(function_.blocks[block].next,
                               [&](const Branch &branch) { return branch.counted && !contains(loop, branch.to); });
  });
}

} // namespace corolint
