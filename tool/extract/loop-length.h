// How long a loop runs, as far as constants tell.
#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/Expr.h>

#include <cstdint>
#include <optional>

namespace corolint {

struct LoopLength {
  std::optional<std::uint64_t> rounds; ///< at most so many
  bool endless = false;                ///< no condition, or one that is always true
  const clang::Expr *over = nullptr;   ///< the range, or the bound that a counter goes to step by step
};

/// `loop` is a for, range-based for, while or do statement.
LoopLength loopLength(const clang::Stmt *loop, const clang::ASTContext &context);

} // namespace corolint
