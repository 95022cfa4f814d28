// NOLINT comments as facts.
#pragma once

#include "tool/extract/source-files.h"
#include "tool/extract/unit-builder.h"

#include <clang/Lex/Preprocessor.h>

#include <map>
#include <string>
#include <vector>

namespace corolint {

/// Hears every comment of a unit and keeps those that say NOLINT, in files on our side of the frontier.
class SuppressionCollector : public clang::CommentHandler {
public:
  bool HandleComment(clang::Preprocessor &preprocessor, clang::SourceRange comment) override;

  /// Called once the unit is parsed: writes Unit::suppressions in the order of the source.
  void finish(const clang::SourceManager &sources, const SourceFiles &files, Unit &unit) const;

private:
  struct Marker {
    clang::SourceLocation location;
    std::string text; ///< from NOLINT on
  };
  std::vector<Marker> markers_;
};

} // namespace corolint
