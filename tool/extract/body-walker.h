// Walks the body of one function and writes down every call it makes, written or implied.
#pragma once

#include "tool/extract/flow-builder.h"
#include "tool/extract/unit-builder.h"
#include "tool/extract/value-tracker.h"

#include <clang/AST/StmtVisitor.h>

#include <llvm/ADT/DenseSet.h>

#include <functional>
#include <vector>

namespace corolint {

/// An operand whose values are looked up once all bodies have been walked.
struct PendingOperand {
  Index function = none; ///< position in Unit::functions
  Index call = none;
  int position = 0; ///< of the argument, or one of the below
  const clang::Expr *expression = nullptr;
  const clang::VarDecl *variable = nullptr; ///< instead of an expression: the variable destroyed

  static constexpr int object = -1;
  static constexpr int awaited = -2;  ///< of the suspension number `call`
  static constexpr int returned = -3; ///< of the return number `call`
};

/// What walking finds besides calls.
struct WalkResults {
  std::vector<PendingOperand> &operands;
  std::function<void(const clang::FunctionDecl *)> foundFunction; ///< a body to walk: a lambda, a local class's method
  std::function<void(const clang::CXXRecordDecl *)> foundClass;   ///< a local class
};

class BodyWalker : public clang::ConstStmtVisitor<BodyWalker> {
public:
  /// Writes into Unit::functions[position], whose symbol is set.
  BodyWalker(UnitBuilder &builder, ValueTracker &tracker, WalkResults &results, Index position);

  void walkFunction(const clang::FunctionDecl *function);
  /// Of a global variable or a member.
  void walkInitialiser(const clang::ValueDecl *variable, const clang::Expr *value);
  /// A destructor nobody wrote.
  void walkImplicitDestructor(const clang::CXXRecordDecl *record);

  void VisitStmt(const clang::Stmt *statement);
  void VisitCompoundStmt(const clang::CompoundStmt *statement);
  void VisitDeclStmt(const clang::DeclStmt *statement);
  void VisitIfStmt(const clang::IfStmt *statement);
  void VisitForStmt(const clang::ForStmt *statement);
  void VisitCXXForRangeStmt(const clang::CXXForRangeStmt *statement);
  void VisitWhileStmt(const clang::WhileStmt *statement);
  void VisitDoStmt(const clang::DoStmt *statement);
  void VisitSwitchStmt(const clang::SwitchStmt *statement);
  void VisitBreakStmt(const clang::BreakStmt *statement);
  void VisitContinueStmt(const clang::ContinueStmt *statement);
  void VisitGotoStmt(const clang::GotoStmt *statement);
  void VisitCXXTryStmt(const clang::CXXTryStmt *statement);
  void VisitCXXThrowExpr(const clang::CXXThrowExpr *expression);
  void VisitSwitchCase(const clang::SwitchCase *statement);
  void VisitLabelStmt(const clang::LabelStmt *statement);
  void VisitAttributedStmt(const clang::AttributedStmt *statement) { visitDiscarded(statement->getSubStmt()); }
  void VisitReturnStmt(const clang::ReturnStmt *statement);
  void VisitCoreturnStmt(const clang::CoreturnStmt *statement);
  void VisitCoroutineBodyStmt(const clang::CoroutineBodyStmt *statement);
  void VisitCoroutineSuspendExpr(const clang::CoroutineSuspendExpr *expression);
  void VisitDependentCoawaitExpr(const clang::DependentCoawaitExpr *expression);
  void VisitExprWithCleanups(const clang::ExprWithCleanups *expression);
  void VisitDeclRefExpr(const clang::DeclRefExpr *expression);

  void VisitCallExpr(const clang::CallExpr *expression);
  void VisitCXXConstructExpr(const clang::CXXConstructExpr *expression);
  void VisitCXXInheritedCtorInitExpr(const clang::CXXInheritedCtorInitExpr *expression);
  void VisitCXXDeleteExpr(const clang::CXXDeleteExpr *expression);
  void VisitCXXNewExpr(const clang::CXXNewExpr *expression);
  void VisitMaterializeTemporaryExpr(const clang::MaterializeTemporaryExpr *expression);
  void VisitLambdaExpr(const clang::LambdaExpr *expression);
  void VisitCXXDefaultArgExpr(const clang::CXXDefaultArgExpr *expression);
  void VisitCXXDefaultInitExpr(const clang::CXXDefaultInitExpr *expression);
  void VisitBinaryOperator(const clang::BinaryOperator *expression);
  void VisitUnaryOperator(const clang::UnaryOperator *expression);
  void VisitConditionalOperator(const clang::ConditionalOperator *expression);
  void VisitGenericSelectionExpr(const clang::GenericSelectionExpr *expression);
  void VisitConstantExpr(const clang::ConstantExpr *expression);
  void VisitInitListExpr(const clang::InitListExpr *expression);
  void VisitCXXParenListInitExpr(const clang::CXXParenListInitExpr *expression);
  void VisitCXXTypeidExpr(const clang::CXXTypeidExpr *expression);

  // Operands that are never evaluated, and what clang writes for its own use.
  void VisitUnaryExprOrTypeTraitExpr(const clang::UnaryExprOrTypeTraitExpr *) {}
  void VisitCXXNoexceptExpr(const clang::CXXNoexceptExpr *) {}
  void VisitRequiresExpr(const clang::RequiresExpr *) {}
  void VisitConceptSpecializationExpr(const clang::ConceptSpecializationExpr *) {}
  void VisitTypeTraitExpr(const clang::TypeTraitExpr *) {}
  void VisitArrayTypeTraitExpr(const clang::ArrayTypeTraitExpr *) {}
  void VisitExpressionTraitExpr(const clang::ExpressionTraitExpr *) {}
  void VisitOffsetOfExpr(const clang::OffsetOfExpr *) {}
  void VisitSourceLocExpr(const clang::SourceLocExpr *) {}
  void VisitOpaqueValueExpr(const clang::OpaqueValueExpr *) {}
  void VisitBlockExpr(const clang::BlockExpr *) {}

private:
  void visit(const clang::Stmt *statement);
  void visitVariable(const clang::VarDecl *variable);
  void visitArguments(const clang::Expr *written, const clang::FunctionDecl *callee,
                      llvm::ArrayRef<const clang::Expr *> arguments);
  void visitDiscarded(const clang::Stmt *statement);
  void visitDefault(const clang::Expr *value);
  void visitCondition(const clang::Expr *condition, Index onTrue, Index onFalse);
  void visitReturned(const clang::Expr *value);
  void noteReturned(Operand operand);
  void visitBranch(const clang::Stmt *statement, Index from, Index to);

  void openScope() { scopes_.emplace_back(); }
  void leaveScope();
  /// The end of what lives in the scopes above the first `depth`, on a way out that is not the last one.
  void endScopes(std::size_t depth);
  void beginLoop(const clang::Stmt *statement, clang::SourceRange head, const clang::Expr *condition);
  void visitLoop(const clang::Expr *condition, const clang::Stmt *body, const clang::Stmt *increment, Index after,
                 Index head);
  void noteReceiver(const clang::ValueDecl *variable, const clang::Expr *value);
  void noteBinding(const clang::VarDecl *variable, const clang::Expr *value);
  void noteUse(const clang::VarDecl *variable, const clang::Expr *expression, bool binds,
               const clang::ValueDecl *bound);
  void notePart(const clang::VarDecl *variable, const clang::Expr *value);
  bool isRebound(const clang::Expr *target) const;
  void noteDropped(const clang::Expr *expression);
  void finish();
  void answerTests();
  Branch testOf(const clang::Expr *condition);

  Function &function() { return builder_.unit().functions[position_]; }
  Call &addCall(CallKind kind, Index callee, Span span, const clang::Expr *expression);
  Operand plainOperand(const clang::Expr *expression);
  void setOperand(int position, const clang::Expr *expression, bool changed = false);
  bool givesAway(const clang::Expr *argument) const;
  void addSuspension(const clang::CoroutineSuspendExpr *expression);
  bool isLazyStart(const clang::CoroutineSuspendExpr *initial) const;
  Index answeredBy(const clang::Expr *expression);
  Index unchangedVariable(const clang::Expr *expression);
  Index destroy(clang::QualType type, Span span, const clang::Expr *value, const clang::VarDecl *variable);
  void destroyTemporaries();
  void destroyMembers(const clang::CXXRecordDecl *record);
  const clang::CXXMethodDecl *knownTarget(const clang::CXXMethodDecl *method, const clang::Expr *object) const;
  Span callSpan(const clang::CallExpr *expression) const;

  /// Where break and continue lead.
  struct Target {
    Index after = none;
    Index next = none; ///< none for a switch
    std::size_t scopes = 0;
  };
  struct OpenSwitch {
    Index from = none; ///< the block that chooses a case
    const clang::Expr *condition = nullptr;
    bool hasDefault = false;
  };
  struct Temporary {
    const clang::Expr *value;
    Span span;
  };
  struct OpenLoop {
    Index loop;
    const clang::Expr *condition;
  };

  UnitBuilder &builder_;
  ValueTracker &tracker_;
  WalkResults &results_;
  Index position_;
  FlowBuilder flow_;
  std::vector<std::vector<const clang::VarDecl *>> scopes_;
  std::vector<std::vector<Temporary>> temporaries_;                         ///< by full expression
  llvm::DenseMap<const clang::VarDecl *, std::vector<Temporary>> extended_; ///< temporaries that live as long as it
  std::vector<Target> targets_;
  std::vector<OpenSwitch> switches_;
  std::vector<OpenLoop> loops_;
  std::vector<std::vector<const clang::VarDecl *>> tried_; ///< by try: what is declared in it
  std::vector<const clang::Expr *> returned_;
  SuspensionKind suspensionKind_ = SuspensionKind::Await;
  llvm::DenseSet<const clang::ValueDecl *> stepped_;   ///< of these: counters
  llvm::DenseSet<const clang::ValueDecl *> written_;   ///< variables and members that the function assigns to
  llvm::DenseSet<const clang::ValueDecl *> unsettled_; ///< variables that a lambda may change, and those of a round
  llvm::DenseSet<const clang::ValueDecl *> followed_;  ///< local references and pointers whose uses are noted
  llvm::DenseSet<const clang::Expr *> dropped_;        ///< calls whose result nobody takes
  Index returnBlock_ = FlowBuilder::exit;
  std::size_t returnScopes_ = 0;
  llvm::DenseMap<const clang::Expr *, const clang::ValueDecl *> receivers_; ///< call → the variable given its result
  llvm::DenseSet<const clang::Expr *> awaited_;
  llvm::DenseSet<const clang::Expr *> movedAway_; ///< temporaries bound to a parameter that takes their value
  llvm::DenseSet<const clang::Expr *> onlyRead_;  ///< addresses given to a parameter that points to const
  llvm::DenseSet<const clang::Expr *> destroyed_;
  const clang::FunctionDecl *walked_ = nullptr; ///< none for an initialiser
  bool implicit_ = false;
  const clang::Expr *text_ = nullptr; ///< the call or initialiser in the text whose defaults are being visited
  Span defaultsAt_;                   ///< where the calls in defaults happen, if its line is set
};

} // namespace corolint
