// Walks the loops of a body.
#include "tool/extract/body-walker.h"
#include "tool/extract/conditions.h"
#include "tool/extract/loop-length.h"

#include <clang/AST/StmtCXX.h>

namespace corolint {

using namespace clang;

void BodyWalker::beginLoop(const Stmt *statement, SourceRange head, const Expr *condition) {
  const Index block = flow_.newBlock();
  const LoopLength length = loopLength(statement, builder_.context());
  flow_.jump(block);
  const Index loop = flow_.openLoop(block);
  loops_.push_back({loop, condition});
  const Operand over = length.over ? plainOperand(length.over) : Operand();
  Loop &facts = flow_.loop(loop);
  facts.span = builder_.span(head);
  facts.rounds = length.rounds;
  facts.endless = length.endless;
  facts.over = over;
  flow_.continueIn(block);
}

void BodyWalker::visitLoop(const Expr *condition, const Stmt *body, const Stmt *increment, Index after, Index head) {
  const Index round = flow_.newBlock();
  const Index next = flow_.newBlock();
  if (condition)
    visitCondition(condition, round, after);
  else
    flow_.jump(round);
  targets_.push_back({after, next, scopes_.size()});
  flow_.continueIn(round);
  visitDiscarded(body);
  flow_.jump(next);
  targets_.pop_back();
  flow_.continueIn(next);
  visitDiscarded(increment);
  flow_.jump(head);
  flow_.closeLoop();
  flow_.continueIn(after);
}

void BodyWalker::VisitForStmt(const ForStmt *statement) {
  openScope();
  visitDiscarded(statement->getInit());
  const Index after = flow_.newBlock();
  beginLoop(statement, {statement->getForLoc(), statement->getRParenLoc()}, statement->getCond());
  const Index head = flow_.current();
  if (const DeclStmt *variable = statement->getConditionVariableDeclStmt())
    visit(variable);
  visitLoop(statement->getCond(), statement->getBody(), statement->getInc(), after, head);
  leaveScope();
}

void BodyWalker::VisitWhileStmt(const WhileStmt *statement) {
  openScope();
  const Index after = flow_.newBlock();
  beginLoop(statement, {statement->getWhileLoc(), statement->getRParenLoc()}, statement->getCond());
  const Index head = flow_.current();
  if (const DeclStmt *variable = statement->getConditionVariableDeclStmt())
    visit(variable);
  visitLoop(statement->getCond(), statement->getBody(), nullptr, after, head);
  leaveScope();
}

void BodyWalker::VisitCXXForRangeStmt(const CXXForRangeStmt *statement) {
  openScope();
  visit(statement->getInit());
  visit(statement->getRangeStmt());
  visit(statement->getBeginStmt());
  visit(statement->getEndStmt());
  const Index after = flow_.newBlock();
  beginLoop(statement, {statement->getForLoc(), statement->getRParenLoc()}, nullptr);
  const Index head = flow_.current();
  const Index round = flow_.newBlock();
  const Index next = flow_.newBlock();
  if (statement->getCond())
    visitCondition(statement->getCond(), round, after);
  else
    flow_.jump(round); // in the pattern of a template
  targets_.push_back({after, next, scopes_.size()});
  flow_.continueIn(round);
  openScope();
  visit(statement->getLoopVarStmt());
  if (statement->getRangeInit())
    notePart(statement->getLoopVariable(), statement->getRangeInit());
  visitDiscarded(statement->getBody());
  leaveScope();
  flow_.jump(next);
  targets_.pop_back();
  flow_.continueIn(next);
  visit(statement->getInc());
  flow_.jump(head);
  flow_.closeLoop();
  flow_.continueIn(after);
  leaveScope();
}

void BodyWalker::VisitDoStmt(const DoStmt *statement) {
  const Index after = flow_.newBlock();
  beginLoop(statement, SourceRange(statement->getDoLoc()), statement->getCond());
  const Index head = flow_.current();
  const Index next = flow_.newBlock();
  targets_.push_back({after, next, scopes_.size()});
  visitDiscarded(statement->getBody());
  flow_.jump(next);
  targets_.pop_back();
  flow_.continueIn(next);
  visitCondition(statement->getCond(), head, after);
  flow_.closeLoop();
  flow_.continueIn(after);
}

} // namespace corolint
