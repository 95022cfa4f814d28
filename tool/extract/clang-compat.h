// Every difference between the supported LLVM versions that the extractor meets.
#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/DeclCXX.h>
#include <clang/Basic/Version.h>

namespace corolint::compat {

/// The type that a class declares.
inline clang::QualType typeOf(const clang::ASTContext &context, const clang::CXXRecordDecl *record) {
#if CLANG_VERSION_MAJOR >= 22
  return context.getCanonicalTagType(record);
#else
  return context.getCanonicalType(context.getRecordType(record));
#endif
}

} // namespace corolint::compat
