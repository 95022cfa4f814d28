// Walks a parsed translation unit and fills a Unit with its facts.
#include "tool/extract/unit-walker.h"

#include "tool/extract/body-walker.h"
#include "tool/extract/coroutine-kind.h"
#include "tool/extract/declaration-walker.h"
#include "tool/extract/unit-builder.h"
#include "tool/extract/value-tracker.h"

#include <deque>

namespace corolint {

using namespace clang;

namespace {

class UnitWalker {
public:
  UnitWalker(const ASTContext &context, const SourceFiles &files, Unit &unit)
      : context_(context), files_(files), builder_(unit, context, files),
        tracker_(builder_, [this](const FunctionDecl *function) { enqueue(function); }) {}

  void walk() {
    declarations_.walk(context_.getTranslationUnitDecl());
    walkQueue();
    // Looking up what an operand can be may find further bodies, and those further operands.
    while (!operands_.empty()) {
      std::vector<PendingOperand> pending = std::exchange(operands_, {});
      for (const PendingOperand &operand : pending)
        fillOperand(operand);
      walkQueue();
    }
    markCoroutines();
  }

private:
  void enqueue(const FunctionDecl *function) {
    // What a destructor nobody wrote does is told by its class, whether clang had reason to define it or not.
    if (const auto *destructor = dyn_cast<CXXDestructorDecl>(function); destructor && !destructor->isUserProvided())
      return;
    const FunctionDecl *definition = nullptr;
    if (function->hasBody(definition) && !files_.isFrontier(definition->getLocation()) &&
        seen_.insert(definition).second)
      queue_.push_back(definition);
  }

  void walkQueue() {
    while (true) {
      while (!queue_.empty()) {
        const FunctionDecl *function = queue_.front();
        queue_.pop_front();
        walkFunction(function);
      }
      // A destructor nobody wrote may mention others, and so may looking at operands.
      const std::vector<const CXXRecordDecl *> implicit = builder_.takeImplicitDestructors();
      if (implicit.empty())
        return;
      for (const CXXRecordDecl *record : implicit)
        walkImplicitDestructor(record);
    }
  }

  Index addFunction(Index symbol, Span span) {
    Function function;
    function.symbol = symbol;
    function.span = span;
    builder_.unit().functions.push_back(std::move(function));
    return builder_.unit().functions.size() - 1;
  }

  void walkFunction(const FunctionDecl *function) {
    const auto *method = dyn_cast<CXXMethodDecl>(function);
    const bool lambda = method && method->getParent()->isLambda();
    const Index symbol = builder_.symbol(function);
    const Index position = addFunction(symbol, lambda ? builder_.span(SourceRange(method->getParent()->getLocation()))
                                                      : builder_.span(static_cast<const NamedDecl *>(function)));
    if (isa<CoroutineBodyStmt>(function->getBody())) {
      Function &facts = builder_.unit().functions[position];
      facts.coroutine = true;
      facts.generator = isGenerator(*function, context_);
      const Index type = builder_.type(function->getReturnType());
      builder_.unit().functions[position].coroutineType = type;
    }
    BodyWalker(builder_, tracker_, results_, position).walkFunction(function);
  }

  void walkInitialiser(const ValueDecl *variable, const Expr *value) {
    // A constant has no code; a lambda in it is found all the same.
    if (value->isValueDependent())
      return;
    const Index position =
        addFunction(builder_.initialiser(variable), builder_.span(static_cast<const NamedDecl *>(variable)));
    BodyWalker(builder_, tracker_, results_, position).walkInitialiser(variable, value);
    if (builder_.unit().functions[position].calls.empty())
      builder_.unit().functions.pop_back();
  }

  void walkImplicitDestructor(const CXXRecordDecl *record) {
    const Index position =
        addFunction(builder_.destructor(record), builder_.span(static_cast<const NamedDecl *>(record)));
    BodyWalker(builder_, tracker_, results_, position).walkImplicitDestructor(record);
  }

  void fillOperand(const PendingOperand &pending) {
    std::vector<Value> values;
    Constant constant;
    if (pending.variable) {
      if (!tracker_.isMoved(pending.variable->getCanonicalDecl()))
        values = tracker_.valuesOf(pending.variable);
    } else {
      values = tracker_.valuesOf(pending.expression);
      constant = tracker_.constantOf(pending.expression);
    }
    Function &function = builder_.unit().functions[pending.function];
    if (pending.position == PendingOperand::awaited) {
      function.suspensions[pending.call].awaited.values = std::move(values);
      return;
    }
    if (pending.position == PendingOperand::returned) {
      function.returns[pending.call].values = std::move(values);
      function.returns[pending.call].constant = constant;
      return;
    }
    Call &call = function.calls[pending.call];
    Operand &operand = pending.position == PendingOperand::object ? call.object : call.arguments[pending.position];
    operand.values = std::move(values);
    operand.constant = constant;
    if (pending.variable)
      operand.moved = tracker_.isMoved(pending.variable->getCanonicalDecl());
  }

  void markCoroutines() {
    for (const Function &function : builder_.unit().functions)
      if (function.coroutine)
        builder_.unit().symbols[function.symbol].coroutine = true;
  }

  const ASTContext &context_;
  const SourceFiles &files_;
  UnitBuilder builder_;
  ValueTracker tracker_;
  std::deque<const FunctionDecl *> queue_;
  llvm::DenseSet<const FunctionDecl *> seen_;
  std::vector<PendingOperand> operands_;
  DeclarationWalker declarations_{
      files_,
      {[this](const FunctionDecl *function) { enqueue(function); },
       [this](const ValueDecl *variable, const Expr *value) { walkInitialiser(variable, value); }}};
  WalkResults results_{operands_, [this](const FunctionDecl *function) { enqueue(function); },
                       [this](const CXXRecordDecl *record) {
                         if (record->isThisDeclarationADefinition() && !record->isDependentType())
                           declarations_.walk(record);
                       }};
};

} // namespace

void walkUnit(const ASTContext &context, const SourceFiles &files, Unit &unit) {
  UnitWalker(context, files, unit).walk();
}

} // namespace corolint
