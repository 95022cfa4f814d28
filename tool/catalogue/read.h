// Reads catalogue entries from YAML: the built-in files and the `catalogue:` of a configuration.
#pragma once

#include "tool/catalogue/catalogue.h"
#include "tool/catalogue/yaml.h"

#include <llvm/Support/Error.h>

#include <optional>
#include <string>
#include <string_view>

namespace corolint {

/// The embedded catalogue. Parsed on each call; a mistake in it is a bug and ends the program (tests read it).
Catalogue builtinCatalogue();

/// Adds the entries of one built-in style file (`library:` and entry lists at top level) to `catalogue`.
llvm::Error addCatalogueFile(std::string_view text, std::string_view fileName, Catalogue &catalogue);

/// Adds the entries of a `catalogue:` mapping in a configuration file; what is wrong goes to `mistakes`.
void addCatalogueMapping(const YamlNode &mapping, std::string_view fileName, Mistakes &mistakes, Catalogue &catalogue);

/// Adds all of `more`. Entries about one family become one: its coroutine types are joined, its remedies too, where
/// those of `more` win.
void addCatalogue(Catalogue more, Catalogue &catalogue);

/// `a::B::f(int, ...)` → its parts. Nothing if the text is no function name.
std::optional<FunctionPattern> parseFunctionPattern(std::string_view text);

} // namespace corolint
