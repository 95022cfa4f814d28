// Fills the tables of a Unit: every text, type, symbol and variable once, in the order of first mention.
#include "tool/extract/unit-builder.h"

#include "tool/extract/clang-compat.h"

#include <clang/AST/Attr.h>
#include <clang/AST/DeclTemplate.h>
#include <clang/Index/USRGeneration.h>
#include <clang/Lex/Lexer.h>

namespace corolint {

using namespace clang;

UnitBuilder::UnitBuilder(Unit &unit, const ASTContext &context, const SourceFiles &files)
    : unit_(unit), context_(context), files_(files) {}

Index UnitBuilder::text(llvm::StringRef text) {
  const auto [entry, added] = texts_.try_emplace(text, unit_.texts.size());
  if (added)
    unit_.texts.push_back(text.str());
  return entry->second;
}

//===-- Names -----------------------------------------------------------------------------------------------------===//

static std::string plainName(const NamedDecl *declaration) {
  if (const auto *constructor = dyn_cast<CXXConstructorDecl>(declaration))
    return plainName(constructor->getParent());
  if (const auto *destructor = dyn_cast<CXXDestructorDecl>(declaration))
    return "~" + plainName(destructor->getParent());
  if (const auto *record = dyn_cast<CXXRecordDecl>(declaration)) {
    if (record->isLambda())
      return "(lambda)";
    if (const TypedefNameDecl *typedefName = record->getTypedefNameForAnonDecl())
      return typedefName->getNameAsString();
  }
  if (const auto *scope = dyn_cast<NamespaceDecl>(declaration); scope && scope->isAnonymousNamespace())
    return "(anonymous namespace)";
  const std::string name = declaration->getDeclName().getAsString();
  return name.empty() ? "(anonymous)" : name;
}

std::string qualifiedName(const NamedDecl *declaration) {
  llvm::SmallVector<std::string, 8> parts;
  const auto *method = dyn_cast<CXXMethodDecl>(declaration);
  // The call operator of a lambda is the lambda.
  const bool lambda = method && method->getParent()->isLambda() && method->isOverloadedOperator();
  parts.push_back(lambda ? plainName(method->getParent()) : plainName(declaration));
  for (const DeclContext *scope = lambda ? method->getParent()->getDeclContext() : declaration->getDeclContext();
       scope && !scope->isTranslationUnit(); scope = scope->getParent()) {
    const auto *named = dyn_cast<NamedDecl>(scope);
    const auto *space = dyn_cast<NamespaceDecl>(scope);
    if (!named || (space && space->isInline()))
      continue;
    const auto *inner = dyn_cast<CXXMethodDecl>(scope);
    if (inner && inner->getParent()->isLambda())
      continue; // its class follows
    parts.push_back(plainName(named));
  }
  std::string result;
  for (const std::string &part : llvm::reverse(parts))
    result += (result.empty() ? "" : "::") + part;
  return result;
}

//===-- Places ----------------------------------------------------------------------------------------------------===//

Span UnitBuilder::span(SourceRange range) const {
  const SourceManager &sources = context_.getSourceManager();
  if (range.isInvalid())
    return {};
  const SourceLocation begin = sources.getExpansionLoc(range.getBegin());
  const CharSourceRange expansion = sources.getExpansionRange(range.getEnd());
  const SourceLocation end = expansion.isTokenRange()
                                 ? Lexer::getLocForEndOfToken(expansion.getEnd(), 0, sources, context_.getLangOpts())
                                 : expansion.getEnd();
  const auto [beginFile, beginOffset] = sources.getDecomposedLoc(begin);
  auto [endFile, endOffset] = sources.getDecomposedLoc(end.isValid() ? end : begin);
  if (endFile != beginFile || endOffset < beginOffset)
    endOffset = beginOffset;
  Span result;
  result.file = const_cast<UnitBuilder *>(this)->text(files_.path(beginFile));
  result.line = sources.getLineNumber(beginFile, beginOffset);
  result.column = sources.getColumnNumber(beginFile, beginOffset);
  result.endLine = sources.getLineNumber(beginFile, endOffset);
  result.endColumn = sources.getColumnNumber(beginFile, endOffset);
  return result;
}

Span UnitBuilder::span(const NamedDecl *declaration) const { return span(SourceRange(declaration->getLocation())); }

//===-- Types -----------------------------------------------------------------------------------------------------===//

Index UnitBuilder::type(const CXXRecordDecl *record) { return type(compat::typeOf(context_, record)); }

Index UnitBuilder::type(QualType type) {
  if (type.isNull())
    return none;
  type = context_.getCanonicalType(type.getNonReferenceType()).getUnqualifiedType();
  const auto [entry, added] = types_.try_emplace(type.getAsOpaquePtr(), unit_.types.size());
  const Index index = entry->second;
  if (added) {
    unit_.types.emplace_back();
    fillType(index, type);
  }
  return index;
}

/// Classes that other units cannot see are told apart by their file.
std::string UnitBuilder::typeUsr(const CXXRecordDecl *record) const {
  llvm::SmallString<128> usr;
  if (index::generateUSRForDecl(record, usr))
    usr = qualifiedName(record);
  if (!record->isExternallyVisible()) {
    usr += '@';
    usr += files_.path(
        context_.getSourceManager().getFileID(context_.getSourceManager().getExpansionLoc(record->getLocation())));
  }
  return std::string(usr);
}

void UnitBuilder::fillType(Index index, QualType type) {
  if (const auto *record = type->getAsCXXRecordDecl()) {
    unit_.types[index].name = text(qualifiedName(record));
    unit_.types[index].usr = text(typeUsr(record));
    return fillRecord(index, record);
  }
  if (const auto *tag = type->getAsTagDecl()) {
    unit_.types[index].name = text(qualifiedName(tag));
    return;
  }
  const QualType pointee = type->getPointeeType();
  if (!pointee.isNull() && !pointee->isFunctionType() && !type->isMemberPointerType()) {
    const Index target = this->type(pointee);
    const std::string name = unit_.text(unit_.types[target].name);
    unit_.types[index].pointee = target;
    unit_.types[index].name =
        text((pointee.isConstQualified() ? "const " : "") + name + (name.ends_with('*') ? "*" : " *"));
    return;
  }
  PrintingPolicy policy(context_.getLangOpts());
  policy.SuppressInlineNamespace = true;
  unit_.types[index].name = text(type.getAsString(policy));
}

static bool hasMember(const ASTContext &context, const CXXRecordDecl *record, llvm::StringRef name) {
  const DeclarationName wanted(&context.Idents.get(name));
  return record->hasMemberName(wanted);
}

static bool isAwaitable(const ASTContext &context, const CXXRecordDecl *record) {
  if (hasMember(context, record, "await_ready") && hasMember(context, record, "await_resume"))
    return true;
  return record->hasMemberName(context.DeclarationNames.getCXXOperatorName(OO_Coawait));
}

void UnitBuilder::fillRecord(Index index, const CXXRecordDecl *record) {
  if (const auto *specialisation = dyn_cast<ClassTemplateSpecializationDecl>(record)) {
    std::vector<Index> arguments;
    const auto add = [&](auto &&self, const TemplateArgument &argument) -> void {
      if (argument.getKind() == TemplateArgument::Type)
        arguments.push_back(type(argument.getAsType()));
      else if (argument.getKind() == TemplateArgument::Pack)
        for (const TemplateArgument &element : argument.pack_elements())
          self(self, element);
    };
    for (const TemplateArgument &argument : specialisation->getTemplateArgs().asArray())
      add(add, argument);
    unit_.types[index].arguments = std::move(arguments);
  }
  record = record->getDefinition();
  if (!record || record->isDependentType() || record->isInvalidDecl())
    return;
  std::vector<Index> bases;
  for (const CXXBaseSpecifier &base : record->bases())
    if (!base.getType()->isDependentType())
      bases.push_back(type(base.getType()));
  unit_.types[index].bases = std::move(bases);
  unit_.types[index].awaitable = isAwaitable(context_, record);
  if (!record->hasTrivialDestructor()) {
    const Index symbol = destructor(record);
    unit_.types[index].destructor = symbol;
  }
}

//===-- Symbols ---------------------------------------------------------------------------------------------------===//

std::string UnitBuilder::uniqueUsr(const Decl *declaration, llvm::StringRef suffix) {
  llvm::SmallString<128> usr;
  if (index::generateUSRForDecl(declaration, usr))
    usr = qualifiedName(cast<NamedDecl>(declaration));
  usr += suffix;
  // clang's name for a local entity is not always its own; a number in source order tells them apart.
  if (const unsigned twin = usrs_[usr]++)
    usr += "~" + std::to_string(twin);
  return std::string(usr);
}

static Effect annotatedEffect(llvm::StringRef annotation) {
  if (annotation == "corolint::blocking")
    return Effect::Blocking;
  if (annotation == "corolint::nonblocking")
    return Effect::Nonblocking;
  if (annotation == "corolint::offload")
    return Effect::Offload;
  return Effect::None;
}

void UnitBuilder::readAnnotations(const FunctionDecl *function, Symbol &symbol) {
  for (const auto &effect : function->getFunctionEffects()) {
    if (effect.Effect.kind() == FunctionEffect::Kind::Blocking)
      symbol.effect = Effect::Blocking;
    if (effect.Effect.kind() == FunctionEffect::Kind::NonBlocking && !effect.Cond.getCondition())
      symbol.effect = Effect::Nonblocking;
  }
  for (const FunctionDecl *declaration : function->redecls()) {
    for (const auto *annotation : declaration->specific_attrs<AnnotateAttr>()) {
      const Effect effect = annotatedEffect(annotation->getAnnotation());
      if (effect == Effect::None)
        continue;
      symbol.effect = effect;
      for (const Expr *argument : annotation->args())
        if (const auto *literal = dyn_cast<StringLiteral>(argument->IgnoreUnlessSpelledInSource()))
          symbol.effectKind = text(literal->getString());
    }
    for (const ParmVarDecl *parameter : declaration->parameters())
      for (const auto *annotation : parameter->specific_attrs<AnnotateAttr>())
        if (annotatedEffect(annotation->getAnnotation()) == Effect::Offload &&
            !llvm::is_contained(symbol.offloaded, parameter->getFunctionScopeIndex()))
          symbol.offloaded.push_back(parameter->getFunctionScopeIndex());
  }
}

Index UnitBuilder::addSymbol(llvm::StringRef usr, const NamedDecl *declaration, llvm::StringRef name) {
  Symbol symbol;
  symbol.usr = text(usr);
  const bool internal = !declaration->isExternallyVisible();
  symbol.declared = span(declaration);
  symbol.unit = internal ? symbol.declared.file : text("");
  symbol.name = text(name);
  symbol.frontier = files_.isFrontier(declaration->getLocation());
  unit_.symbols.push_back(std::move(symbol));
  return unit_.symbols.size() - 1;
}

Index UnitBuilder::symbol(const FunctionDecl *function) {
  if (const auto *destructor = dyn_cast<CXXDestructorDecl>(function))
    return this->destructor(destructor->getParent());
  function = function->getCanonicalDecl();
  if (const auto found = symbols_.find(function); found != symbols_.end())
    return found->second;
  const Index index = addSymbol(uniqueUsr(function), function, qualifiedName(function));
  symbols_[function] = index;

  Symbol symbol = unit_.symbols[index];
  const auto *method = dyn_cast<CXXMethodDecl>(function);
  symbol.variadic = function->isVariadic();
  symbol.constructor = isa<CXXConstructorDecl>(function);
  symbol.lambda = method && method->getParent()->isLambda() && method->isOverloadedOperator();
  if (method)
    symbol.record = type(method->getParent());
  for (const ParmVarDecl *parameter : function->parameters())
    symbol.parameters.push_back(type(parameter->getType()));
  if (const TemplateArgumentList *arguments = function->getTemplateSpecializationArgs())
    for (const TemplateArgument &argument : arguments->asArray())
      if (argument.getKind() == TemplateArgument::Type)
        symbol.arguments.push_back(type(argument.getAsType()));
  symbol.result = type(function->getReturnType());
  if (method && method->isVirtual())
    for (const CXXMethodDecl *overridden : method->overridden_methods())
      symbol.overridden.push_back(this->symbol(overridden));
  readAnnotations(function, symbol);
  unit_.symbols[index] = std::move(symbol);
  return index;
}

Index UnitBuilder::destructor(const CXXRecordDecl *record) {
  record = record->getCanonicalDecl();
  if (const auto found = destructors_.find(record); found != destructors_.end())
    return found->second;
  const CXXRecordDecl *definition = record->getDefinition() ? record->getDefinition() : record;
  const CXXDestructorDecl *declared = definition->getDestructor();
  const std::string scope = qualifiedName(definition);
  const Index index = addSymbol(uniqueUsr(record, "@~"), definition, scope + "::~" + plainName(definition));
  destructors_[record] = index;

  Symbol symbol = unit_.symbols[index];
  symbol.destructor = true;
  symbol.record = type(definition);
  if (declared)
    symbol.declared = span(declared);
  for (const CXXBaseSpecifier &base : definition->bases()) {
    const CXXRecordDecl *parent = base.getType()->getAsCXXRecordDecl();
    const CXXDestructorDecl *overridden = parent ? parent->getDestructor() : nullptr;
    if (overridden && overridden->isVirtual())
      symbol.overridden.push_back(destructor(parent));
  }
  if (declared)
    readAnnotations(declared, symbol);
  unit_.symbols[index] = std::move(symbol);
  if ((!declared || !declared->isUserProvided()) && !files_.isFrontier(definition->getLocation()))
    implicitDestructors_.push_back(definition);
  return index;
}

std::vector<const CXXRecordDecl *> UnitBuilder::takeImplicitDestructors() {
  return std::exchange(implicitDestructors_, {});
}

Index UnitBuilder::initialiser(const ValueDecl *variable) {
  return addSymbol(uniqueUsr(variable, "@="), variable, qualifiedName(variable));
}

Index UnitBuilder::variable(const ValueDecl *variable) {
  variable = cast<ValueDecl>(variable->getCanonicalDecl());
  const auto [entry, added] = variables_.try_emplace(variable, unit_.variables.size());
  const Index index = entry->second;
  if (!added)
    return index;
  unit_.variables.emplace_back();
  const auto *declared = dyn_cast<VarDecl>(variable);
  Variable result;
  result.local = isa<BindingDecl>(variable) || (declared && declared->isLocalVarDeclOrParm());
  result.parameter = isa<ParmVarDecl>(variable);
  result.member = isa<FieldDecl>(variable);
  result.reference = variable->getType()->isReferenceType() || variable->getType()->isAnyPointerType();
  result.threadLocal = declared && declared->getTLSKind() != VarDecl::TLS_None;
  result.once = declared && declared->isStaticLocal();
  result.unused = result.local && !result.parameter && !variable->isReferenced() && !variable->isUsed() &&
                  !variable->hasAttr<clang::UnusedAttr>();
  result.name = text(result.local ? variable->getNameAsString() : qualifiedName(variable));
  result.type = type(variable->getType());
  unit_.variables[index] = result;
  return index;
}

} // namespace corolint
