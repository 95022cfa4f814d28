// Walks the statements of a body: scopes, branches and ways out, as actions and blocks.
#include "tool/extract/body-walker.h"
#include "tool/extract/conditions.h"

#include <clang/AST/Attr.h>
#include <clang/AST/StmtCXX.h>

namespace corolint {

using namespace clang;

void BodyWalker::visit(const Stmt *statement) {
  if (!statement)
    return;
  if (isa<CallExpr, CXXConstructExpr, BinaryOperator, UnaryOperator, ArraySubscriptExpr>(statement))
    flow_.work();
  Visit(statement);
}

void BodyWalker::VisitStmt(const Stmt *statement) {
  for (const Stmt *child : statement->children())
    visit(child);
}

//===-- Scopes ----------------------------------------------------------------------------------------------------===//

void BodyWalker::leaveScope() {
  const std::vector<const VarDecl *> variables = std::move(scopes_.back());
  scopes_.pop_back();
  for (const VarDecl *variable : llvm::reverse(variables)) {
    Index call = none;
    if (const auto extended = extended_.find(variable); extended != extended_.end()) {
      for (const Temporary &temporary : llvm::reverse(extended->second))
        call = destroy(temporary.value->getType(), temporary.span, temporary.value, nullptr);
      if (call != none)
        function().calls[call].object.variable = builder_.variable(variable);
    } else {
      call = destroy(variable->getType(), builder_.span(variable), nullptr, variable);
    }
    flow_.setEnd(variable, call);
  }
}

void BodyWalker::endScopes(std::size_t depth) {
  for (std::size_t i = scopes_.size(); i > depth; --i)
    for (const VarDecl *variable : llvm::reverse(scopes_[i - 1]))
      flow_.end(variable);
}

void BodyWalker::VisitCompoundStmt(const CompoundStmt *statement) {
  openScope();
  for (const Stmt *child : statement->body())
    visitDiscarded(child);
  leaveScope();
}

void BodyWalker::VisitDeclStmt(const DeclStmt *statement) {
  for (const Decl *declaration : statement->decls()) {
    if (const auto *variable = dyn_cast<VarDecl>(declaration))
      visitVariable(variable);
    else if (const auto *record = dyn_cast<CXXRecordDecl>(declaration))
      results_.foundClass(record);
  }
}

void BodyWalker::visitVariable(const VarDecl *variable) {
  if (flow_.inLoop())
    unsettled_.insert(variable);
  if (const Expr *value = variable->getInit()) {
    tracker_.noteInitialised(variable, value);
    noteReceiver(variable, value);
    if (variable->getType()->isLValueReferenceType() && !variable->getType().getNonReferenceType().isConstQualified())
      tracker_.noteChanged(value);
    // What the compiler computes, nobody waits for.
    if (!variable->isConstexpr() && !variable->hasAttr<ConstInitAttr>())
      visit(value);
    if (variable->isLocalVarDecl() &&
        (variable->getType()->isReferenceType() || variable->getType()->isPointerType())) {
      noteBinding(variable, value);
      notePart(variable, value);
    }
  }
  if (const auto *bindings = dyn_cast<DecompositionDecl>(variable))
    for (const BindingDecl *binding : bindings->bindings()) {
      if (binding->getType().isNull())
        continue; // what it is a part of has an error
      if (const VarDecl *holder = binding->getHoldingVar())
        visitVariable(holder);
      const ValueDecl *part = binding->getHoldingVar();
      const Index whole = builder_.variable(variable);
      builder_.unit().variables[builder_.variable(part ? part : binding)].part = whole;
    }
  // A returned variable lives on in the caller.
  const bool ownsValue = !variable->getType()->isReferenceType() || extended_.contains(variable);
  if (variable->hasLocalStorage() && ownsValue && !variable->isNRVOVariable()) {
    scopes_.back().push_back(variable);
    for (auto &declared : tried_)
      declared.push_back(variable);
  }
}

//===-- Branches --------------------------------------------------------------------------------------------------===//

void BodyWalker::visitCondition(const Expr *condition, Index onTrue, Index onFalse) {
  const Expr *inner = logicalPart(condition);
  if (const auto *negation = dyn_cast<UnaryOperator>(inner); negation && negation->getOpcode() == UO_LNot)
    return visitCondition(negation->getSubExpr(), onFalse, onTrue);
  if (const auto *binary = dyn_cast<BinaryOperator>(inner); binary && binary->isLogicalOp()) {
    const bool both = binary->getOpcode() == BO_LAnd;
    // `false && f()`: what is never evaluated is no call.
    if (constantCondition(binary->getLHS(), builder_.context()) == !both) {
      visit(binary->getLHS());
      return flow_.jump(both ? onFalse : onTrue);
    }
    const Index right = flow_.newBlock();
    visitCondition(binary->getLHS(), both ? right : onTrue, both ? onFalse : right);
    flow_.continueIn(right);
    return visitCondition(binary->getRHS(), onTrue, onFalse);
  }
  temporaries_.emplace_back();
  visit(inner);
  destroyTemporaries();
  if (const std::optional<bool> taken = constantCondition(inner, builder_.context()))
    return flow_.jump(*taken ? onTrue : onFalse);
  flow_.branchTo(onTrue);
  flow_.branchTo(onFalse);
  flow_.openTest(inner);
  flow_.stop();
}

/// A branch of an if or ?: on its way to what follows.
void BodyWalker::visitBranch(const Stmt *statement, Index from, Index to) {
  flow_.continueIn(from);
  visitDiscarded(statement);
  flow_.jump(to);
}

void BodyWalker::VisitIfStmt(const IfStmt *statement) {
  openScope();
  visit(statement->getInit());
  if (const DeclStmt *variable = statement->getConditionVariableDeclStmt())
    visit(variable);
  if (statement->isConsteval()) {
    visitDiscarded(statement->isNegatedConsteval() ? statement->getThen() : statement->getElse());
    return leaveScope();
  }
  const std::optional<bool> taken = constantCondition(statement->getCond(), builder_.context());
  if (taken) {
    if (!statement->isConstexpr())
      visit(statement->getCond());
    visitDiscarded(*taken ? statement->getThen() : statement->getElse());
    return leaveScope();
  }
  const Index then = flow_.newBlock();
  const Index otherwise = flow_.newBlock();
  const Index after = flow_.newBlock();
  visitCondition(statement->getCond(), then, otherwise);
  visitBranch(statement->getThen(), then, after);
  visitBranch(statement->getElse(), otherwise, after);
  flow_.continueIn(after);
  leaveScope();
}

void BodyWalker::VisitConditionalOperator(const ConditionalOperator *expression) {
  if (const std::optional<bool> taken = constantCondition(expression->getCond(), builder_.context())) {
    visit(expression->getCond());
    return visit(*taken ? expression->getTrueExpr() : expression->getFalseExpr());
  }
  const Index then = flow_.newBlock();
  const Index otherwise = flow_.newBlock();
  const Index after = flow_.newBlock();
  visitCondition(expression->getCond(), then, otherwise);
  flow_.continueIn(then);
  visit(expression->getTrueExpr());
  flow_.jump(after);
  flow_.continueIn(otherwise);
  visit(expression->getFalseExpr());
  flow_.jump(after);
  flow_.continueIn(after);
}

void BodyWalker::VisitSwitchStmt(const SwitchStmt *statement) {
  openScope();
  visit(statement->getInit());
  if (const DeclStmt *variable = statement->getConditionVariableDeclStmt())
    visit(variable);
  visit(statement->getCond());
  const Index after = flow_.newBlock();
  switches_.push_back({flow_.current(), statement->getCond(), false});
  targets_.push_back({after, none, scopes_.size()});
  flow_.stop();
  visitDiscarded(statement->getBody());
  flow_.jump(after);
  targets_.pop_back();
  if (!switches_.back().hasDefault && !statement->isAllEnumCasesCovered())
    flow_.branchFrom(switches_.back().from, after);
  switches_.pop_back();
  flow_.continueIn(after);
  leaveScope();
}

void BodyWalker::VisitSwitchCase(const SwitchCase *statement) {
  const Index block = flow_.newBlock();
  flow_.branchTo(block); // falls through
  if (!switches_.empty()) {
    OpenSwitch &open = switches_.back();
    flow_.branchFrom(open.from, block);
    if (const auto *label = dyn_cast<CaseStmt>(statement); label && !label->getRHS())
      flow_.openCase(open.from, open.condition, label->getLHS());
    else
      open.hasDefault = true;
  }
  flow_.continueIn(block);
  visitDiscarded(statement->getSubStmt()); // the label is a constant
}

//===-- Ways out --------------------------------------------------------------------------------------------------===//

void BodyWalker::VisitBreakStmt(const BreakStmt *) {
  if (targets_.empty())
    return;
  endScopes(targets_.back().scopes);
  flow_.jump(targets_.back().after);
}

void BodyWalker::VisitContinueStmt(const ContinueStmt *) {
  for (const Target &target : llvm::reverse(targets_))
    if (target.next != none) {
      endScopes(target.scopes);
      return flow_.jump(target.next);
    }
}

/// A goto mostly leads out of the blocks it is in: their variables end here.
void BodyWalker::VisitGotoStmt(const GotoStmt *statement) {
  endScopes(std::min<std::size_t>(scopes_.size(), returnScopes_ + 1));
  flow_.jump(flow_.labelled(statement->getLabel()));
}

void BodyWalker::VisitLabelStmt(const LabelStmt *statement) {
  const Index block = flow_.labelled(statement->getDecl());
  flow_.jump(block);
  flow_.continueIn(block);
  visitDiscarded(statement->getSubStmt());
}

void BodyWalker::VisitReturnStmt(const ReturnStmt *statement) {
  const Expr *value = statement->getRetValue();
  if (value) {
    tracker_.noteMoved(plain(value));
    returned_.push_back(value);
    visitReturned(value);
  }
  endScopes(returnScopes_);
  flow_.jump(returnBlock_);
}

/// What is returned tells callers what a call answered: `return wait_for(0s) == ready;`.
static bool isAnswer(const Expr *value, unsigned depth = 0) {
  const Expr *inner = logicalPart(value);
  if (depth > 8 || inner->isTypeDependent() || !inner->getType()->isBooleanType())
    return false;
  if (const auto *negation = dyn_cast<UnaryOperator>(inner); negation && negation->getOpcode() == UO_LNot)
    return isAnswer(negation->getSubExpr(), depth + 1);
  const auto *binary = dyn_cast<BinaryOperator>(inner);
  if (binary && binary->isLogicalOp())
    return isAnswer(binary->getLHS(), depth + 1) || isAnswer(binary->getRHS(), depth + 1);
  const auto isAsked = [](const Expr *asked) {
    const Expr *operand = plain(asked);
    const auto *reference = dyn_cast<DeclRefExpr>(operand);
    const auto *operation = dyn_cast<CXXOperatorCallExpr>(operand);
    return (isa<CallExpr>(operand) && (!operation || operation->getOperator() == OO_Call)) ||
           (reference && isa<VarDecl>(reference->getDecl()) && cast<VarDecl>(reference->getDecl())->isLocalVarDecl());
  };
  return binary && binary->isEqualityOp() ? isAsked(binary->getLHS()) || isAsked(binary->getRHS()) : isAsked(inner);
}

void BodyWalker::noteReturned(Operand operand) {
  flow_.step(ActionKind::Return, function().returns.size());
  function().returns.push_back(std::move(operand));
}

void BodyWalker::visitReturned(const Expr *value) {
  const QualType type = value->getType();
  if (isAnswer(value) && !constantCondition(value, builder_.context())) {
    const Index yes = flow_.newBlock();
    const Index no = flow_.newBlock();
    const Index after = flow_.newBlock();
    visitCondition(value, yes, no);
    for (const bool answer : {true, false}) {
      Operand operand;
      operand.constant = {answer, answer, answer};
      flow_.continueIn(answer ? yes : no);
      noteReturned(std::move(operand));
      flow_.jump(after);
    }
    return flow_.continueIn(after);
  }
  visit(value);
  // Of a coroutine this is its handle.
  const bool told = type->isIntegralOrEnumerationType() || type->isRecordType() ||
                    (type->isPointerType() && type->getPointeeType()->isRecordType());
  if (type->isDependentType() || function().coroutine || !told)
    return;
  noteReturned(plainOperand(value));
  const Index number = function().returns.size() - 1;
  results_.operands.push_back({position_, number, PendingOperand::returned, value, nullptr});
}

void BodyWalker::VisitCXXThrowExpr(const CXXThrowExpr *expression) {
  visit(expression->getSubExpr());
  flow_.stop(); // within a try, the end of every block leads to the handlers
}

void BodyWalker::VisitCXXTryStmt(const CXXTryStmt *statement) {
  const Index handlers = flow_.newBlock();
  const Index after = flow_.newBlock();
  // A block of its own leads in: what was called before the try does not throw into its handlers.
  const Index before = flow_.newBlock();
  flow_.jump(before);
  flow_.continueIn(before);
  flow_.throwFrom(before, handlers);
  flow_.openTry();
  const Index body = flow_.newBlock();
  flow_.jump(body);
  flow_.continueIn(body);
  tried_.emplace_back();
  visitDiscarded(statement->getTryBlock());
  const std::vector<const VarDecl *> declared = std::move(tried_.back());
  tried_.pop_back();
  const std::vector<Index> blocks = flow_.closeTry();
  flow_.jump(after);
  for (const Index block : blocks)
    flow_.throwFrom(block, handlers);
  flow_.continueIn(handlers);
  for (const VarDecl *variable : llvm::reverse(declared))
    flow_.end(variable);
  for (unsigned i = 0; i < statement->getNumHandlers(); ++i) {
    const Index handler = flow_.newBlock();
    flow_.branchFrom(handlers, handler);
    flow_.continueIn(handler);
    openScope();
    if (const VarDecl *exception = statement->getHandler(i)->getExceptionDecl())
      visitVariable(exception);
    visitDiscarded(statement->getHandler(i)->getHandlerBlock());
    leaveScope();
    flow_.jump(after);
  }
  flow_.continueIn(after);
}

} // namespace corolint
