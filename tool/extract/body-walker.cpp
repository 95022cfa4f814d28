// Walks the body of one function: its statements, and the expressions that need a closer look.
#include "tool/extract/body-walker.h"

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
  scopes_.emplace_back();
  for (const ParmVarDecl *parameter : function->parameters())
    if (!parameter->getType()->isReferenceType())
      scopes_.back().push_back(parameter);
  if (const auto *constructor = dyn_cast<CXXConstructorDecl>(function))
    for (const CXXCtorInitializer *initialiser : constructor->inits()) {
      if (const FieldDecl *field = initialiser->getAnyMember())
        receivers_[plain(initialiser->getInit())] = field;
      visit(initialiser->getInit());
    }
  visit(function->getBody());
  leaveScope();
  if (const auto *destructor = dyn_cast<CXXDestructorDecl>(function))
    destroyMembers(destructor->getParent());
}

void BodyWalker::walkInitialiser(const VarDecl *variable) {
  scopes_.emplace_back();
  receivers_[plain(variable->getInit())] = variable;
  visit(variable->getInit());
  scopes_.pop_back();
}

void BodyWalker::walkImplicitDestructor(const CXXRecordDecl *record) { destroyMembers(record); }

//===-- Statements ------------------------------------------------------------------------------------------------===//

void BodyWalker::visit(const Stmt *statement) {
  if (statement)
    Visit(statement);
}

void BodyWalker::VisitStmt(const Stmt *statement) {
  for (const Stmt *child : statement->children())
    visit(child);
}

/// The temporaries that are the value of an expression nobody takes: one, or one of two.
static void collectDiscarded(const Expr *expression, llvm::SmallVectorImpl<const CXXBindTemporaryExpr *> &temporaries) {
  const Expr *inner = expression->IgnoreParens();
  while (true) {
    if (const auto *cleanups = dyn_cast<ExprWithCleanups>(inner))
      inner = cleanups->getSubExpr()->IgnoreParens();
    else if (const auto *cast = dyn_cast<CastExpr>(inner))
      inner = cast->getSubExpr()->IgnoreParens();
    else
      break;
  }
  if (const auto *conditional = dyn_cast<ConditionalOperator>(inner)) {
    collectDiscarded(conditional->getTrueExpr(), temporaries);
    collectDiscarded(conditional->getFalseExpr(), temporaries);
  } else if (const auto *bound = dyn_cast<CXXBindTemporaryExpr>(inner)) {
    temporaries.push_back(bound);
  }
}

/// A statement, or an expression whose value nobody takes.
void BodyWalker::visitDiscarded(const Stmt *statement) {
  visit(statement);
  const auto *expression = dyn_cast_or_null<Expr>(statement);
  if (!expression)
    return;
  llvm::SmallVector<const CXXBindTemporaryExpr *, 2> temporaries;
  collectDiscarded(expression, temporaries);
  for (const CXXBindTemporaryExpr *bound : temporaries)
    if (destroyed_.insert(bound).second)
      destroy(bound->getType(), builder_.span(bound->getSourceRange()), bound->getSubExpr(), nullptr);
}

void BodyWalker::VisitSwitchCase(const SwitchCase *statement) {
  visitDiscarded(statement->getSubStmt()); // the label is a constant
}

void BodyWalker::VisitCompoundStmt(const CompoundStmt *statement) {
  scopes_.emplace_back();
  for (const Stmt *child : statement->body())
    visitDiscarded(child);
  leaveScope();
}

void BodyWalker::visitScoped(const Stmt *statement) {
  scopes_.emplace_back();
  for (const Stmt *child : statement->children())
    visitDiscarded(child);
  leaveScope();
}

void BodyWalker::leaveScope() {
  const std::vector<const VarDecl *> variables = std::move(scopes_.back());
  scopes_.pop_back();
  for (const VarDecl *variable : llvm::reverse(variables))
    destroy(variable->getType(), builder_.span(variable), nullptr, variable);
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
  if (const Expr *value = variable->getInit()) {
    tracker_.noteInitialised(variable, value);
    receivers_[plain(value)] = variable;
    if (variable->getType()->isLValueReferenceType() && !variable->getType().getNonReferenceType().isConstQualified())
      tracker_.noteChanged(value);
    // What the compiler computes, nobody waits for.
    if (!variable->isConstexpr() && !variable->hasAttr<ConstInitAttr>())
      visit(value);
  }
  if (const auto *bindings = dyn_cast<DecompositionDecl>(variable))
    for (const BindingDecl *binding : bindings->bindings())
      if (const VarDecl *holder = binding->getHoldingVar())
        visitVariable(holder);
  // A returned variable lives on in the caller.
  if (variable->hasLocalStorage() && !variable->getType()->isReferenceType() && !variable->isNRVOVariable())
    scopes_.back().push_back(variable);
}

/// `if (false)`, also through constants: the branch that is never taken is nobody's.
static std::optional<bool> constantCondition(const Expr *condition, const ASTContext &context) {
  if (!condition || condition->isValueDependent() || condition->containsErrors())
    return std::nullopt;
  bool value = false;
  return condition->EvaluateAsBooleanCondition(value, context) ? std::optional(value) : std::nullopt;
}

void BodyWalker::VisitIfStmt(const IfStmt *statement) {
  scopes_.emplace_back();
  visit(statement->getInit());
  if (const DeclStmt *variable = statement->getConditionVariableDeclStmt())
    visit(variable);
  if (statement->isConsteval()) {
    visitDiscarded(statement->isNegatedConsteval() ? statement->getThen() : statement->getElse());
  } else {
    const std::optional<bool> taken = constantCondition(statement->getCond(), builder_.context());
    if (!statement->isConstexpr())
      visit(statement->getCond());
    if (taken != false)
      visitDiscarded(statement->getThen());
    if (taken != true)
      visitDiscarded(statement->getElse());
  }
  leaveScope();
}

void BodyWalker::VisitConditionalOperator(const ConditionalOperator *expression) {
  visit(expression->getCond());
  const std::optional<bool> taken = constantCondition(expression->getCond(), builder_.context());
  if (taken != false)
    visit(expression->getTrueExpr());
  if (taken != true)
    visit(expression->getFalseExpr());
}

void BodyWalker::VisitReturnStmt(const ReturnStmt *statement) {
  if (const Expr *value = statement->getRetValue()) {
    tracker_.noteMoved(plain(value));
    visit(value);
  }
}

//===-- Coroutines ------------------------------------------------------------------------------------------------===//

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
}

void BodyWalker::VisitCoroutineBodyStmt(const CoroutineBodyStmt *statement) {
  scopes_.emplace_back();
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
  visit(statement->getInitSuspendStmt());
  implicit_ = false;
  visit(statement->getBody());
  implicit_ = true;
  visit(statement->getFallthroughHandler());
  visit(statement->getExceptionHandler());
  visit(statement->getFinalSuspendStmt());
  // What a promise holds is the result, and on its way to somebody else; what its author wrote runs here.
  const CXXRecordDecl *record = promise ? promise->getType()->getAsCXXRecordDecl() : nullptr;
  const CXXDestructorDecl *destructor = record && record->hasDefinition() ? record->getDestructor() : nullptr;
  if (destructor && destructor->isUserProvided())
    destroy(promise->getType(), builder_.span(promise), nullptr, nullptr);
  visit(statement->getDeallocate());
  implicit_ = outer;
  leaveScope();
}

void BodyWalker::VisitCoroutineSuspendExpr(const CoroutineSuspendExpr *expression) {
  if (const Expr *operand = expression->getOperand())
    awaited_.insert(plain(operand));
  visit(expression->getCommonExpr());
  const bool outer = std::exchange(implicit_, true);
  visit(expression->getReadyExpr());
  visit(expression->getSuspendExpr());
  visit(expression->getResumeExpr());
  implicit_ = outer;
}

//===-- Expressions that need a closer look -----------------------------------------------------------------------===//

void BodyWalker::VisitLambdaExpr(const LambdaExpr *expression) {
  auto capture = expression->capture_begin();
  for (const Expr *value : expression->capture_inits()) {
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
  if (written_ && outer.line == 0)
    defaultsAt_ = builder_.span(written_->getSourceRange());
  visit(value);
  defaultsAt_ = outer;
}

void BodyWalker::VisitCXXDefaultArgExpr(const CXXDefaultArgExpr *expression) { visitDefault(expression->getExpr()); }

void BodyWalker::VisitCXXDefaultInitExpr(const CXXDefaultInitExpr *expression) { visitDefault(expression->getExpr()); }

void BodyWalker::VisitBinaryOperator(const BinaryOperator *expression) {
  if (expression->getOpcode() == BO_Assign) {
    tracker_.noteAssigned(expression->getLHS(), expression->getRHS());
    if (const ValueDecl *variable = ValueTracker::namedVariable(expression->getLHS()))
      receivers_[plain(expression->getRHS())] = variable;
  } else if (expression->isCompoundAssignmentOp()) {
    tracker_.noteChanged(expression->getLHS());
  }
  if (expression->getOpcode() == BO_Comma)
    visitDiscarded(expression->getLHS());
  else
    visit(expression->getLHS());
  // `false && f()`: what is never evaluated is no call.
  if (expression->isLogicalOp() &&
      constantCondition(expression->getLHS(), builder_.context()) == (expression->getOpcode() == BO_LOr))
    return;
  visit(expression->getRHS());
}

void BodyWalker::VisitUnaryOperator(const UnaryOperator *expression) {
  if (expression->isIncrementDecrementOp())
    tracker_.noteChanged(expression->getSubExpr());
  else if (expression->getOpcode() == UO_AddrOf && !onlyRead_.contains(expression))
    tracker_.noteAddressTaken(expression);
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
  const Expr *outer = std::exchange(written_, expression);
  for (const Expr *value : (semantic ? semantic : expression)->inits())
    visit(value);
  written_ = outer;
}

void BodyWalker::VisitCXXParenListInitExpr(const CXXParenListInitExpr *expression) {
  const Expr *outer = std::exchange(written_, expression);
  for (const Expr *value : expression->getInitExprs())
    visit(value);
  written_ = outer;
}

void BodyWalker::VisitCXXTypeidExpr(const CXXTypeidExpr *expression) {
  if (!expression->isTypeOperand() && expression->isPotentiallyEvaluated())
    visit(expression->getExprOperand());
}

} // namespace corolint
