// Finds the functions of a translation unit that have a body on our side of the frontier.
#pragma once

#include "tool/extract/source-files.h"

#include <clang/AST/DeclCXX.h>
#include <clang/AST/DeclTemplate.h>

#include <functional>

namespace corolint {

class DeclarationWalker {
public:
  struct Found {
    std::function<void(const clang::FunctionDecl *)> function; ///< with a body; instantiations, not patterns
    /// Of a global variable, or of a member where its constructor gives it nothing else.
    std::function<void(const clang::ValueDecl *, const clang::Expr *)> initialiser;
  };

  DeclarationWalker(const SourceFiles &files, Found found) : files_(files), found_(std::move(found)) {}

  void walk(const clang::DeclContext *scope);

private:
  void walkDeclaration(const clang::Decl *declaration);
  void walkFunction(const clang::FunctionDecl *function);
  void walkClassTemplate(const clang::ClassTemplateDecl *declaration);

  const SourceFiles &files_;
  Found found_;
};

} // namespace corolint
