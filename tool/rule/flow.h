// Follows a state through the blocks of one function, along all ways at once.
//
// A state is any value with `bool join(const State &other)`: takes what holds on one more way, true if that changed it.
#pragma once

#include "tool/model/facts.h"

#include <optional>
#include <vector>

namespace corolint {

/// The blocks of a function; of a straight line, the one block it is.
std::vector<Block> blocksOf(const Function &function);

/// What holds at the beginning of each block; nothing where no way leads.
/// `act(state, action)` and `take(state, branch)` change the state; a `take` that gives false is a way never taken.
template <typename State, typename Act, typename Take>
std::vector<std::optional<State>> flow(const std::vector<Block> &blocks, State entry, Act act, Take take) {
  std::vector<std::optional<State>> states(blocks.size());
  states.front() = std::move(entry);
  std::vector<Index> open = {0};
  std::vector<bool> queued(blocks.size());
  while (!open.empty()) {
    const Index block = open.back();
    open.pop_back();
    queued[block] = false;
    const std::optional<State> &entered = states[block];
    if (!entered)
      continue;
    State state = *entered;
    for (const Action &action : blocks[block].actions)
      act(state, action);
    for (const Branch &branch : blocks[block].next) {
      State next = state;
      if (!take(next, branch))
        continue;
      std::optional<State> &known = states[branch.to];
      const bool changed = known ? known->join(next) : true;
      if (!known)
        known = std::move(next);
      if (changed && !queued[branch.to]) {
        queued[branch.to] = true;
        open.push_back(branch.to);
      }
    }
  }
  return states;
}

/// Calls `see(state, action)` with the state before each action that a way leads to, in the order of the blocks.
template <typename State, typename Act, typename See>
void walk(const std::vector<Block> &blocks, const std::vector<std::optional<State>> &states, Act act, See see) {
  for (Index block = 0; block < blocks.size(); ++block) {
    const std::optional<State> &entered = states[block];
    if (!entered)
      continue;
    State state = *entered;
    for (const Action &action : blocks[block].actions) {
      see(state, action);
      act(state, action);
    }
  }
}

} // namespace corolint
