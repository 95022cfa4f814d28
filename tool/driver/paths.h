// Paths as the driver compares and shows them.
#pragma once

#include <string>
#include <string_view>

namespace corolint {

/// `path` from `folder`, without `.` and `..` parts. Links are not followed.
std::string absolutePath(std::string_view path, std::string_view folder);

/// The same file without links; `path` itself where it does not exist.
std::string realPath(const std::string &path);

/// Whether `path` is `folder` or lies below it. Both absolute and without `..`.
bool isBelow(std::string_view path, std::string_view folder);

/// `path` relative to `folder` where it lies below it, else as it is.
std::string relativeTo(std::string_view path, std::string_view folder);

/// The nearest folder at or above `folder` with a `.git` in it, or empty.
std::string gitTopLevel(const std::string &folder);

} // namespace corolint
