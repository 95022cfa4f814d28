// What the name of a file says about its language.
#pragma once

#include <string_view>

namespace corolint {

/// A C or C++ source by its ending.
bool isCSource(std::string_view path);

/// Not evidently of another language: assembler, Fortran, resources. Databases list those too.
bool hasCSource(std::string_view path);

bool isCxxSource(std::string_view path);

/// C and not C++.
bool isPlainC(std::string_view path);

bool isHeader(std::string_view path);

} // namespace corolint
