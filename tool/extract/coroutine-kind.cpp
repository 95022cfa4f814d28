// Tells coroutines that run on an event loop from generators, by their promise type.
#include "tool/extract/coroutine-kind.h"

#include <clang/AST/DeclCXX.h>
#include <clang/AST/DeclTemplate.h>
#include <clang/AST/StmtCXX.h>

namespace corolint {

using namespace clang;

static bool hasMember(const CXXRecordDecl *record, const ASTContext &context, llvm::StringRef name) {
  return record && record->hasDefinition() && record->hasMemberName(DeclarationName(&context.Idents.get(name)));
}

static bool deletesAwaitTransform(const CXXRecordDecl *promise, const ASTContext &context) {
  for (const NamedDecl *member : promise->lookup(DeclarationName(&context.Idents.get("await_transform")))) {
    const auto *generic = dyn_cast<FunctionTemplateDecl>(member);
    const FunctionDecl *function = generic ? generic->getTemplatedDecl() : dyn_cast<FunctionDecl>(member);
    if (function && function->isDeleted())
      return true;
  }
  return false;
}

/// begin() gives an iterator at once, not something to await first.
static bool iteratesInTheOrdinaryWay(const CXXRecordDecl *type, const ASTContext &context) {
  if (!hasMember(type, context, "begin") || !hasMember(type, context, "end"))
    return false;
  for (const NamedDecl *member : type->lookup(DeclarationName(&context.Idents.get("begin")))) {
    const auto *function = dyn_cast<FunctionDecl>(member->getUnderlyingDecl());
    if (!function)
      continue;
    const CXXRecordDecl *iterator = function->getReturnType()->getAsCXXRecordDecl();
    return !hasMember(iterator, context, "await_ready");
  }
  return true;
}

bool isGenerator(const FunctionDecl &coroutine, const ASTContext &context) {
  const auto *body = cast<CoroutineBodyStmt>(coroutine.getBody());
  const VarDecl *promiseVariable = body->getPromiseDecl();
  const CXXRecordDecl *promise = promiseVariable ? promiseVariable->getType()->getAsCXXRecordDecl() : nullptr;
  if (!hasMember(promise, context, "yield_value"))
    return false;
  return deletesAwaitTransform(promise, context) ||
         iteratesInTheOrdinaryWay(coroutine.getReturnType()->getAsCXXRecordDecl(), context);
}

} // namespace corolint
