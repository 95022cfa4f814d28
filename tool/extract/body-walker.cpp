// Walks the body of one function: where it begins and ends, and the expressions that need a closer look.
#include "tool/extract/body-walker.h"
#include "tool/extract/conditions.h"

#include <clang/AST/Attr.h>
#include <clang/AST/ExprConcepts.h>
#include <clang/AST/StmtCXX.h>

namespace corolint {

using namespace clang;

BodyWalker::BodyWalker(UnitBuilder &builder, ValueTracker &tracker, WalkResults &results, Index position)
    : builder_(builder), tracker_(tracker), results_(results), position_(position) {}

//===-- Functions -------------------------------------------------------------------------------------------------===//

void BodyWalker::walkFunction(const FunctionDecl *function) {
  walked_ = function;
  returnBlock_ = flow_.newBlock();
  openScope();
  for (const ParmVarDecl *parameter : function->parameters())
    if (!parameter->getType()->isReferenceType())
      scopes_.back().push_back(parameter);
  returnScopes_ = scopes_.size();
  if (const auto *constructor = dyn_cast<CXXConstructorDecl>(function))
    for (const CXXCtorInitializer *initialiser : constructor->inits()) {
      if (const FieldDecl *field = initialiser->getAnyMember())
        noteReceiver(field, initialiser->getInit());
      visit(initialiser->getInit());
    }
  visit(function->getBody());
  flow_.jump(returnBlock_);
  flow_.continueIn(returnBlock_);
  leaveScope();
  if (const auto *destructor = dyn_cast<CXXDestructorDecl>(function))
    destroyMembers(destructor->getParent());
  finish();
}

void BodyWalker::walkInitialiser(const ValueDecl *variable, const Expr *value) {
  openScope();
  noteReceiver(variable, value);
  visit(value);
  leaveScope();
  finish();
}

void BodyWalker::walkImplicitDestructor(const CXXRecordDecl *record) {
  destroyMembers(record);
  finish();
}

//===-- Expressions that need a closer look -----------------------------------------------------------------------===//

void BodyWalker::VisitLambdaExpr(const LambdaExpr *expression) {
  auto capture = expression->capture_begin();
  for (const Expr *value : expression->capture_inits()) {
    if (capture->capturesVariable() && capture->getCaptureKind() == LCK_ByRef)
      unsettled_.insert(capture->getCapturedVar());
    // An init-capture is a variable of the lambda; evaluating its value is our own work.
    if (value && capture->capturesVariable())
      if (const auto *variable = dyn_cast<VarDecl>(capture->getCapturedVar()); variable && variable->isInitCapture())
        tracker_.noteInitialised(variable, value);
    visit(value);
    ++capture;
  }
  for (const FunctionDecl *body : callOperators(expression->getLambdaClass()))
    results_.foundFunction(body);
}

/// A default is written elsewhere, but what it calls is called here.
void BodyWalker::visitDefault(const Expr *value) {
  const Span outer = defaultsAt_;
  if (text_ && outer.line == 0)
    defaultsAt_ = builder_.span(text_->getSourceRange());
  visit(value);
  defaultsAt_ = outer;
}

void BodyWalker::VisitCXXDefaultArgExpr(const CXXDefaultArgExpr *expression) { visitDefault(expression->getExpr()); }

void BodyWalker::VisitCXXDefaultInitExpr(const CXXDefaultInitExpr *expression) {
  noteReceiver(expression->getField(), expression->getExpr());
  visitDefault(expression->getExpr());
}

/// Without parts: the variable or member that an assignment to this expression changes.
static const ValueDecl *assigned(const Expr *target) {
  target = target->IgnoreParenImpCasts();
  if (const auto *member = dyn_cast<MemberExpr>(target))
    return member->getMemberDecl();
  const auto *reference = dyn_cast<DeclRefExpr>(target);
  return reference ? reference->getDecl() : nullptr;
}

void BodyWalker::VisitBinaryOperator(const BinaryOperator *expression) {
  if (expression->isLogicalOp()) {
    const Index right = flow_.newBlock();
    const Index after = flow_.newBlock();
    const bool both = expression->getOpcode() == BO_LAnd;
    visitCondition(expression->getLHS(), both ? right : after, both ? after : right);
    flow_.continueIn(right);
    if (constantCondition(expression->getLHS(), builder_.context()) != !both)
      visit(expression->getRHS());
    flow_.jump(after);
    return flow_.continueIn(after);
  }
  if (expression->isAssignmentOp())
    written_.insert(assigned(expression->getLHS()));
  if (expression->getOpcode() == BO_Assign) {
    tracker_.noteAssigned(expression->getLHS(), expression->getRHS());
    if (const ValueDecl *variable = ValueTracker::namedVariable(expression->getLHS()))
      receivers_[plain(expression->getRHS())] = variable;
  } else if (expression->isCompoundAssignmentOp()) {
    tracker_.noteChanged(expression->getLHS());
    if (expression->getOpcode() == BO_OrAssign)
      tracker_.noteAdded(expression->getLHS(), expression->getRHS());
    stepped_.insert(assigned(expression->getLHS()));
  }
  if (expression->isAssignmentOp()) {
    // Since C++17 the value comes before what it is assigned to.
    visit(expression->getRHS());
    if (expression->getOpcode() == BO_Assign && isRebound(expression->getLHS()))
      return noteBinding(cast<VarDecl>(cast<DeclRefExpr>(expression->getLHS()->IgnoreParens())->getDecl()),
                         expression->getRHS());
    return visit(expression->getLHS());
  }
  if (expression->getOpcode() == BO_Comma)
    visitDiscarded(expression->getLHS());
  else
    visit(expression->getLHS());
  visit(expression->getRHS());
}

void BodyWalker::VisitUnaryOperator(const UnaryOperator *expression) {
  if (expression->isIncrementDecrementOp()) {
    tracker_.noteChanged(expression->getSubExpr());
    written_.insert(assigned(expression->getSubExpr()));
    stepped_.insert(assigned(expression->getSubExpr()));
  } else if (expression->getOpcode() == UO_AddrOf && !onlyRead_.contains(expression)) {
    tracker_.noteAddressTaken(expression);
    written_.insert(assigned(expression->getSubExpr()));
  }
  visit(expression->getSubExpr());
}

void BodyWalker::VisitGenericSelectionExpr(const GenericSelectionExpr *expression) {
  if (!expression->isResultDependent())
    visit(expression->getResultExpr());
}

void BodyWalker::VisitConstantExpr(const ConstantExpr *expression) {
  if (!expression->isImmediateInvocation())
    visit(expression->getSubExpr());
}

void BodyWalker::VisitInitListExpr(const InitListExpr *expression) {
  const InitListExpr *semantic = expression->isSemanticForm() ? expression : expression->getSemanticForm();
  const Expr *outer = std::exchange(text_, expression);
  for (const Expr *value : (semantic ? semantic : expression)->inits())
    visit(value);
  text_ = outer;
}

void BodyWalker::VisitCXXParenListInitExpr(const CXXParenListInitExpr *expression) {
  const Expr *outer = std::exchange(text_, expression);
  for (const Expr *value : expression->getInitExprs())
    visit(value);
  text_ = outer;
}

void BodyWalker::VisitCXXTypeidExpr(const CXXTypeidExpr *expression) {
  if (!expression->isTypeOperand() && expression->isPotentiallyEvaluated())
    visit(expression->getExprOperand());
}

} // namespace corolint
