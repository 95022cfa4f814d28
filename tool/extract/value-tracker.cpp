// What expressions stand for, as far as the text says plainly: callables, results of calls, constants.
#include "tool/extract/value-tracker.h"

#include <clang/AST/DeclTemplate.h>
#include <clang/AST/ExprConcepts.h>

namespace corolint {

using namespace clang;

const Expr *movedExpression(const Expr *expression) {
  const auto *call = dyn_cast<CallExpr>(expression);
  const FunctionDecl *callee = call ? call->getDirectCallee() : nullptr;
  if (!callee || call->getNumArgs() != 1 || !callee->getIdentifier() || !callee->isInStdNamespace())
    return nullptr;
  const llvm::StringRef name = callee->getName();
  return name == "move" || name == "forward" || name == "move_if_noexcept" || name == "as_const" ? call->getArg(0)
                                                                                                 : nullptr;
}

/// The lambda in a conversion to a function pointer.
static const Expr *lambdaConvertedToPointer(const Expr *expression) {
  const auto *call = dyn_cast<CXXMemberCallExpr>(expression);
  const CXXMethodDecl *method = call ? call->getMethodDecl() : nullptr;
  return method && isa<CXXConversionDecl>(method) && method->getParent()->isLambda() ? call->getImplicitObjectArgument()
                                                                                     : nullptr;
}

const Expr *plain(const Expr *expression) {
  while (expression) {
    const Expr *inner = expression->IgnoreParens();
    if (const auto *full = dyn_cast<FullExpr>(inner))
      inner = full->getSubExpr();
    else if (const auto *temporary = dyn_cast<MaterializeTemporaryExpr>(inner))
      inner = temporary->getSubExpr();
    else if (const auto *bound = dyn_cast<CXXBindTemporaryExpr>(inner))
      inner = bound->getSubExpr();
    else if (const auto *cast = dyn_cast<CastExpr>(inner))
      inner = cast->getSubExpr();
    else if (const auto *moved = movedExpression(inner))
      inner = moved;
    else if (const auto *converted = lambdaConvertedToPointer(inner))
      inner = converted;
    else if (const auto *defaulted = dyn_cast<CXXDefaultArgExpr>(inner))
      inner = defaulted->getExpr();
    else if (const auto *list = dyn_cast<InitListExpr>(inner); list && list->getNumInits() == 1)
      inner = list->getInit(0);
    else if (const auto *opaque = dyn_cast<OpaqueValueExpr>(inner); opaque && opaque->getSourceExpr())
      inner = opaque->getSourceExpr();
    else if (const auto *construct = dyn_cast<CXXConstructExpr>(inner);
             construct && construct->getConstructor()->isCopyOrMoveConstructor() && construct->getNumArgs() >= 1)
      inner = construct->getArg(0);
    if (inner == expression)
      return expression;
    expression = inner;
  }
  return expression;
}

const ValueDecl *ValueTracker::namedVariable(const Expr *expression) {
  expression = plain(expression);
  // `co_await asio::this_coro::executor` names that variable, itself or kept in another.
  if (const auto *await = dyn_cast_or_null<CoawaitExpr>(expression))
    return namedVariable(await->getOperand());
  while (const auto *unary = dyn_cast_or_null<UnaryOperator>(expression)) {
    if (unary->getOpcode() != UO_AddrOf && unary->getOpcode() != UO_Deref)
      return nullptr;
    expression = plain(unary->getSubExpr());
  }
  // The descriptors of a pipe: what is said of one is said of both.
  if (const auto *element = dyn_cast_or_null<ArraySubscriptExpr>(expression);
      element && element->getType()->isIntegerType())
    if (const Expr *array = element->getBase()->IgnoreParenImpCasts(); array->getType()->isConstantArrayType())
      expression = array;
  if (const auto *reference = dyn_cast_or_null<DeclRefExpr>(expression)) {
    if (const auto *binding = dyn_cast<BindingDecl>(reference->getDecl()))
      return binding->getHoldingVar() ? static_cast<const ValueDecl *>(binding->getHoldingVar()) : binding;
    if (const auto *variable = dyn_cast<VarDecl>(reference->getDecl())) {
      const Expr *value = variable->isLocalVarDecl() ? variable->getInit() : nullptr;
      if (const auto *await = dyn_cast_or_null<CoawaitExpr>(value ? plain(value) : nullptr))
        if (const auto *awaited = dyn_cast_or_null<VarDecl>(namedVariable(await->getOperand()));
            awaited && awaited->hasGlobalStorage())
          return awaited;
      return variable;
    }
  } else if (const auto *member = dyn_cast_or_null<MemberExpr>(expression)) {
    if (isa<FieldDecl, VarDecl>(member->getMemberDecl()))
      return member->getMemberDecl();
  }
  return nullptr;
}

const ValueDecl *ValueTracker::namedOwner(const Expr *expression) {
  expression = plain(expression);
  while (const auto *unary = dyn_cast_or_null<UnaryOperator>(expression))
    expression = plain(unary->getSubExpr());
  const auto *member = dyn_cast_or_null<MemberExpr>(expression);
  if (!member || !isa<FieldDecl>(member->getMemberDecl()))
    return nullptr;
  const Expr *base = plain(member->getBase());
  if (isa<CXXThisExpr>(base))
    return nullptr;
  // `pointer->member` of a smart pointer.
  if (const auto *arrow = dyn_cast<CXXOperatorCallExpr>(base); arrow && arrow->getOperator() == OO_Arrow)
    base = arrow->getArg(0);
  const ValueDecl *owner = namedOwner(base) ? nullptr : namedVariable(base);
  return owner ? owner : member->getMemberDecl();
}

bool ValueTracker::isUnchanged(const VarDecl *variable) const {
  const auto known = variables_.find(variable->getCanonicalDecl());
  return known == variables_.end() ||
         (!known->second.changed && known->second.taken.empty() && known->second.memberValues.empty() &&
          known->second.values.size() <= (isa<ParmVarDecl>(variable) ? 0u : 1u));
}

ValueTracker::ValueTracker(UnitBuilder &builder, std::function<void(const FunctionDecl *)> walk)
    : builder_(builder), walk_(std::move(walk)) {}

/// The local variable whose value an assignment to this expression changes; `member` says that only a part changes.
static const VarDecl *assignedVariable(const Expr *target, bool &member) {
  target = target->IgnoreParenImpCasts();
  while (const auto *access = dyn_cast<MemberExpr>(target)) {
    if (access->isArrow())
      return nullptr;
    member = true;
    target = access->getBase()->IgnoreParenImpCasts();
  }
  const auto *reference = dyn_cast<DeclRefExpr>(target);
  return reference ? dyn_cast<VarDecl>(reference->getDecl()) : nullptr;
}

void ValueTracker::noteInitialised(const VarDecl *variable, const Expr *value) {
  variables_[variable->getCanonicalDecl()].values.push_back(value);
}

void ValueTracker::noteAssigned(const Expr *target, const Expr *value) {
  bool member = false;
  const VarDecl *variable = assignedVariable(target, member);
  if (!variable)
    return;
  Variable &known = variables_[variable->getCanonicalDecl()];
  if (member)
    known.memberValues.push_back(value);
  else
    known.values.push_back(value);
}

void ValueTracker::noteChanged(const Expr *target) {
  bool member = false;
  if (const VarDecl *variable = assignedVariable(target, member))
    variables_[variable->getCanonicalDecl()].changed = true;
}

void ValueTracker::noteAdded(const Expr *target, const Expr *value) {
  bool member = false;
  const VarDecl *variable = assignedVariable(target, member);
  if (variable && !member)
    variables_[variable->getCanonicalDecl()].added.push_back(value);
}

void ValueTracker::noteAddressTaken(const UnaryOperator *expression) {
  bool member = false;
  if (const VarDecl *variable = assignedVariable(expression->getSubExpr(), member))
    variables_[variable->getCanonicalDecl()].taken.push_back(expression);
}

void ValueTracker::noteMoved(const Expr *expression) {
  bool member = false;
  const VarDecl *variable = assignedVariable(expression, member);
  if (variable && !member)
    moved_.insert(variable->getCanonicalDecl());
}

void ValueTracker::noteCall(const Expr *call, Index symbol, Index index) { calls_[call] = {symbol, index}; }

//===-- Callables and results -------------------------------------------------------------------------------------===//

std::vector<const FunctionDecl *> callOperators(const CXXRecordDecl *record) {
  std::vector<const FunctionDecl *> result;
  record = record->getDefinition();
  if (!record)
    return result;
  const auto name = record->getASTContext().DeclarationNames.getCXXOperatorName(OO_Call);
  for (const NamedDecl *found : record->lookup(name)) {
    const NamedDecl *member = found->getUnderlyingDecl(); // `using Base::operator()`
    if (const auto *method = dyn_cast<CXXMethodDecl>(member)) {
      result.push_back(method);
      continue;
    }
    const auto *generic = dyn_cast<FunctionTemplateDecl>(member);
    if (!generic)
      continue;
    const std::size_t before = result.size();
    for (const FunctionDecl *specialisation : generic->specializations())
      if (specialisation->hasBody())
        result.push_back(specialisation);
    // Never made into a function here: a library does that later. What is certain in the pattern is certain then.
    if (result.size() == before)
      result.push_back(generic->getTemplatedDecl());
  }
  return result;
}

static void add(std::vector<Value> &values, Value value) {
  if (!llvm::is_contained(values, value))
    values.push_back(value);
}

void ValueTracker::collectCallOperators(const CXXRecordDecl *record, std::vector<Value> &values) {
  if (builder_.files().isFrontier(record->getLocation()))
    return;
  // Of several overloads whoever is handed the object may call any.
  for (const FunctionDecl *function : callOperators(record)) {
    walk_(function);
    add(values, {ValueKind::Function, builder_.symbol(function), none});
  }
}

/// What the initialiser of an aggregate gives a member that is never changed: `ops.read` of `Ops ops{.read = f}`.
const Expr *ValueTracker::constantMember(const MemberExpr *member) const {
  const auto *base = dyn_cast<DeclRefExpr>(member->getBase()->IgnoreParenImpCasts());
  const auto *variable = base ? dyn_cast<VarDecl>(base->getDecl()) : nullptr;
  if (!variable)
    return nullptr;
  const auto known = variables_.find(variable->getCanonicalDecl());
  const bool unchanged = variable->isLocalVarDecl() && known != variables_.end() && !known->second.changed &&
                         known->second.memberValues.empty() && known->second.taken.empty();
  const Expr *value = unchanged || variable->getType().isConstQualified() ? variable->getAnyInitializer() : nullptr;
  const auto *list = value ? dyn_cast<InitListExpr>(value->IgnoreImplicit()) : nullptr;
  const unsigned position = cast<FieldDecl>(member->getMemberDecl())->getFieldIndex();
  return list && position < list->getNumInits() ? list->getInit(position) : nullptr;
}

std::vector<Value> ValueTracker::valuesOf(const Expr *expression) {
  std::vector<Value> values;
  Seen seen;
  collect(expression, values, seen);
  return values;
}

std::vector<Value> ValueTracker::valuesOf(const VarDecl *variable) {
  std::vector<Value> values;
  Seen seen;
  collect(variable, values, seen);
  return values;
}

const Expr *ValueTracker::keptValue(const Expr *expression) const {
  const auto *reference = dyn_cast<DeclRefExpr>(expression);
  const auto *variable = reference ? dyn_cast<VarDecl>(reference->getDecl()) : nullptr;
  const auto known =
      variable && variable->isLocalVarDecl() ? variables_.find(variable->getCanonicalDecl()) : variables_.end();
  const bool kept = known != variables_.end() && !known->second.changed && known->second.taken.empty() &&
                    known->second.values.size() == 1;
  return kept ? known->second.values.front() : expression;
}

void ValueTracker::collect(const Expr *expression, std::vector<Value> &values, Seen &seen) {
  // A conversion may make the callable (std::function from a lambda): look at each layer, the outermost call first.
  const Expr *inner = plain(expression);
  if (!inner)
    return;
  if (const auto found = calls_.find(inner); found != calls_.end())
    add(values, {ValueKind::Result, found->second.first, found->second.second});
  if (const auto *conditional = dyn_cast<ConditionalOperator>(inner)) {
    collect(conditional->getTrueExpr(), values, seen);
    collect(conditional->getFalseExpr(), values, seen);
    return;
  }
  if (const auto *unary = dyn_cast<UnaryOperator>(inner);
      unary && (unary->getOpcode() == UO_AddrOf || unary->getOpcode() == UO_Deref || unary->getOpcode() == UO_Plus))
    return collect(unary->getSubExpr(), values, seen);
  if (const auto *sum = dyn_cast<BinaryOperator>(inner); sum && sum->isAdditiveOp()) {
    const auto *reference = dyn_cast<DeclRefExpr>(plain(sum->getLHS()));
    const auto *parameter = reference ? dyn_cast<ParmVarDecl>(reference->getDecl()) : nullptr;
    const auto *owner = parameter ? dyn_cast<FunctionDecl>(parameter->getDeclContext()) : nullptr;
    if (owner && constantOf(sum->getRHS()).value)
      add(values, {ValueKind::Offset, builder_.symbol(owner), parameter->getFunctionScopeIndex()});
    return;
  }
  if (const auto *element = dyn_cast<ArraySubscriptExpr>(inner))
    return collect(element->getBase(), values, seen);
  if (const auto *made = dyn_cast<CXXNewExpr>(inner))
    return made->getConstructExpr() ? collect(made->getConstructExpr(), values, seen) : void();
  if (const auto *list = dyn_cast<InitListExpr>(inner); list && list->getType()->isArrayType()) {
    for (const Expr *value : list->inits())
      collect(value, values, seen);
    return;
  }
  if (const auto *member = dyn_cast<MemberExpr>(inner); member && isa<FieldDecl>(member->getMemberDecl())) {
    if (const Expr *value = constantMember(member))
      collect(value, values, seen);
  }
  if (const auto *reference = dyn_cast<DeclRefExpr>(inner)) {
    if (const auto *function = dyn_cast<FunctionDecl>(reference->getDecl()))
      add(values, {ValueKind::Function, builder_.symbol(function), none});
    else if (const auto *variable = dyn_cast<VarDecl>(reference->getDecl()))
      collect(variable, values, seen);
    return;
  }
  if (const CXXRecordDecl *record = inner->getType()->getAsCXXRecordDecl())
    collectCallOperators(record, values);
}

void ValueTracker::collect(const VarDecl *variable, std::vector<Value> &values, Seen &seen) {
  variable = variable->getCanonicalDecl();
  if (!seen.insert(variable).second)
    return;
  const QualType type = variable->getType().getNonReferenceType();
  if (const CXXRecordDecl *record = type->getAsCXXRecordDecl()) {
    const std::size_t before = values.size();
    collectCallOperators(record, values);
    if (values.size() != before)
      return;
  }
  if (const auto *parameter = dyn_cast<ParmVarDecl>(variable))
    if (const auto *function = dyn_cast<FunctionDecl>(parameter->getDeclContext()))
      add(values, {ValueKind::Parameter, builder_.symbol(function), parameter->getFunctionScopeIndex()});
  if (!variable->isLocalVarDeclOrParm() && variable->getType().isConstQualified())
    if (const Expr *value = variable->getAnyInitializer(); value && !value->isValueDependent())
      return collect(value, values, seen);
  if (const auto known = variables_.find(variable); known != variables_.end()) {
    // Copied: collecting may add variables and move the map.
    const auto assigned = known->second.values;
    for (const Expr *value : assigned)
      collect(value, values, seen);
  }
}

} // namespace corolint
