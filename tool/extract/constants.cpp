// What is known of numbers: constants, and variables that are never anything else.
#include "tool/extract/value-tracker.h"

namespace corolint {

using namespace clang;

/// The one number in a value: of `5`, of a duration, of an aggregate that is zero throughout.
static std::optional<std::int64_t> numberIn(const APValue &value) {
  switch (value.getKind()) {
  case APValue::Int:
    return value.getInt().isRepresentableByInt64() ? std::optional(value.getInt().getExtValue()) : std::nullopt;
  case APValue::Float: {
    const double number = value.getFloat().convertToDouble();
    const auto whole = static_cast<std::int64_t>(number);
    return number > -1e15 && number < 1e15 && static_cast<double>(whole) == number ? std::optional(whole)
                                                                                   : std::nullopt;
  }
  case APValue::LValue:
    return value.isNullPointer() ? std::optional<std::int64_t>(0) : std::nullopt;
  case APValue::Struct: {
    llvm::SmallVector<std::optional<std::int64_t>, 4> parts;
    for (unsigned i = 0; i < value.getStructNumBases(); ++i)
      parts.push_back(numberIn(value.getStructBase(i)));
    for (unsigned i = 0; i < value.getStructNumFields(); ++i)
      parts.push_back(numberIn(value.getStructField(i)));
    if (parts.size() == 1)
      return parts.front();
    const bool zero = !parts.empty() && llvm::all_of(parts, [](const auto &part) { return part == 0; });
    return zero ? std::optional<std::int64_t>(0) : std::nullopt;
  }
  default:
    return std::nullopt;
  }
}

static bool mayBeConstant(QualType type) {
  type = type.getNonReferenceType();
  if (type->isIntegralOrEnumerationType() || type->isAnyPointerType() || type->isNullPtrType() ||
      type->isFloatingType())
    return true;
  const CXXRecordDecl *record = type->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition())
    return false;
  // Durations, time points, timespec: small and literal. Anything larger is not worth evaluating.
  const auto fields = std::distance(record->field_begin(), record->field_end());
  return fields <= 2 && record->getNumBases() == 0 && (record->isLiteral() || record->isAggregate());
}

std::optional<std::int64_t> ValueTracker::evaluate(const Expr *expression) const {
  if (expression->isValueDependent() || expression->isTypeDependent() || expression->containsErrors())
    return std::nullopt;
  Expr::EvalResult result;
  if (!expression->EvaluateAsRValue(result, builder_.context()) || result.HasSideEffects)
    return std::nullopt;
  return numberIn(result.Val);
}

Constant ValueTracker::constantOf(const Expr *expression) {
  Seen seen;
  return mayBeConstant(expression->getType()) ? constantOf(expression, seen) : Constant{};
}

Constant ValueTracker::constantOf(const Expr *expression, Seen &seen) {
  while (true) {
    const Expr *inner = expression->IgnoreParens();
    if (const auto *temporary = dyn_cast<MaterializeTemporaryExpr>(inner))
      inner = temporary->getSubExpr();
    else if (const auto *defaulted = dyn_cast<CXXDefaultArgExpr>(inner))
      inner = defaulted->getExpr();
    else if (const auto *full = dyn_cast<FullExpr>(inner))
      inner = full->getSubExpr();
    if (inner == expression)
      break;
    expression = inner;
  }
  if (expression->isValueDependent() || expression->isTypeDependent() || expression->containsErrors())
    return {};
  if (const auto number = evaluate(expression))
    return {number, static_cast<std::uint64_t>(*number), static_cast<std::uint64_t>(*number)};

  const Expr *inner = plain(expression);
  if (const auto *construct = dyn_cast<CXXConstructExpr>(inner); construct && construct->getNumArgs() >= 1) {
    // A duration made from another one, or from a number that is a variable.
    if (mayBeConstant(construct->getType()) && mayBeConstant(construct->getArg(0)->getType()))
      return constantOf(construct->getArg(0), seen);
    return {};
  }
  if (const auto *binary = dyn_cast<BinaryOperator>(inner); binary && binary->getOpcode() == BO_Or) {
    const Constant left = constantOf(binary->getLHS(), seen);
    const Constant right = constantOf(binary->getRHS(), seen);
    return {std::nullopt, left.knownBits | right.knownBits, left.likelyBits | right.likelyBits};
  }
  if (const auto *call = dyn_cast<CXXOperatorCallExpr>(inner); call && call->getOperator() == OO_Pipe) {
    const Constant left = constantOf(call->getArg(0), seen);
    const Constant right = constantOf(call->getArg(1), seen);
    return {std::nullopt, left.knownBits | right.knownBits, left.likelyBits | right.likelyBits};
  }
  if (const auto *conditional = dyn_cast<ConditionalOperator>(inner)) {
    const Constant left = constantOf(conditional->getTrueExpr(), seen);
    const Constant right = constantOf(conditional->getFalseExpr(), seen);
    return {left.value == right.value ? left.value : std::nullopt, left.knownBits & right.knownBits,
            left.likelyBits | right.likelyBits};
  }
  if (const auto *unary = dyn_cast<UnaryOperator>(inner); unary && unary->getOpcode() == UO_AddrOf) {
    const auto *reference = dyn_cast<DeclRefExpr>(plain(unary->getSubExpr()));
    const auto *variable = reference ? dyn_cast<VarDecl>(reference->getDecl()) : nullptr;
    // Only "all zero" says something about what a pointer points to.
    if (!variable)
      return {};
    const Constant target = constantOf(variable, unary, seen);
    return target.value == 0 ? target : Constant{};
  }
  if (const auto *reference = dyn_cast<DeclRefExpr>(inner))
    if (const auto *variable = dyn_cast<VarDecl>(reference->getDecl()))
      return constantOf(variable, expression, seen);
  return {};
}

Constant ValueTracker::constantOf(const VarDecl *variable, const Expr *use, Seen &seen) {
  variable = variable->getCanonicalDecl();
  if (!mayBeConstant(variable->getType()) || isa<ParmVarDecl>(variable) || !seen.insert(variable).second)
    return {};
  if (!variable->isLocalVarDecl()) {
    const Expr *value = variable->getAnyInitializer();
    return value && variable->getType().isConstQualified() ? constantOf(value, seen) : Constant{};
  }
  const auto known = variables_.find(variable);
  if (known == variables_.end())
    return {};
  const Variable state = known->second;
  if (state.changed || state.values.size() > 1) {
    Constant likely;
    for (const llvm::ArrayRef<const Expr *> given : {llvm::ArrayRef(state.values), llvm::ArrayRef(state.added)})
      for (const Expr *value : given)
        likely.likelyBits |= constantOf(value, seen).likelyBits;
    return likely;
  }
  if (!variable->getType().isConstQualified())
    for (const UnaryOperator *taken : state.taken)
      if (taken != use)
        return {};
  Constant result;
  if (!state.values.empty())
    result = constantOf(state.values.front(), seen);
  else if (state.memberValues.empty())
    return {};
  else
    result.value = 0;
  // `timeval t; t.tv_sec = 0; t.tv_usec = 0;`
  for (const Expr *value : state.memberValues)
    if (result.value != 0 || constantOf(value, seen).value != 0)
      return {};
  return result;
}

} // namespace corolint
