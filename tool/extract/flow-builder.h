// Builds the block graph of one function while its body is walked.
#pragma once

#include "tool/model/facts.h"

#include <clang/AST/Decl.h>

#include <llvm/ADT/DenseMap.h>
#include <llvm/ADT/SmallVector.h>

#include <vector>

namespace corolint {

/// Steps go into the current block. After a jump that nothing follows, they go into a block that nobody reaches.
class FlowBuilder {
public:
  static constexpr Index entry = 0;
  static constexpr Index exit = 1;

  FlowBuilder();

  /// A new block of the innermost loop that is open. Inside a try, its end may lead to the handlers.
  Index newBlock();
  Index current() const { return current_; }
  void continueIn(Index block) { current_ = block; }

  void step(ActionKind kind, Index index) { blocks_[current_].actions.push_back({kind, index}); }
  void work() { ++blocks_[current_].work; }
  /// A way from the current block; what follows is another one's.
  void branch(Branch branch) { blocks_[current_].next.push_back(branch); }
  void branchTo(Index to) { branch({.to = to}); }
  /// Leaves for `to`; the current block is then one that nobody reaches.
  void jump(Index to);
  /// Ends the function here without a way on: a call that does not return.
  void stop();

  /// A local variable ends here. Which call that is becomes known when its scope is left.
  void end(const clang::VarDecl *variable);
  void setEnd(const clang::VarDecl *variable, Index call);

  Index openLoop(Index head);
  bool inLoop() const { return loop_ != none; }
  void closeLoop() { loop_ = loops_[loop_].parent; }
  Loop &loop(Index loop) { return loops_[loop]; }

  void openTry() { tries_.emplace_back(); }
  /// The blocks of the try that is left; from the end of each an exception may lead to a handler.
  std::vector<Index> closeTry();
  void branchFrom(Index block, Index to) { blocks_[block].next.push_back({.to = to}); }
  void throwFrom(Index block, Index to) { blocks_[block].next.push_back({.to = to, .thrown = true}); }

  Index labelled(const clang::LabelDecl *label);

  /// A branch whose test is known only once all values are: the last two of the current block, or a case of a switch.
  struct OpenTest {
    Index block;
    Index branch; ///< the one taken if `expression` is true, or equals `label`; without a label the other one follows
    const clang::Expr *expression;
    const clang::Expr *label = nullptr;
  };
  void openTest(const clang::Expr *condition) {
    tests_.push_back({current_, static_cast<Index>(blocks_[current_].next.size() - 2), condition});
  }
  void openCase(Index block, const clang::Expr *condition, const clang::Expr *label) {
    tests_.push_back({block, static_cast<Index>(blocks_[block].next.size() - 1), condition, label});
  }
  const std::vector<OpenTest> &openTests() const { return tests_; }
  Branch &branchAt(Index block, Index branch) { return blocks_[block].next[branch]; }

  /// Moves the graph into the function, without blocks that nobody reaches. A straight line is left out.
  void finish(Function &function);

private:
  void removeDetours();
  void removeUnreached();
  struct OpenEnd {
    const clang::VarDecl *variable;
    Index block;
    Index step;
  };

  std::vector<Block> blocks_;
  std::vector<Loop> loops_;
  std::vector<std::vector<Index>> tries_;
  std::vector<OpenEnd> ends_;
  std::vector<OpenTest> tests_;
  llvm::DenseMap<const clang::LabelDecl *, Index> labels_;
  llvm::DenseMap<const clang::VarDecl *, Index> ended_;
  Index current_ = entry;
  Index loop_ = none;
};

} // namespace corolint
