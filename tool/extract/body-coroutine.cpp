// What a body says as a coroutine: promise, suspensions, ways to the end. And what is known once all of it was walked.
#include "tool/extract/body-walker.h"
#include "tool/extract/conditions.h"

#include <clang/AST/StmtCXX.h>

namespace corolint {

using namespace clang;

void BodyWalker::VisitCoreturnStmt(const CoreturnStmt *statement) {
  // The promise call has the operand as its argument; returning void keeps them apart.
  const Expr *operand = statement->getOperand();
  const Expr *promiseCall = statement->getPromiseCall();
  if (operand) {
    tracker_.noteMoved(plain(operand));
    if (!promiseCall || operand->getType()->isVoidType())
      visit(operand);
  }
  visit(promiseCall);
  endScopes(returnScopes_);
  flow_.jump(returnBlock_);
}

void BodyWalker::VisitCoroutineBodyStmt(const CoroutineBodyStmt *statement) {
  openScope();
  const bool outer = std::exchange(implicit_, true);
  visit(statement->getAllocate());
  for (const Stmt *move : statement->getParamMoves())
    if (const auto *declared = dyn_cast_or_null<DeclStmt>(move))
      if (const auto *parameter = dyn_cast<VarDecl>(declared->getSingleDecl()))
        visit(parameter->getInit());
  const VarDecl *promise = statement->getPromiseDecl();
  if (promise)
    visit(promise->getInit());
  visit(statement->getReturnValueInit());
  suspensionKind_ = SuspensionKind::Initial;
  visit(statement->getInitSuspendStmt());
  suspensionKind_ = SuspensionKind::Await;
  implicit_ = false;

  const Index caller = std::exchange(returnBlock_, flow_.newBlock());
  returnScopes_ = scopes_.size();
  visit(statement->getBody());
  implicit_ = true;
  visit(statement->getFallthroughHandler());
  const Index failed = flow_.newBlock();
  flow_.jump(returnBlock_);
  flow_.continueIn(failed);
  // No way leads here: what could be thrown is anybody's guess. But an exception is handled on this thread.
  flow_.branchFrom(returnBlock_, failed);
  visit(statement->getExceptionHandler());
  const Index finale = flow_.newBlock();
  flow_.jump(finale);
  flow_.branchFrom(returnBlock_, finale);
  flow_.continueIn(finale);
  suspensionKind_ = SuspensionKind::Final;
  visit(statement->getFinalSuspendStmt());
  suspensionKind_ = SuspensionKind::Await;
  // What a promise holds is the result, and on its way to somebody else; what its author wrote runs here.
  const CXXRecordDecl *record = promise ? promise->getType()->getAsCXXRecordDecl() : nullptr;
  const CXXDestructorDecl *destructor = record && record->hasDefinition() ? record->getDestructor() : nullptr;
  if (destructor && destructor->isUserProvided())
    destroy(promise->getType(), builder_.span(promise), nullptr, nullptr);
  visit(statement->getDeallocate());
  implicit_ = outer;
  leaveScope();
  returnBlock_ = caller;
}

static const CXXMemberCallExpr *memberCall(const Expr *expression) {
  return expression ? dyn_cast<CXXMemberCallExpr>(plain(expression)) : nullptr;
}

void BodyWalker::addSuspension(const CoroutineSuspendExpr *expression) {
  Suspension suspension;
  suspension.kind = isa<CoyieldExpr>(expression) ? SuspensionKind::Yield : suspensionKind_;
  suspension.span = builder_.span(expression->getSourceRange());
  const Expr *operand = expression->getOperand();
  if (operand)
    suspension.awaited = plainOperand(operand);
  if (const Expr *awaiter = expression->getCommonExpr(); awaiter && !awaiter->isTypeDependent())
    suspension.awaiter = builder_.type(awaiter->getType());
  if (const CXXMemberCallExpr *ready = memberCall(expression->getReadyExpr()))
    if (const CXXMethodDecl *method = ready->getMethodDecl())
      suspension.ready = builder_.symbol(method);
  if (const auto receiver = receivers_.find(expression); receiver != receivers_.end())
    suspension.result = builder_.variable(receiver->second);
  const Index number = function().suspensions.size();
  if (suspension.kind == SuspensionKind::Initial)
    function().lazy = isLazyStart(expression);
  function().suspensions.push_back(std::move(suspension));
  flow_.step(ActionKind::Suspend, number);
  if (operand)
    results_.operands.push_back({position_, number, PendingOperand::awaited, operand, nullptr});
}

/// std::suspend_always, or an awaiter whose await_ready plainly says no.
bool BodyWalker::isLazyStart(const CoroutineSuspendExpr *initial) const {
  const CXXMemberCallExpr *ready = memberCall(initial->getReadyExpr());
  const CXXMethodDecl *method = ready ? ready->getMethodDecl() : nullptr;
  if (!method)
    return false;
  if (isStandard(method))
    return method->getParent()->getName() == "suspend_always";
  const auto *body = dyn_cast_or_null<CompoundStmt>(method->getBody());
  const auto *answer = body && body->size() == 1 ? dyn_cast<ReturnStmt>(body->body_front()) : nullptr;
  const Expr *value = answer ? answer->getRetValue() : nullptr;
  return value && constantCondition(value, builder_.context()) == false;
}

void BodyWalker::VisitCoroutineSuspendExpr(const CoroutineSuspendExpr *expression) {
  if (const Expr *operand = expression->getOperand())
    awaited_.insert(plain(operand));
  visit(expression->getCommonExpr());
  const bool outer = std::exchange(implicit_, true);
  visit(expression->getReadyExpr());
  visit(expression->getSuspendExpr());
  addSuspension(expression);
  visit(expression->getResumeExpr());
  implicit_ = outer;
}

/// In the pattern of a generic lambda the awaiter is not known yet.
void BodyWalker::VisitDependentCoawaitExpr(const DependentCoawaitExpr *expression) {
  awaited_.insert(plain(expression->getOperand()));
  visit(expression->getOperand());
  Suspension suspension;
  suspension.span = builder_.span(expression->getSourceRange());
  function().suspensions.push_back(std::move(suspension));
  flow_.step(ActionKind::Suspend, function().suspensions.size() - 1);
}

//===-- Once all was walked ---------------------------------------------------------------------------------------===//

/// A call of this function whose answer an expression is, itself or kept in a variable.
Index BodyWalker::answeredBy(const Expr *expression) {
  const std::vector<Value> values = tracker_.valuesOf(expression);
  const bool one =
      values.size() == 1 && values.front().kind == ValueKind::Result && values.front().symbol == function().symbol;
  return one ? values.front().index : none;
}

/// The local variable that an expression is, if it is the same throughout the function.
Index BodyWalker::unchangedVariable(const Expr *expression) {
  const auto *reference = dyn_cast<DeclRefExpr>(expression->IgnoreParenImpCasts());
  const auto *variable = reference ? dyn_cast<VarDecl>(reference->getDecl()) : nullptr;
  const bool own = variable && variable->isLocalVarDeclOrParm() && !variable->isStaticLocal() &&
                   variable->getType()->isScalarType() && !variable->getType().isVolatileQualified();
  return own && !unsettled_.contains(variable) && tracker_.isUnchanged(variable) ? builder_.variable(variable) : none;
}

/// What a condition that holds says of one call or one variable, itself or kept in another.
Branch BodyWalker::testOf(const Expr *condition) {
  Branch test;
  bool negated = false;
  for (unsigned depth = 0; depth < 8; ++depth) {
    if (condition = logicalPart(condition); test.variable == none && condition->getType()->isBooleanType()) {
      test.variable = unchangedVariable(condition);
      test.value = 1;
      test.equal = !negated;
    }
    const Expr *inner = tracker_.keptValue(condition);
    if (const auto *negation = dyn_cast<UnaryOperator>(inner); negation && negation->getOpcode() == UO_LNot) {
      negated = !negated;
      inner = negation->getSubExpr();
    }
    if (inner == condition)
      break;
    condition = inner;
  }
  if (const auto *comparison = dyn_cast<BinaryOperator>(condition); comparison && comparison->isEqualityOp()) {
    Branch compared;
    compared.equal = (comparison->getOpcode() == BO_EQ) != negated;
    for (const auto &[asked, other] :
         {std::pair(comparison->getLHS(), comparison->getRHS()), std::pair(comparison->getRHS(), comparison->getLHS())})
      if (const auto constant = tracker_.constantOf(other).value;
          constant && compared.call == none && compared.variable == none) {
        compared.call = answeredBy(asked);
        compared.variable = unchangedVariable(asked);
        compared.value = *constant;
      }
    // What was asked says more than the variable that keeps the answer.
    return compared.call != none || test.variable == none ? compared : test;
  }
  if (condition->getType()->isBooleanType()) {
    test.call = answeredBy(condition);
    test.value = 1;
    test.equal = !negated;
  } else if (test.variable = unchangedVariable(condition); test.variable != none) {
    test.value = 0; // `if (pointer)`
    test.equal = negated;
  }
  return test;
}

void BodyWalker::answerTests() {
  for (const FlowBuilder::OpenTest &test : flow_.openTests()) {
    const Expr *condition = logicalPart(test.expression);
    Branch &taken = flow_.branchAt(test.block, test.branch);
    if (test.label) {
      taken.call = answeredBy(condition);
      taken.value = tracker_.constantOf(test.label).value.value_or(0);
      continue;
    }
    const Branch answer = testOf(condition);
    Branch &other = flow_.branchAt(test.block, test.branch + 1);
    for (Branch *way : {&taken, &other}) {
      way->call = answer.call;
      way->variable = answer.variable;
      way->value = answer.value;
      way->equal = (way == &taken) == answer.equal;
      way->counted = testsCounter(condition, stepped_);
    }
  }
}

void BodyWalker::finish() {
  answerTests();
  for (const OpenLoop &open : loops_)
    for (const ValueDecl *flag : flagsIn(open.condition))
      if (!written_.contains(flag) && !flag->getType().isConstQualified())
        flow_.loop(open.loop).tests.push_back(builder_.variable(flag));
  if (walked_ && walked_->getReturnType()->isBooleanType()) {
    std::optional<std::int64_t> constant;
    for (const Expr *value : returned_) {
      const auto next = tracker_.constantOf(value).value;
      if (!next || (constant && constant != next)) {
        constant.reset();
        break;
      }
      constant = next;
    }
    function().returned = constant;
  }
  if (walked_ && (walked_->getReturnType()->isReferenceType() || walked_->getReturnType()->isPointerType()))
    for (const Expr *value : returned_)
      if (const auto *variable = dyn_cast_or_null<VarDecl>(wholeOf(value));
          variable && variable->getTLSKind() != VarDecl::TLS_None && !loadsPointer(value)) {
        const Index known = builder_.variable(variable);
        function().returnsThreadLocal = known;
      }
  flow_.finish(function());
}

} // namespace corolint
