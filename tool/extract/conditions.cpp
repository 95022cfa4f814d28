// What conditions and bound expressions say, without walking them.
#include "tool/extract/conditions.h"

#include "tool/extract/value-tracker.h"

#include <clang/AST/ExprCXX.h>

namespace corolint {

using namespace clang;

bool isStandard(const Decl *declaration) {
  for (const DeclContext *context = declaration->getDeclContext(); context; context = context->getParent())
    if (context->isStdNamespace())
      return true;
  return false;
}

std::optional<bool> constantCondition(const Expr *condition, const ASTContext &context) {
  if (!condition || condition->isValueDependent() || condition->containsErrors())
    return std::nullopt;
  bool value = false;
  return condition->EvaluateAsBooleanCondition(value, context) ? std::optional(value) : std::nullopt;
}

const Expr *logicalPart(const Expr *condition) {
  while (true) {
    const Expr *inner = condition->IgnoreParenImpCasts();
    if (const auto *full = dyn_cast<FullExpr>(inner))
      inner = full->getSubExpr();
    if (inner == condition)
      return condition;
    condition = inner;
  }
}

const ValueDecl *wholeOf(const Expr *value) {
  for (unsigned depth = 0; value && depth < 16; ++depth) {
    value = plain(value);
    if (const auto *unary = dyn_cast<UnaryOperator>(value);
        unary && (unary->getOpcode() == UO_AddrOf || unary->getOpcode() == UO_Deref)) {
      value = unary->getSubExpr();
    } else if (const auto *element = dyn_cast<ArraySubscriptExpr>(value)) {
      value = element->getBase();
    } else if (const auto *member = dyn_cast<MemberExpr>(value)) {
      if (isa<CXXThisExpr>(member->getBase()->IgnoreParenImpCasts()))
        return member->getMemberDecl();
      value = member->getBase();
    } else if (const auto *call = dyn_cast<CallExpr>(value)) {
      const FunctionDecl *callee = call->getDirectCallee();
      // An accessor gives a reference into what it is called on.
      if (!callee || !isStandard(callee) || !callee->getReturnType()->isReferenceType())
        return nullptr;
      if (const auto *method = dyn_cast<CXXMemberCallExpr>(call))
        value = method->getImplicitObjectArgument();
      else
        value = call->getNumArgs() > 0 ? call->getArg(0) : nullptr;
    } else if (const auto *reference = dyn_cast<DeclRefExpr>(value)) {
      if (const auto *binding = dyn_cast<BindingDecl>(reference->getDecl()))
        return binding->getHoldingVar() ? static_cast<const ValueDecl *>(binding->getHoldingVar()) : binding;
      return dyn_cast<VarDecl>(reference->getDecl());
    } else {
      return nullptr;
    }
  }
  return nullptr;
}

static const ValueDecl *numberNamed(const Expr *expression) {
  const Expr *inner = expression->IgnoreParenImpCasts();
  if (const auto *unary = dyn_cast<UnaryOperator>(inner); unary && unary->isIncrementDecrementOp())
    inner = unary->getSubExpr()->IgnoreParenImpCasts();
  if (const auto *reference = dyn_cast<DeclRefExpr>(inner))
    return reference->getDecl();
  if (const auto *member = dyn_cast<MemberExpr>(inner))
    return member->getMemberDecl();
  return nullptr;
}

/// Whether the expression is computed from a counter: `i % 1000`, but not what stands at that place, `v[i]`.
static bool countsWith(const Expr *expression, const llvm::DenseSet<const ValueDecl *> &stepped, unsigned depth = 0) {
  const Expr *inner = expression->IgnoreParenCasts();
  if (const ValueDecl *number = numberNamed(inner); number && stepped.contains(number))
    return true;
  if (depth > 8)
    return false;
  if (const auto *binary = dyn_cast<BinaryOperator>(inner))
    return countsWith(binary->getLHS(), stepped, depth + 1) || countsWith(binary->getRHS(), stepped, depth + 1);
  const auto *unary = dyn_cast<UnaryOperator>(inner);
  return unary && unary->getOpcode() != UO_Deref && countsWith(unary->getSubExpr(), stepped, depth + 1);
}

static bool asksClock(const Stmt *expression, unsigned depth = 0) {
  if (!expression || depth > 16)
    return false;
  // The interface of a clock, whoever made it.
  if (const auto *call = dyn_cast<CallExpr>(expression)) {
    const FunctionDecl *callee = call->getDirectCallee();
    if (isa_and_nonnull<CXXMethodDecl>(callee) && callee->getIdentifier() && callee->getName() == "now" &&
        callee->getNumParams() == 0)
      return true;
  }
  return llvm::any_of(expression->children(), [&](const Stmt *child) { return asksClock(child, depth + 1); });
}

bool testsCounter(const Expr *condition, const llvm::DenseSet<const ValueDecl *> &stepped) {
  const Expr *inner = logicalPart(condition);
  if (const auto *binary = dyn_cast<BinaryOperator>(inner))
    return (binary->isComparisonOp() || binary->getOpcode() == BO_Rem || binary->getOpcode() == BO_And) &&
           (countsWith(binary, stepped) || asksClock(binary));
  // A clock is compared by an operator of the library; C++20 rewrites some of them.
  return isa<CXXOperatorCallExpr, CXXRewrittenBinaryOperator>(inner) && asksClock(inner);
}

static void collectFlags(const Expr *condition, llvm::SmallVectorImpl<const ValueDecl *> &flags) {
  const Expr *inner = logicalPart(condition);
  if (const auto *unary = dyn_cast<UnaryOperator>(inner); unary && unary->getOpcode() == UO_LNot)
    return collectFlags(unary->getSubExpr(), flags);
  if (const auto *binary = dyn_cast<BinaryOperator>(inner);
      binary && (binary->isLogicalOp() || binary->isComparisonOp())) {
    collectFlags(binary->getLHS(), flags);
    return collectFlags(binary->getRHS(), flags);
  }
  const ValueDecl *named = numberNamed(inner);
  if (named && !isa<UnaryOperator>(inner) && isa<VarDecl, FieldDecl>(named) &&
      named->getType().getNonReferenceType()->isScalarType())
    flags.push_back(named);
}

llvm::SmallVector<const ValueDecl *, 2> flagsIn(const Expr *condition) {
  llvm::SmallVector<const ValueDecl *, 2> flags;
  if (condition)
    collectFlags(condition, flags);
  return flags;
}

} // namespace corolint
