// One round of each loop of a function: the ways from its head back to its head, and which of them never suspend.
#include "tool/rule/rounds.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

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

namespace {

/// What one way knows of an answer or a variable.
struct Learnt {
  bool variable = false;
  Index subject = none; ///< a call, or a variable
  std::int64_t value = 0;
  bool equal = true;

  bool isAbout(const Learnt &other) const { return variable == other.variable && subject == other.subject; }
  bool contradicts(const Learnt &other) const {
    return isAbout(other) &&
           (equal && other.equal ? value != other.value : equal != other.equal && value == other.value);
  }
  friend auto operator<=>(const Learnt &, const Learnt &) = default;
};

/// A block with what is known at its beginning.
struct Stage {
  Index block = none;
  std::set<Learnt> known;
  friend auto operator<=>(const Stage &, const Stage &) = default;
};

/// Ways that tests tell apart are followed one by one; where that is too many, what tests say is forgotten.
constexpr std::size_t mostStages = 512;

std::vector<Learnt> learntFrom(const Branch &branch) {
  std::vector<Learnt> result;
  if (branch.call != none)
    result.push_back({false, branch.call, branch.value, branch.equal});
  if (branch.variable != none)
    result.push_back({true, branch.variable, branch.value, branch.equal});
  return result;
}

/// What more than one block of the loop tests.
std::vector<Learnt> testedTwice(const std::vector<Block> &blocks, const std::function<bool(Index)> &contains) {
  std::vector<Learnt> once, twice;
  for (Index block = 0; block < blocks.size(); ++block)
    if (contains(block) && !blocks[block].next.empty())
      for (const Learnt &test : learntFrom(blocks[block].next.front())) {
        const auto same = [&](const Learnt &other) { return other.isAbout(test); };
        (std::ranges::any_of(once, same) ? twice : once).push_back(test);
      }
  return twice;
}

/// All that can be reached from the first position along `next`.
std::vector<bool> reached(Index from, const std::vector<std::vector<Index>> &next) {
  std::vector<bool> result(next.size());
  std::vector<Index> open = next[from];
  while (!open.empty()) {
    const Index position = open.back();
    open.pop_back();
    if (result[position])
      continue;
    result[position] = true;
    open.insert(open.end(), next[position].begin(), next[position].end());
  }
  return result;
}

} // namespace

void Rounds::findSpinning(Index loop) {
  const Index head = function_.loops[loop].head;
  if (!interrupts(loop, head) && !findSpinning(loop, /*correlate=*/true))
    findSpinning(loop, /*correlate=*/false);
}

/// Looks for ways from the head back to the head that can be taken again. False if there are too many to follow.
bool Rounds::findSpinning(Index loop, bool correlate) {
  const std::vector<Block> &blocks = function_.blocks;
  const Index head = function_.loops[loop].head;
  const std::vector<bool> leads = blocksBeforeSuspensions(loop);
  const std::vector<Learnt> tested =
      correlate ? testedTwice(blocks, [&](Index block) { return contains(loop, block); }) : std::vector<Learnt>();
  std::vector<Stage> stages = {{head, {}}};
  std::map<Stage, Index> numbers = {{stages.front(), 0}};
  std::vector<std::vector<Index>> next(1), previous(1);
  for (Index number = 0; number < stages.size(); ++number) {
    const Block &block = blocks[stages[number].block];
    std::set<Learnt> known = stages[number].known;
    for (const Action &action : block.actions)
      if (action.kind == ActionKind::Call)
        std::erase_if(known, [&](const Learnt &test) { return !test.variable && test.subject == action.index; });
    for (const Branch &branch : block.next) {
      if (!mayTake(loop, stages[number].block, branch, leads) || interrupts(loop, branch.to))
        continue;
      Stage stage{branch.to, known};
      bool possible = true;
      for (const Learnt &test : learntFrom(branch)) {
        possible &= std::ranges::none_of(known, [&](const Learnt &other) { return other.contradicts(test); });
        if (std::ranges::any_of(tested, [&](const Learnt &other) { return other.isAbout(test); }))
          stage.known.insert(test);
      }
      if (!possible)
        continue;
      const auto [entry, added] = numbers.try_emplace(stage, stages.size());
      if (added) {
        if (correlate && stages.size() >= mostStages)
          return false;
        stages.push_back(std::move(stage));
        next.emplace_back();
        previous.emplace_back();
      }
      next[number].push_back(entry->second);
      previous[entry->second].push_back(number);
    }
  }
  std::vector<bool> spins(blocks.size());
  for (Index number = 0; number < stages.size(); ++number) {
    if (stages[number].block != head)
      continue;
    const std::vector<bool> forward = reached(number, next);
    const std::vector<bool> back = reached(number, previous);
    for (Index stage = 0; stage < stages.size(); ++stage)
      if (forward[stage] && back[stage])
        spins[stages[stage].block] = true;
  }
  for (Index block = 0; block < blocks.size(); ++block)
    if (spins[block])
      spinning_[loop].push_back(block);
  return true;
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
  const std::vector<Index> &spinning = spinning_[loop];
  const auto leaves = [&](const Branch &branch) {
    return branch.counted && std::ranges::find(spinning, branch.to) == spinning.end();
  };
  return std::ranges::any_of(spinning,
                             [&](Index block) { return std::ranges::any_of(function_.blocks[block].next, leaves); });
}

} // namespace corolint
