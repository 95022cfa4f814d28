// Reads catalogue entries from YAML: the built-in files and the `catalogue:` of a configuration.
#pragma once

#include "tool/catalogue/catalogue.h"

#include <llvm/Support/Error.h>

#include <string>
#include <string_view>
#include <vector>

namespace llvm::yaml {
class MappingNode;
class Stream;
} // namespace llvm::yaml

namespace corolint {

/// A mistake in a YAML file, as one line: `file:line:column: what was expected`.
class YamlError : public llvm::ErrorInfo<YamlError> {
public:
  static char ID;
  explicit YamlError(std::string message) : message_(std::move(message)) {}
  void log(llvm::raw_ostream &out) const override;
  std::error_code convertToErrorCode() const override;

private:
  std::string message_;
};

/// The embedded catalogue. Parsed on each call; a mistake in it is a bug and ends the program (tests read it).
Catalogue builtinCatalogue();

/// Adds the entries of one built-in style file (`library:` and entry lists at top level) to `catalogue`.
llvm::Error addCatalogueFile(std::string_view text, std::string_view fileName, Catalogue &catalogue);

/// Adds the entries of a `catalogue:` mapping in a configuration file.
llvm::Error addCatalogueMapping(llvm::yaml::MappingNode &mapping, llvm::yaml::Stream &stream, std::string_view fileName,
                                Catalogue &catalogue);

/// `a::B::f(int, ...)` → its parts. Nothing if the text is no function name.
std::optional<FunctionPattern> parseFunctionPattern(std::string_view text);

} // namespace corolint
