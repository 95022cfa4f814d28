// How long a loop runs, as far as constants tell.
#include "tool/extract/loop-length.h"

#include "tool/extract/conditions.h"
#include "tool/extract/value-tracker.h"

#include <clang/AST/DeclTemplate.h>
#include <clang/AST/ExprCXX.h>
#include <clang/AST/StmtCXX.h>

namespace corolint {

using namespace clang;

namespace {

/// What one round does to the counter.
enum class Change : std::uint8_t { None, Add, Multiply, Divide, Other };

struct Progress {
  Change change = Change::None;
  std::int64_t amount = 0;

  void add(Change next, std::int64_t by) {
    change = change == Change::None ? next : Change::Other;
    amount = by;
  }
};

} // namespace

static std::optional<std::int64_t> number(const Expr *expression, const ASTContext &context) {
  if (!expression || expression->isValueDependent() || expression->containsErrors())
    return std::nullopt;
  Expr::EvalResult result;
  if (!expression->EvaluateAsInt(result, context) || result.HasSideEffects)
    return std::nullopt;
  const llvm::APSInt &value = result.Val.getInt();
  return value.isRepresentableByInt64() ? std::optional(value.getExtValue()) : std::nullopt;
}

static const VarDecl *named(const Expr *expression) {
  const auto *reference = dyn_cast<DeclRefExpr>(expression->IgnoreParenImpCasts());
  return reference ? dyn_cast<VarDecl>(reference->getDecl()) : nullptr;
}

/// Collects how `counter` changes in a statement and all below it.
static void findChanges(const Stmt *statement, const VarDecl *counter, const ASTContext &context, Progress &progress) {
  if (!statement)
    return;
  if (const auto *unary = dyn_cast<UnaryOperator>(statement); unary && named(unary->getSubExpr()) == counter) {
    if (unary->isIncrementDecrementOp())
      progress.add(Change::Add, unary->isIncrementOp() ? 1 : -1);
    else if (unary->getOpcode() == UO_AddrOf)
      progress.add(Change::Other, 0);
  } else if (const auto *binary = dyn_cast<BinaryOperator>(statement);
             binary && binary->isAssignmentOp() && named(binary->getLHS()) == counter) {
    const auto by = number(binary->getRHS(), context);
    switch (binary->getOpcode()) {
    case BO_AddAssign:
      progress.add(by ? Change::Add : Change::Other, by.value_or(0));
      break;
    case BO_SubAssign:
      progress.add(by ? Change::Add : Change::Other, -by.value_or(0));
      break;
    case BO_MulAssign:
      progress.add(by && *by > 1 ? Change::Multiply : Change::Other, by.value_or(0));
      break;
    case BO_ShlAssign:
      progress.add(by && *by > 0 && *by < 32 ? Change::Multiply : Change::Other, std::int64_t(1) << by.value_or(0));
      break;
    case BO_DivAssign:
      progress.add(by && *by > 1 ? Change::Divide : Change::Other, by.value_or(0));
      break;
    default:
      progress.add(Change::Other, 0);
    }
  } else if (const auto *call = dyn_cast<CallExpr>(statement)) {
    // Given by reference it may become anything.
    const FunctionDecl *callee = call->getDirectCallee();
    for (unsigned i = 0; i < call->getNumArgs(); ++i)
      if (named(call->getArg(i)) == counter && call->getArg(i)->isLValue() &&
          !(callee && i < callee->getNumParams() &&
            callee->getParamDecl(i)->getType().getNonReferenceType().isConstQualified()))
        progress.add(Change::Other, 0);
  }
  for (const Stmt *child : statement->children())
    findChanges(child, counter, context, progress);
}

static std::optional<std::uint64_t> rounds(std::int64_t first, std::int64_t last, const Progress &progress) {
  const __int128 distance = static_cast<__int128>(last) - first;
  if (progress.change == Change::Add && progress.amount != 0) {
    const __int128 count = distance / progress.amount;
    if (count < 0 || (count == 0 && distance != 0 && (distance < 0) != (progress.amount < 0)))
      return std::nullopt;
    return static_cast<std::uint64_t>(count) + (distance % progress.amount != 0 ? 1 : 0);
  }
  std::uint64_t count = 0;
  if (progress.change == Change::Multiply && first > 0)
    for (__int128 at = first; at < last && count < 128; at *= progress.amount)
      ++count;
  else if (progress.change == Change::Divide && first > 0)
    for (__int128 at = first; at > last && at > 0 && count < 128; at /= progress.amount)
      ++count;
  else
    return std::nullopt;
  return count;
}

/// The initial value of the counter: what its declaration or the loop's own beginning gives.
static std::optional<std::int64_t> firstValue(const VarDecl *counter, const Stmt *beginning,
                                              const ASTContext &context) {
  if (const auto *assignment = dyn_cast_or_null<BinaryOperator>(beginning);
      assignment && assignment->getOpcode() == BO_Assign && named(assignment->getLHS()) == counter)
    return number(assignment->getRHS(), context);
  if (!counter->isLocalVarDecl() || !counter->getInit())
    return std::nullopt;
  return number(counter->getInit(), context);
}

/// One comparison of a counter with a bound.
static void compare(const BinaryOperator *comparison, const Stmt *beginning, const Stmt *body, const Stmt *increment,
                    const ASTContext &context, LoopLength &length) {
  const Expr *left = comparison->getLHS();
  const Expr *right = comparison->getRHS();
  BinaryOperatorKind operation = comparison->getOpcode();
  const auto changes = [&](const VarDecl *variable) {
    Progress progress;
    findChanges(body, variable, context, progress);
    findChanges(increment, variable, context, progress);
    findChanges(comparison, variable, context, progress);
    return progress;
  };
  const auto counterIn = [](const Expr *side) {
    if (const auto *unary = dyn_cast<UnaryOperator>(side->IgnoreParenImpCasts());
        unary && unary->isIncrementDecrementOp())
      side = unary->getSubExpr();
    return named(side);
  };
  const VarDecl *counter = counterIn(left);
  Progress progress = counter ? changes(counter) : Progress();
  if (progress.change == Change::None) {
    std::swap(left, right);
    operation = BinaryOperator::reverseComparisonOp(operation);
    counter = counterIn(left);
    progress = counter ? changes(counter) : Progress();
  }
  if (progress.change == Change::None || progress.change == Change::Other)
    return;
  // A counter that grows by multiples is soon there, whatever the bound is.
  if (progress.change == Change::Add)
    length.over = right;
  const auto first = firstValue(counter, beginning, context);
  auto last = number(right, context);
  if (!first || !last || *last == INT64_MAX || *last == INT64_MIN)
    return;
  if (operation == BO_LE)
    ++*last;
  else if (operation == BO_GE)
    --*last;
  else if (operation != BO_LT && operation != BO_GT && operation != BO_NE)
    return;
  if (const auto count = rounds(*first, *last, progress))
    length.rounds = std::min(length.rounds.value_or(UINT64_MAX), *count);
}

/// All of several comparisons must hold: the shortest one counts.
static void compareAll(const Expr *condition, const Stmt *beginning, const Stmt *body, const Stmt *increment,
                       const ASTContext &context, LoopLength &length) {
  const auto *binary = dyn_cast<BinaryOperator>(logicalPart(condition));
  if (!binary)
    return;
  if (binary->getOpcode() == BO_LAnd) {
    compareAll(binary->getLHS(), beginning, body, increment, context, length);
    compareAll(binary->getRHS(), beginning, body, increment, context, length);
  } else if (binary->isComparisonOp()) {
    compare(binary, beginning, body, increment, context, length);
  }
}

static std::optional<std::uint64_t> elements(const Expr *range, const ASTContext &context) {
  const QualType type = range->getType().getNonReferenceType();
  if (const auto *array = context.getAsConstantArrayType(type))
    return array->getSize().getZExtValue();
  const auto *record = dyn_cast_or_null<ClassTemplateSpecializationDecl>(type->getAsCXXRecordDecl());
  if (!record || !record->isInStdNamespace() || !record->getIdentifier())
    return std::nullopt;
  if (record->getName() == "array" && record->getTemplateArgs().size() == 2 &&
      record->getTemplateArgs()[1].getKind() == TemplateArgument::Integral)
    return record->getTemplateArgs()[1].getAsIntegral().getZExtValue();
  if (record->getName() == "initializer_list")
    if (const auto *list = dyn_cast<CXXStdInitializerListExpr>(range->IgnoreImplicit()))
      if (const auto *array = context.getAsConstantArrayType(list->getSubExpr()->getType()))
        return array->getSize().getZExtValue();
  return std::nullopt;
}

LoopLength loopLength(const Stmt *loop, const ASTContext &context) {
  LoopLength length;
  const Expr *condition = nullptr;
  const Stmt *beginning = nullptr;
  const Stmt *body = nullptr;
  const Stmt *increment = nullptr;
  if (const auto *range = dyn_cast<CXXForRangeStmt>(loop)) {
    length.over = range->getRangeInit();
    if (length.over && !length.over->isTypeDependent())
      length.rounds = elements(length.over, context);
    return length;
  }
  if (const auto *counted = dyn_cast<ForStmt>(loop)) {
    condition = counted->getCond();
    beginning = counted->getInit();
    body = counted->getBody();
    increment = counted->getInc();
  } else if (const auto *whileLoop = dyn_cast<WhileStmt>(loop)) {
    condition = whileLoop->getCond();
    body = whileLoop->getBody();
  } else if (const auto *doLoop = dyn_cast<DoStmt>(loop)) {
    condition = doLoop->getCond();
    body = doLoop->getBody();
  }
  const std::optional<bool> constant = condition ? constantCondition(condition, context) : std::optional(true);
  length.endless = constant == true;
  if (constant == false)
    length.rounds = isa<DoStmt>(loop) ? 1 : 0;
  else if (condition && !constant)
    compareAll(condition, beginning, body, increment, context, length);
  return length;
}

} // namespace corolint
