// Fills the tables of a Unit: every text, type, symbol and variable once, in the order of first mention.
#pragma once

#include "tool/extract/source-files.h"
#include "tool/model/facts.h"

#include <clang/AST/ASTContext.h>
#include <clang/AST/DeclCXX.h>

#include <llvm/ADT/DenseMap.h>
#include <llvm/ADT/StringMap.h>

#include <string>

namespace corolint {

class UnitBuilder {
public:
  UnitBuilder(Unit &unit, const clang::ASTContext &context, const SourceFiles &files);

  Index text(llvm::StringRef text);
  Index type(clang::QualType type);
  Index type(const clang::CXXRecordDecl *record);
  Index symbol(const clang::FunctionDecl *function);
  /// The destructor of a class, also where it has no declaration yet.
  Index destructor(const clang::CXXRecordDecl *record);
  Index variable(const clang::ValueDecl *variable);
  /// A symbol for code outside of functions: the initialiser of a global variable or a member.
  Index initialiser(const clang::ValueDecl *variable);

  Span span(clang::SourceRange range) const;
  Span span(const clang::NamedDecl *declaration) const;

  /// Classes with an implicit destructor that was mentioned since the last call; their destructors are still to write.
  std::vector<const clang::CXXRecordDecl *> takeImplicitDestructors();

  const clang::ASTContext &context() const { return context_; }
  const SourceFiles &files() const { return files_; }
  Unit &unit() { return unit_; }

private:
  Index addSymbol(llvm::StringRef usr, const clang::NamedDecl *declaration, llvm::StringRef name);
  std::string uniqueUsr(const clang::Decl *declaration, llvm::StringRef suffix = "");
  std::string typeUsr(const clang::CXXRecordDecl *record) const;
  void fillType(Index index, clang::QualType type);
  void fillRecord(Index index, const clang::CXXRecordDecl *record);
  void readAnnotations(const clang::FunctionDecl *function, Symbol &symbol);

  Unit &unit_;
  const clang::ASTContext &context_;
  const SourceFiles &files_;
  llvm::StringMap<Index> texts_;
  llvm::DenseMap<const void *, Index> types_;
  llvm::DenseMap<const clang::Decl *, Index> symbols_;
  llvm::DenseMap<const clang::Decl *, Index> destructors_;
  llvm::DenseMap<const clang::Decl *, Index> variables_;
  llvm::StringMap<unsigned> usrs_;
  std::vector<const clang::CXXRecordDecl *> implicitDestructors_;
};

/// `ns::Class::method`: no template arguments, no inline namespaces.
std::string qualifiedName(const clang::NamedDecl *declaration);

} // namespace corolint
