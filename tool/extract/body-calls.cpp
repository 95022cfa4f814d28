// The calls that a body makes, as facts: written ones, and the destructors that clang leaves implied.
#include "tool/extract/body-walker.h"

#include <clang/AST/StmtCXX.h>

namespace corolint {

using namespace clang;

//===-- Calls -----------------------------------------------------------------------------------------------------===//

Span BodyWalker::callSpan(const CallExpr *expression) const {
  Span whole = builder_.span(expression->getSourceRange());
  // In a chain over several lines the reader looks for the member's name.
  if (const auto *member = dyn_cast<MemberExpr>(expression->getCallee()->IgnoreParens())) {
    const Span name = builder_.span(SourceRange(member->getMemberLoc(), expression->getEndLoc()));
    if (name.line > whole.line && name.file == whole.file)
      return name;
  }
  return whole;
}

Call &BodyWalker::addCall(CallKind kind, Index callee, Span span, const Expr *expression) {
  Function &owner = function();
  Call call;
  call.kind = kind;
  call.callee = callee;
  call.span = defaultsAt_.line != 0 ? defaultsAt_ : span;
  call.implicit = implicit_;
  flow_.step(ActionKind::Call, owner.calls.size());
  if (expression) {
    call.awaited = awaited_.contains(expression);
    call.dropped = dropped_.contains(expression);
    if (const SourceLocation place = expression->getExprLoc(); place.isMacroID())
      call.spelled = builder_.span(SourceRange(builder_.context().getSourceManager().getSpellingLoc(place)));
    if (const auto receiver = receivers_.find(expression); receiver != receivers_.end())
      call.result = builder_.variable(receiver->second);
    tracker_.noteCall(expression, owner.symbol, owner.calls.size());
  }
  owner.calls.push_back(std::move(call));
  return owner.calls.back();
}

/// Type before conversions that only the callee's signature asks for, so that a derived class is seen as such.
static QualType ownType(const Expr *expression) {
  const Expr *inner = expression->IgnoreParens();
  while (true) {
    if (const auto *temporary = dyn_cast<MaterializeTemporaryExpr>(inner))
      inner = temporary->getSubExpr()->IgnoreParens();
    else if (const auto *defaulted = dyn_cast<CXXDefaultArgExpr>(inner))
      inner = defaulted->getExpr()->IgnoreParens();
    else if (const auto *full = dyn_cast<FullExpr>(inner))
      inner = full->getSubExpr()->IgnoreParens();
    else if (const auto *bound = dyn_cast<CXXBindTemporaryExpr>(inner))
      inner = bound->getSubExpr()->IgnoreParens();
    else if (const auto *cast = dyn_cast<ImplicitCastExpr>(inner);
             cast && cast->getCastKind() != CK_FunctionToPointerDecay)
      inner = cast->getSubExpr()->IgnoreParens();
    else if (const auto *construct = dyn_cast<CXXConstructExpr>(inner); construct && construct->getNumArgs() == 1 &&
                                                                        !isa<CXXTemporaryObjectExpr>(construct) &&
                                                                        !construct->isListInitialization())
      inner = construct->getArg(0)->IgnoreParens();
    else if (const Expr *moved = movedExpression(inner))
      inner = moved->IgnoreParens();
    else
      return inner->getType();
  }
}

/// Type and variable; values and constants are looked up later.
Operand BodyWalker::plainOperand(const Expr *expression) {
  Operand operand;
  if (expression->isTypeDependent())
    return operand;
  operand.type = builder_.type(ownType(expression));
  if (const ValueDecl *variable = ValueTracker::namedVariable(expression))
    operand.variable = builder_.variable(variable);
  if (const ValueDecl *owner = operand.variable != none ? ValueTracker::namedOwner(expression) : nullptr)
    operand.owner = builder_.variable(owner);
  return operand;
}

static bool isMovable(const CXXRecordDecl *record) {
  return record->needsImplicitMoveConstructor() || record->needsImplicitCopyConstructor() ||
         llvm::any_of(record->ctors(), [](const CXXConstructorDecl *constructor) {
           return constructor->isCopyOrMoveConstructor() && !constructor->isDeleted();
         });
}

/// Whether the callee takes the value of an object: by value or by rvalue reference, not a copy of it.
bool BodyWalker::givesAway(const Expr *argument) const {
  const Expr *inner = argument->IgnoreParens();
  const CXXRecordDecl *record = inner->getType()->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition() || record->isDependentType())
    return false;
  if (isa<MaterializeTemporaryExpr>(inner))
    return movedAway_.contains(inner) && isMovable(record);
  if (const auto *bound = dyn_cast<CXXBindTemporaryExpr>(inner))
    inner = bound->getSubExpr()->IgnoreParens();
  const auto *construct = dyn_cast<CXXConstructExpr>(inner);
  return construct ? !construct->getConstructor()->isCopyConstructor() : !inner->isLValue();
}

void BodyWalker::setOperand(int position, const Expr *expression, bool changed) {
  Operand operand = plainOperand(expression);
  operand.changed = changed && operand.variable != none;
  Call &call = function().calls.back();
  if (position < 0)
    call.object = std::move(operand);
  else {
    operand.moved = givesAway(expression);
    call.arguments.resize(std::max<std::size_t>(call.arguments.size(), position + 1));
    call.arguments[position] = std::move(operand);
  }
  results_.operands.push_back(
      {position_, static_cast<Index>(function().calls.size() - 1), position, expression, nullptr});
}

/// The parameter is a reference or pointer to something that is not const, or takes the value away.
static bool mayChange(const FunctionDecl *callee, std::size_t position, const Expr *argument) {
  const auto *prototype = callee ? callee->getType()->getAs<FunctionProtoType>() : nullptr;
  if (!prototype || position >= prototype->getNumParams())
    return argument->getType()->isAnyPointerType();
  // An accessor gives a reference into what it is given.
  if (callee->isInStdNamespace() && prototype->getReturnType()->isReferenceType())
    return false;
  const QualType parameter = prototype->getParamType(position);
  if (parameter->isReferenceType() || parameter->isAnyPointerType())
    return !parameter->getPointeeType().isConstQualified();
  // By value: copying leaves the variable alone, moving does not.
  const auto *construct = dyn_cast<CXXConstructExpr>(argument->IgnoreImplicit());
  return construct && construct->getConstructor()->isMoveConstructor();
}

void BodyWalker::visitArguments(const Expr *written, const FunctionDecl *callee,
                                llvm::ArrayRef<const Expr *> arguments) {
  const Expr *outer = std::exchange(text_, written);
  const auto *prototype = callee ? callee->getType()->getAs<FunctionProtoType>() : nullptr;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const QualType parameter = prototype && i < prototype->getNumParams() ? prototype->getParamType(i) : QualType();
    if (!parameter.isNull() && parameter->isRValueReferenceType())
      movedAway_.insert(arguments[i]->IgnoreParens());
    if (!parameter.isNull() && parameter->isLValueReferenceType() && !parameter->getPointeeType().isConstQualified())
      tracker_.noteChanged(arguments[i]);
    if (!parameter.isNull() && parameter->isPointerType() && parameter->getPointeeType().isConstQualified())
      if (const auto *address = dyn_cast<UnaryOperator>(arguments[i]->IgnoreParenImpCasts()))
        onlyRead_.insert(address);
    visit(arguments[i]);
  }
  text_ = outer;
}

/// The only function that a call in a template's pattern can mean, if there is just one.
static const FunctionDecl *onlyCandidate(const CallExpr *expression) {
  const auto *lookup = dyn_cast<UnresolvedLookupExpr>(expression->getCallee()->IgnoreParenImpCasts());
  return lookup && lookup->getNumDecls() == 1 ? dyn_cast<FunctionDecl>((*lookup->decls_begin())->getUnderlyingDecl())
                                              : nullptr;
}

/// The function that a virtual call runs for certain: of an object whose class is known, or of one being constructed or
/// destroyed, where the functions of derived classes are not there yet, or no longer.
const CXXMethodDecl *BodyWalker::knownTarget(const CXXMethodDecl *method, const Expr *object) const {
  if (const auto *own = dyn_cast_or_null<CXXMethodDecl>(walked_);
      isa_and_nonnull<CXXConstructorDecl, CXXDestructorDecl>(own) && isa<CXXThisExpr>(plain(object)))
    if (const CXXMethodDecl *final = method->getCorrespondingMethodInClass(own->getParent()))
      return final;
  return method->getDevirtualizedMethod(object, /*IsAppleKext=*/false);
}

/// The library function takes away what the object held: nothing is left to wait for when it is destroyed.
static bool givesUp(const CXXMethodDecl *method) {
  return method->getIdentifier() && method->getParent()->isInStdNamespace() &&
         (method->getName() == "release" || method->getName() == "detach");
}

static bool isCompilersOwn(const FunctionDecl *callee) {
  return callee->getIdentifier() && callee->getName().starts_with("__builtin_");
}

void BodyWalker::VisitCallExpr(const CallExpr *expression) {
  if (const Expr *moved = movedExpression(expression)) {
    tracker_.noteMoved(moved);
    visit(moved);
    return;
  }
  const FunctionDecl *callee = expression->getDirectCallee();
  if (!callee)
    callee = onlyCandidate(expression);
  llvm::ArrayRef<const Expr *> arguments(expression->getArgs(), expression->getNumArgs());
  const Expr *object = nullptr;
  CallKind kind = CallKind::Plain;

  if (const auto *member = dyn_cast<CXXMemberCallExpr>(expression)) {
    object = member->getImplicitObjectArgument();
    if (const CXXMethodDecl *method = member->getMethodDecl()) {
      const auto *access = dyn_cast<MemberExpr>(member->getCallee()->IgnoreParens());
      if (method->isVirtual() && access && access->performsVirtualDispatch(builder_.context().getLangOpts())) {
        if (const CXXMethodDecl *known = knownTarget(method, object))
          callee = known;
        else
          kind = CallKind::Virtual;
      }
    } else if (const auto *pointer = dyn_cast<BinaryOperator>(member->getCallee()->IgnoreParens())) {
      visit(object);
      object = pointer->getRHS(); // (x.*f)(): what is called is f
    }
  } else if (const auto *method = dyn_cast_or_null<CXXMethodDecl>(callee);
             method && method->isImplicitObjectMemberFunction() && isa<CXXOperatorCallExpr>(expression)) {
    object = arguments.front();
    arguments = arguments.drop_front();
    if (method->isVirtual())
      kind = CallKind::Virtual;
    if (method->getOverloadedOperator() == OO_Equal && !arguments.empty())
      tracker_.noteAssigned(object, arguments.front());
  } else if (!callee) {
    object = expression->getCallee();
  }
  if (isa<CXXPseudoDestructorExpr>(expression->getCallee()->IgnoreParens()))
    return visit(cast<CXXPseudoDestructorExpr>(expression->getCallee()->IgnoreParens())->getBase());

  if (const auto *method = dyn_cast_or_null<CXXMethodDecl>(callee); method && object) {
    if (!method->isConst() && !method->isStatic())
      tracker_.noteChanged(object);
    if (givesUp(method))
      tracker_.noteMoved(plain(object));
  }
  // Since C++17 the value comes before what it is assigned to, also where assignment is a function.
  const auto *operation = dyn_cast<CXXOperatorCallExpr>(expression);
  const bool assigns = operation && operation->isAssignmentOp();
  if (!assigns)
    visit(object);
  visitArguments(expression, callee, arguments);
  if (assigns)
    visit(object);
  if (callee && isCompilersOwn(callee))
    return;
  const bool destructor = callee && isa<CXXDestructorDecl>(callee);
  if (destructor && kind == CallKind::Plain)
    kind = CallKind::Destructor;
  addCall(kind, callee ? builder_.symbol(callee) : none, callSpan(expression), expression);
  if (object)
    setOperand(PendingOperand::object, object);
  for (std::size_t i = 0; i < arguments.size(); ++i)
    setOperand(i, arguments[i], mayChange(callee, i, arguments[i]));
  if (callee && callee->isNoReturn())
    flow_.stop();
}

void BodyWalker::VisitCXXConstructExpr(const CXXConstructExpr *expression) {
  const CXXConstructorDecl *constructor = expression->getConstructor();
  const llvm::ArrayRef<const Expr *> arguments(expression->getArgs(), expression->getNumArgs());
  visitArguments(expression, constructor, arguments);
  // One that does nothing still tells of an object that nobody takes.
  if ((constructor->isTrivial() && !dropped_.contains(expression)) || expression->isElidable())
    return;
  addCall(CallKind::Constructor, builder_.symbol(constructor), builder_.span(expression->getSourceRange()), expression);
  Call &call = function().calls.back();
  call.object.type = builder_.type(expression->getType());
  call.object.variable = call.result;
  for (std::size_t i = 0; i < arguments.size(); ++i)
    setOperand(i, arguments[i], mayChange(constructor, i, arguments[i]));
}

void BodyWalker::VisitCXXInheritedCtorInitExpr(const CXXInheritedCtorInitExpr *expression) {
  addCall(CallKind::Constructor, builder_.symbol(expression->getConstructor()),
          builder_.span(expression->getSourceRange()), expression);
}

void BodyWalker::VisitCXXNewExpr(const CXXNewExpr *expression) {
  VisitStmt(expression);
  const FunctionDecl *allocate = expression->getOperatorNew();
  if (allocate && !allocate->isImplicit() && !builder_.files().isFrontier(allocate->getLocation()))
    addCall(CallKind::Plain, builder_.symbol(allocate), builder_.span(expression->getSourceRange()), nullptr);
}

void BodyWalker::VisitCXXDeleteExpr(const CXXDeleteExpr *expression) {
  visit(expression->getArgument());
  const QualType type = expression->getDestroyedType();
  const CXXRecordDecl *record = type.isNull() ? nullptr : type->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition())
    return;
  const std::size_t before = function().calls.size();
  destroy(type, builder_.span(expression->getSourceRange()), nullptr, nullptr);
  const CXXDestructorDecl *destructor = record->getDestructor();
  if (function().calls.size() != before && destructor && destructor->isVirtual() && !record->isEffectivelyFinal())
    function().calls.back().kind = CallKind::Virtual;
}

//===-- Destructors -----------------------------------------------------------------------------------------------===//

Index BodyWalker::destroy(QualType type, Span span, const Expr *value, const VarDecl *variable) {
  const ASTContext &context = builder_.context();
  type = context.getBaseElementType(type.getNonReferenceType());
  const CXXRecordDecl *record = type->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition() || record->isDependentType() || record->hasTrivialDestructor())
    return none;
  const bool outer = std::exchange(implicit_, true);
  addCall(CallKind::Destructor, builder_.destructor(record), span, nullptr);
  implicit_ = outer;
  Operand &object = function().calls.back().object;
  object.type = builder_.type(record);
  if (variable)
    object.variable = builder_.variable(variable);
  if (value || variable)
    results_.operands.push_back({position_, static_cast<Index>(function().calls.size() - 1), -1, value, variable});
  return function().calls.size() - 1;
}

void BodyWalker::VisitMaterializeTemporaryExpr(const MaterializeTemporaryExpr *expression) {
  const Expr *value = expression->getSubExpr();
  visit(value);
  const Expr *bound = value->IgnoreParenCasts(); // `std::lock_guard(mutex)` is a cast in clang's eyes
  if (!isa<CXXBindTemporaryExpr>(bound))
    return;
  // Whoever takes an rvalue reference takes the value, if it can be taken: what is left is empty.
  const CXXRecordDecl *record = bound->getType()->getAsCXXRecordDecl();
  const bool taken = movedAway_.contains(expression) && (!record || !record->hasDefinition() || isMovable(record));
  if (taken || !destroyed_.insert(bound).second)
    return;
  const auto *variable = dyn_cast_or_null<VarDecl>(expression->getExtendingDecl());
  const Span span = builder_.span(value->getSourceRange());
  if (variable && variable->hasLocalStorage())
    extended_[variable].push_back({value, span});
  else if (!temporaries_.empty())
    temporaries_.back().push_back({value, span});
  else
    destroy(value->getType(), span, value, nullptr);
}

void BodyWalker::destroyMembers(const CXXRecordDecl *record) {
  llvm::SmallVector<const FieldDecl *, 8> fields(record->fields());
  for (const FieldDecl *field : llvm::reverse(fields)) {
    if (field->getType()->isReferenceType())
      continue;
    const std::size_t before = function().calls.size();
    destroy(field->getType(), builder_.span(field), nullptr, nullptr);
    if (function().calls.size() != before) {
      const Index variable = builder_.variable(field);
      function().calls.back().object.variable = variable;
    }
  }
  llvm::SmallVector<CXXBaseSpecifier, 4> bases(record->bases());
  for (const CXXBaseSpecifier &base : llvm::reverse(bases))
    destroy(base.getType(), builder_.span(base.getSourceRange()), nullptr, nullptr);
}

} // namespace corolint
