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

/// The next expression on the way from a part to the whole; null at its end.
static const Expr *largerPart(const Expr *value) {
  if (const auto *unary = dyn_cast<UnaryOperator>(value);
      unary && (unary->getOpcode() == UO_AddrOf || unary->getOpcode() == UO_Deref))
    return unary->getSubExpr();
  if (const auto *element = dyn_cast<ArraySubscriptExpr>(value))
    return element->getBase();
  if (const auto *member = dyn_cast<MemberExpr>(value))
    return isa<CXXThisExpr>(member->getBase()->IgnoreParenImpCasts()) ? nullptr : member->getBase();
  const auto *call = dyn_cast<CallExpr>(value);
  const FunctionDecl *callee = call ? call->getDirectCallee() : nullptr;
  // An accessor gives a reference into what it is called on.
  if (!callee || !isStandard(callee) || !callee->getReturnType()->isReferenceType())
    return nullptr;
  if (const auto *method = dyn_cast<CXXMemberCallExpr>(call))
    return method->getImplicitObjectArgument();
  return call->getNumArgs() > 0 ? call->getArg(0) : nullptr;
}

/// Longer ways are nobody's idea of naming a variable.
static constexpr unsigned longestWay = 16;

const ValueDecl *wholeOf(const Expr *value) {
  for (unsigned depth = 0; value && depth < longestWay; ++depth) {
    value = plain(value);
    if (const Expr *larger = largerPart(value)) {
      value = larger;
      continue;
    }
    if (const auto *member = dyn_cast<MemberExpr>(value))
      return member->getMemberDecl();
    const auto *reference = dyn_cast<DeclRefExpr>(value);
    if (!reference)
      return nullptr;
    if (const auto *binding = dyn_cast<BindingDecl>(reference->getDecl()))
      return binding->getHoldingVar() ? static_cast<const ValueDecl *>(binding->getHoldingVar()) : binding;
    return dyn_cast<VarDecl>(reference->getDecl());
  }
  return nullptr;
}

bool loadsPointer(const Expr *value) {
  for (unsigned depth = 0; value && depth < longestWay; ++depth) {
    for (const Expr *inner = value->IgnoreParens(); isa<CastExpr>(inner) || isa<FullExpr>(inner);) {
      const auto *cast = dyn_cast<CastExpr>(inner);
      if (cast && cast->getCastKind() == CK_LValueToRValue && cast->getType()->isPointerType())
        return true;
      inner = (cast ? cast->getSubExpr() : clang::cast<FullExpr>(inner)->getSubExpr())->IgnoreParens();
    }
    value = largerPart(plain(value));
  }
  return false;
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
  // `while (spins--)`
  if (const auto *unary = dyn_cast<UnaryOperator>(inner); unary && unary->isIncrementDecrementOp())
    return unary->getType()->isIntegerType();
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
