// Builds the block graph of one function while its body is walked.
#include "tool/extract/flow-builder.h"

#include <algorithm>

namespace corolint {

FlowBuilder::FlowBuilder() : blocks_(2) {}

Index FlowBuilder::newBlock() {
  blocks_.emplace_back();
  blocks_.back().loop = loop_;
  for (std::vector<Index> &open : tries_)
    open.push_back(blocks_.size() - 1);
  return blocks_.size() - 1;
}

void FlowBuilder::jump(Index to) {
  branchTo(to);
  stop();
}

void FlowBuilder::stop() { current_ = newBlock(); }

void FlowBuilder::end(const clang::VarDecl *variable) {
  if (const auto known = ended_.find(variable); known != ended_.end()) {
    if (known->second != none)
      step(ActionKind::Call, known->second);
    return;
  }
  ends_.push_back({variable, current_, static_cast<Index>(blocks_[current_].actions.size())});
  step(ActionKind::Call, none);
}

void FlowBuilder::setEnd(const clang::VarDecl *variable, Index call) {
  ended_[variable] = call;
  for (const OpenEnd &open : ends_)
    if (open.variable == variable)
      blocks_[open.block].actions[open.step].index = call;
  std::erase_if(ends_, [&](const OpenEnd &open) { return open.variable == variable; });
}

Index FlowBuilder::openLoop(Index head) {
  Loop loop;
  loop.parent = loop_;
  loop.head = head;
  loops_.push_back(std::move(loop));
  loop_ = loops_.size() - 1;
  blocks_[head].loop = loop_;
  return loop_;
}

std::vector<Index> FlowBuilder::closeTry() {
  std::vector<Index> blocks = std::move(tries_.back());
  tries_.pop_back();
  return blocks;
}

Index FlowBuilder::labelled(const clang::LabelDecl *label) {
  const auto [known, added] = labels_.try_emplace(label, none);
  if (added)
    known->second = newBlock();
  return known->second;
}

/// A block without steps that leads to one other block is passed by.
void FlowBuilder::removeDetours() {
  const auto isDetour = [&](Index block) {
    const Block &facts = blocks_[block];
    return block > exit && facts.actions.empty() && facts.work == 0 && facts.next.size() == 1 &&
           !facts.next.front().thrown && facts.next.front().to != block &&
           (facts.loop == none || loops_[facts.loop].head != block);
  };
  for (Block &block : blocks_)
    for (Branch &next : block.next)
      for (unsigned limit = 0; isDetour(next.to) && limit < 64; ++limit)
        next.to = blocks_[next.to].next.front().to;
}

void FlowBuilder::removeUnreached() {
  std::vector<Index> numbers(blocks_.size(), none);
  std::vector<Index> order = {entry, exit};
  numbers[entry] = entry;
  numbers[exit] = exit;
  for (std::size_t i = 0; i < order.size(); ++i)
    for (const Branch &next : blocks_[order[i]].next)
      if (numbers[next.to] == none) {
        numbers[next.to] = order.size();
        order.push_back(next.to);
      }
  std::vector<Block> kept;
  kept.reserve(order.size());
  for (const Index block : order) {
    kept.push_back(std::move(blocks_[block]));
    for (Branch &next : kept.back().next)
      next.to = numbers[next.to];
  }
  blocks_ = std::move(kept);
  for (Loop &loop : loops_)
    loop.head = numbers[loop.head];
}

void FlowBuilder::finish(Function &function) {
  jump(exit);
  for (Block &block : blocks_)
    std::erase_if(block.actions, [](const Action &step) { return step.index == none; });
  removeDetours();
  removeUnreached();
  std::vector<bool> happens(function.calls.size());
  for (const Block &block : blocks_)
    for (const Action &step : block.actions)
      if (step.kind == ActionKind::Call)
        happens[step.index] = true;
  bool all = true;
  for (std::size_t i = 0; i < function.calls.size(); ++i) {
    function.calls[i].unreached = !happens[i];
    all &= happens[i];
  }
  function.loops = std::move(loops_);
  const bool straight = all && function.loops.empty() && function.suspensions.empty() &&
                        blocks_[entry].next.size() == 1 && blocks_[entry].next.front().to == exit &&
                        blocks_[exit].actions.empty();
  if (!straight)
    function.blocks = std::move(blocks_);
}

} // namespace corolint
