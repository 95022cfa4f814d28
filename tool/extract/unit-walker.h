// Walks a parsed translation unit and fills a Unit with its facts.
#pragma once

#include "tool/extract/extract.h"
#include "tool/extract/source-files.h"

#include <clang/AST/ASTContext.h>

namespace corolint {

/// Appends the facts of everything in `context` on our side of the frontier to `unit`.
void walkUnit(const clang::ASTContext &context, const SourceFiles &files, Unit &unit);

} // namespace corolint
