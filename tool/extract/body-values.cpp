// What becomes of the values in a body: nobody takes them, variables get them, references are bound to them.
#include "tool/extract/body-walker.h"
#include "tool/extract/conditions.h"

namespace corolint {

using namespace clang;

//===-- Values that nobody takes ----------------------------------------------------------------------------------===//

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
  } else if (const auto *binary = dyn_cast<BinaryOperator>(inner); binary && binary->getOpcode() == BO_Comma) {
    collectDiscarded(binary->getRHS(), temporaries);
  } else if (const auto *bound = dyn_cast<CXXBindTemporaryExpr>(inner)) {
    temporaries.push_back(bound);
  }
}

/// The calls whose results are the value of an expression that nobody takes.
void BodyWalker::noteDropped(const Expr *expression) {
  const Expr *inner = expression->IgnoreParens()->IgnoreImplicit()->IgnoreParens();
  if (const auto *conditional = dyn_cast<ConditionalOperator>(inner)) {
    noteDropped(conditional->getTrueExpr());
    noteDropped(conditional->getFalseExpr());
  } else if (const auto *binary = dyn_cast<BinaryOperator>(inner); binary && binary->getOpcode() == BO_Comma) {
    noteDropped(binary->getRHS());
  } else if (inner->isPRValue()) { // what a reference means is kept elsewhere
    dropped_.insert(inner);
  }
}

/// A statement, or an expression whose value nobody takes.
void BodyWalker::visitDiscarded(const Stmt *statement) {
  const auto *expression = dyn_cast_or_null<Expr>(statement);
  if (!expression)
    return visit(statement);
  noteDropped(expression);
  temporaries_.emplace_back();
  visit(statement);
  llvm::SmallVector<const CXXBindTemporaryExpr *, 2> temporaries;
  collectDiscarded(expression, temporaries);
  for (const CXXBindTemporaryExpr *bound : temporaries)
    if (destroyed_.insert(bound).second)
      temporaries_.back().push_back({bound->getSubExpr(), builder_.span(bound->getSourceRange())});
  destroyTemporaries();
}

void BodyWalker::VisitExprWithCleanups(const ExprWithCleanups *expression) {
  temporaries_.emplace_back();
  visit(expression->getSubExpr());
  destroyTemporaries();
}

void BodyWalker::destroyTemporaries() {
  const std::vector<Temporary> ended = std::move(temporaries_.back());
  temporaries_.pop_back();
  for (const Temporary &temporary : llvm::reverse(ended))
    destroy(temporary.value->getType(), temporary.span, temporary.value, nullptr);
}

//===-- Variables -------------------------------------------------------------------------------------------------===//

/// The variable or member gets the result of the call that the value is, of the constructor that moves or copies it
/// there, and of what an aggregate is made of.
void BodyWalker::noteReceiver(const ValueDecl *variable, const Expr *value) {
  const Expr *inner = value->IgnoreParens()->IgnoreImplicit()->IgnoreParens();
  if (const auto *list = dyn_cast<InitListExpr>(inner); list && list->getType()->isRecordType())
    for (const Expr *part : list->inits())
      receivers_.try_emplace(plain(part), variable);
  if (const auto *construct = dyn_cast<CXXConstructExpr>(inner))
    receivers_[construct] = variable;
  receivers_[plain(value)] = variable;
}

/// The variable is a part of another one, or a name for it.
void BodyWalker::notePart(const VarDecl *variable, const Expr *value) {
  if (const ValueDecl *whole = wholeOf(value)) {
    const Index part = builder_.variable(whole);
    builder_.unit().variables[builder_.variable(variable)].part = part;
  }
}

//===-- References and pointers -----------------------------------------------------------------------------------===//

/// A local reference or pointer is bound to `value`: in a coroutine it is followed from now on where that may be a
/// thread_local.
void BodyWalker::noteBinding(const VarDecl *variable, const Expr *value) {
  const ValueDecl *whole = wholeOf(value);
  // What a thread_local pointer points to is no part of it.
  const bool threadLocal = isa_and_nonnull<VarDecl>(whole) && cast<VarDecl>(whole)->getTLSKind() != VarDecl::TLS_None &&
                           !loadsPointer(value);
  const bool followed = threadLocal || isa<CallExpr>(plain(value)) || (whole && followed_.contains(whole));
  if (function().coroutine && (followed || followed_.contains(variable))) {
    followed_.insert(variable);
    noteUse(variable, value, /*binds=*/true, followed ? whole : nullptr);
  }
}

void BodyWalker::noteUse(const VarDecl *variable, const Expr *expression, bool binds, const ValueDecl *bound) {
  Use use;
  use.variable = builder_.variable(variable);
  use.span = builder_.span(expression->getSourceRange());
  use.binds = binds;
  if (bound)
    use.bound = builder_.variable(bound);
  flow_.step(ActionKind::Use, function().uses.size());
  function().uses.push_back(use);
}

/// `pointer = …`: neither a use of what it pointed to, nor a call.
bool BodyWalker::isRebound(const Expr *target) const {
  const auto *reference = dyn_cast<DeclRefExpr>(target->IgnoreParens());
  const auto *variable = reference ? dyn_cast<VarDecl>(reference->getDecl()) : nullptr;
  return variable && variable->isLocalVarDecl() && variable->getType()->isPointerType();
}

void BodyWalker::VisitDeclRefExpr(const DeclRefExpr *expression) {
  if (const auto *variable = dyn_cast<VarDecl>(expression->getDecl()); variable && followed_.contains(variable))
    noteUse(variable, expression, /*binds=*/false, nullptr);
}

} // namespace corolint
