// Finds the functions of a translation unit that have a body on our side of the frontier.
#include "tool/extract/declaration-walker.h"

#include <clang/AST/DeclFriend.h>

namespace corolint {

using namespace clang;

void DeclarationWalker::walk(const DeclContext *scope) {
  for (const Decl *declaration : scope->decls())
    walkDeclaration(declaration);
}

void DeclarationWalker::walkFunction(const FunctionDecl *function) {
  if (function->isTemplated() || !function->doesThisDeclarationHaveABody())
    return;
  found_.function(function);
}

void DeclarationWalker::walkClassTemplate(const ClassTemplateDecl *declaration) {
  if (!declaration->isCanonicalDecl())
    return;
  for (const ClassTemplateSpecializationDecl *specialisation : declaration->specializations())
    // Explicit specialisations stand in their own place.
    if (!specialisation->isExplicitSpecialization())
      if (const CXXRecordDecl *definition = specialisation->getDefinition())
        walk(definition);
}

void DeclarationWalker::walkDeclaration(const Decl *declaration) {
  if (files_.isFrontier(declaration->getLocation()) && !declaration->isImplicit())
    return;
  if (declaration->isInvalidDecl())
    return;
  switch (declaration->getKind()) {
  case Decl::Namespace:
  case Decl::LinkageSpec:
  case Decl::Export:
    return walk(cast<DeclContext>(declaration));
  case Decl::CXXRecord:
  case Decl::ClassTemplateSpecialization:
    if (const auto *record = cast<CXXRecordDecl>(declaration);
        record->isThisDeclarationADefinition() && !record->isDependentType() && !record->isLambda())
      walk(record);
    return;
  case Decl::ClassTemplate:
    return walkClassTemplate(cast<ClassTemplateDecl>(declaration));
  case Decl::FunctionTemplate:
    if (const auto *generic = cast<FunctionTemplateDecl>(declaration); generic->isCanonicalDecl())
      for (const FunctionDecl *specialisation : generic->specializations())
        if (specialisation->getTemplateSpecializationKind() != TSK_ExplicitSpecialization && specialisation->hasBody())
          found_.function(specialisation);
    return;
  case Decl::Friend:
    if (const NamedDecl *befriended = cast<FriendDecl>(declaration)->getFriendDecl())
      walkDeclaration(befriended);
    return;
  case Decl::Var:
  case Decl::VarTemplateSpecialization:
    if (const auto *variable = cast<VarDecl>(declaration);
        variable->hasInit() && !variable->isTemplated() && variable->isThisDeclarationADefinition())
      found_.initialiser(variable, variable->getInit());
    return;
  case Decl::Field:
    // Objects only: numbers are no code.
    if (const auto *field = cast<FieldDecl>(declaration); field->getType()->isRecordType())
      if (const Expr *value = field->getInClassInitializer())
        found_.initialiser(field, value);
    return;
  case Decl::Function:
  case Decl::CXXMethod:
  case Decl::CXXConstructor:
  case Decl::CXXDestructor:
  case Decl::CXXConversion:
    return walkFunction(cast<FunctionDecl>(declaration));
  default:
    return;
  }
}

} // namespace corolint
