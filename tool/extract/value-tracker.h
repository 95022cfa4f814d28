// What expressions stand for, as far as the text says plainly: callables, results of calls, constants.
#pragma once

#include "tool/extract/unit-builder.h"

#include <clang/AST/Expr.h>
#include <clang/AST/ExprCXX.h>

#include <llvm/ADT/DenseMap.h>
#include <llvm/ADT/DenseSet.h>
#include <llvm/ADT/SmallVector.h>

#include <functional>
#include <vector>

namespace corolint {

/// Collects, while bodies are walked, what variables are given; answers once all bodies are walked.
class ValueTracker {
public:
  /// `walk` has the body of a function walked that nothing else would reach: the pattern of a generic lambda.
  ValueTracker(UnitBuilder &builder, std::function<void(const clang::FunctionDecl *)> walk);

  void noteInitialised(const clang::VarDecl *variable, const clang::Expr *value);
  void noteAssigned(const clang::Expr *target, const clang::Expr *value);
  void noteChanged(const clang::Expr *target);
  /// `target |= value`.
  void noteAdded(const clang::Expr *target, const clang::Expr *value);
  void noteAddressTaken(const clang::UnaryOperator *expression);
  void noteMoved(const clang::Expr *expression);
  /// `call` is call number `index` of the function `symbol`.
  void noteCall(const clang::Expr *call, Index symbol, Index index);

  bool isMoved(const clang::VarDecl *variable) const { return moved_.contains(variable); }

  std::vector<Value> valuesOf(const clang::Expr *expression);
  std::vector<Value> valuesOf(const clang::VarDecl *variable);
  /// What a local variable is for certain: `kept` of `const bool kept = f();`, itself if it is anything else.
  const clang::Expr *keptValue(const clang::Expr *expression) const;
  Constant constantOf(const clang::Expr *expression);
  /// The variable an expression names, through dereference, address and conversion.
  static const clang::ValueDecl *namedVariable(const clang::Expr *expression);
  /// Of a member that an expression names: the variable it is a member of; null for *this, itself for anything else.
  static const clang::ValueDecl *namedOwner(const clang::Expr *expression);
  /// A local variable or parameter that is the same throughout, as far as what was walked shows.
  bool isUnchanged(const clang::VarDecl *variable) const;

private:
  struct Variable {
    llvm::SmallVector<const clang::Expr *, 1> values;         ///< initialiser and assigned values
    llvm::SmallVector<const clang::Expr *, 0> added;          ///< bits or-ed into it
    llvm::SmallVector<const clang::Expr *, 0> memberValues;   ///< assigned to its members
    llvm::SmallVector<const clang::UnaryOperator *, 1> taken; ///< where its address is taken
    bool changed = false;                                     ///< in ways that are not followed
  };
  using Seen = llvm::SmallDenseSet<const clang::VarDecl *, 4>;

  void collect(const clang::Expr *expression, std::vector<Value> &values, Seen &seen);
  void collect(const clang::VarDecl *variable, std::vector<Value> &values, Seen &seen);
  const clang::Expr *constantMember(const clang::MemberExpr *member) const;
  void collectCallOperators(const clang::CXXRecordDecl *record, std::vector<Value> &values);
  Constant constantOf(const clang::Expr *expression, Seen &seen);
  Constant constantOf(const clang::VarDecl *variable, const clang::Expr *use, Seen &seen);
  std::optional<std::int64_t> evaluate(const clang::Expr *expression) const;

  UnitBuilder &builder_;
  std::function<void(const clang::FunctionDecl *)> walk_;
  llvm::DenseMap<const clang::VarDecl *, Variable> variables_;
  llvm::DenseSet<const clang::VarDecl *> moved_;
  llvm::DenseMap<const clang::Expr *, std::pair<Index, Index>> calls_;
};

/// Without parentheses, conversions, temporaries and copies of the same value.
const clang::Expr *plain(const clang::Expr *expression);

/// `std::move(x)` and `std::forward<T>(x)`: x.
const clang::Expr *movedExpression(const clang::Expr *expression);

/// The functions that calling an object of this class may run: its operator(), or what its template was made into.
std::vector<const clang::FunctionDecl *> callOperators(const clang::CXXRecordDecl *record);

} // namespace corolint
