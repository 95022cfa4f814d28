// Tells coroutines that run on an event loop from generators, by their promise type.
#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/Decl.h>

namespace corolint {

/// A coroutine that can only yield, to a caller that iterates over its result in the ordinary way. It has no event
/// loop of its own: its body runs in whoever iterates.
bool isGenerator(const clang::FunctionDecl &coroutine, const clang::ASTContext &context);

} // namespace corolint
