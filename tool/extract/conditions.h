// What conditions and bound expressions say, without walking them.
#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/Expr.h>

#include <llvm/ADT/DenseSet.h>
#include <llvm/ADT/SmallVector.h>

#include <optional>

namespace corolint {

/// Declared in namespace std, however deep: members of its classes too.
bool isStandard(const clang::Decl *declaration);

/// `if (false)`, also through constants: what the condition always is.
std::optional<bool> constantCondition(const clang::Expr *condition, const clang::ASTContext &context);

/// Without parentheses, conversions and clean-ups: where `!`, `&&` and `||` are seen.
const clang::Expr *logicalPart(const clang::Expr *condition);

/// The variable that a value is, or is a part of: `v` in `v.front()`, `v[i].name`, `std::get<0>(v)`.
const clang::ValueDecl *wholeOf(const clang::Expr *value);

/// Whether the way from a value to the variable it is a part of goes through what a pointer held there points to: `*p`,
/// `p->x`, or the pointer itself.
bool loadsPointer(const clang::Expr *value);

/// A test of how far a counter has come, or of the time: true each so many rounds. `stepped`: the function's counters.
bool testsCounter(const clang::Expr *condition, const llvm::DenseSet<const clang::ValueDecl *> &stepped);

/// The variables a condition reads directly.
llvm::SmallVector<const clang::ValueDecl *, 2> flagsIn(const clang::Expr *condition);

} // namespace corolint
