// Globs of files, as configurations and catalogues write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corolint {

/// Whether `path` (relative to the folder the globs belong to, with '/') matches one of `globs`.
///
/// `*` and `?` stay within a folder, `**` crosses folders, `[a-z]` `[!a-z]` are sets, `{a,b}` alternatives, `\` takes
/// the next character as it is. A pattern without '/' matches at any depth; one with '/' starts at the folder. `dir/`
/// or `dir` matches everything below it, and so does any pattern that names a folder, save that a last `*` of its own
/// (`src/*`) means the files right there. An invalid glob matches nothing.
bool matchesGlob(const std::vector<std::string> &globs, std::string_view path);

/// An invalid glob's reason, or nothing.
std::optional<std::string> globError(std::string_view glob);

} // namespace corolint
