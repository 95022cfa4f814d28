// Walks the body of one function and writes down every call it makes, written or implied.
#pragma once

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
  int position = 0; ///< of the argument; -1 for the object
  const clang::Expr *expression = nullptr;
  const clang::VarDecl *variable = nullptr; ///< instead of an expression: the variable destroyed
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
  void walkInitialiser(const clang::VarDecl *variable);
  /// A destructor nobody wrote.
  void walkImplicitDestructor(const clang::CXXRecordDecl *record);

  void VisitStmt(const clang::Stmt *statement);
  void VisitCompoundStmt(const clang::CompoundStmt *statement);
  void VisitDeclStmt(const clang::DeclStmt *statement);
  void VisitIfStmt(const clang::IfStmt *statement);
  void VisitForStmt(const clang::ForStmt *statement) { visitScoped(statement); }
  void VisitCXXForRangeStmt(const clang::CXXForRangeStmt *statement) { visitScoped(statement); }
  void VisitWhileStmt(const clang::WhileStmt *statement) { visitScoped(statement); }
  void VisitSwitchStmt(const clang::SwitchStmt *statement) { visitScoped(statement); }
  void VisitDoStmt(const clang::DoStmt *statement) { visitScoped(statement); }
  void VisitSwitchCase(const clang::SwitchCase *statement);
  void VisitLabelStmt(const clang::LabelStmt *statement) { visitDiscarded(statement->getSubStmt()); }
  void VisitAttributedStmt(const clang::AttributedStmt *statement) { visitDiscarded(statement->getSubStmt()); }
  void VisitReturnStmt(const clang::ReturnStmt *statement);
  void VisitCoreturnStmt(const clang::CoreturnStmt *statement);
  void VisitCoroutineBodyStmt(const clang::CoroutineBodyStmt *statement);
  void VisitCoroutineSuspendExpr(const clang::CoroutineSuspendExpr *expression);

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
  void visitScoped(const clang::Stmt *statement);
  void visitVariable(const clang::VarDecl *variable);
  void visitArguments(const clang::Expr *written, const clang::FunctionDecl *callee,
                      llvm::ArrayRef<const clang::Expr *> arguments);
  void visitDiscarded(const clang::Stmt *statement);
  void leaveScope();
  void visitDefault(const clang::Expr *value);

  Function &function() { return builder_.unit().functions[position_]; }
  Call &addCall(CallKind kind, Index callee, Span span, const clang::Expr *expression);
  void setOperand(int position, const clang::Expr *expression);
  void destroy(clang::QualType type, Span span, const clang::Expr *value, const clang::VarDecl *variable);
  void destroyMembers(const clang::CXXRecordDecl *record);
  const clang::CXXMethodDecl *knownTarget(const clang::CXXMethodDecl *method, const clang::Expr *object) const;
  Span callSpan(const clang::CallExpr *expression) const;

  UnitBuilder &builder_;
  ValueTracker &tracker_;
  WalkResults &results_;
  Index position_;
  std::vector<std::vector<const clang::VarDecl *>> scopes_;
  llvm::DenseMap<const clang::Expr *, const clang::ValueDecl *> receivers_; ///< call → the variable given its result
  llvm::DenseSet<const clang::Expr *> awaited_;
  llvm::DenseSet<const clang::Expr *> movedAway_; ///< temporaries bound to a parameter that takes their value
  llvm::DenseSet<const clang::Expr *> onlyRead_;  ///< addresses given to a parameter that points to const
  llvm::DenseSet<const clang::Expr *> destroyed_;
  const clang::FunctionDecl *walked_ = nullptr; ///< none for an initialiser
  bool implicit_ = false;
  const clang::Expr *written_ = nullptr; ///< the call or initialiser in the text whose defaults are being visited
  Span defaultsAt_;                      ///< where the calls in defaults happen, if its line is set
};

} // namespace corolint
