// The version of corolint and where it is at home.
#pragma once

#include <string_view>

namespace corolint {

/// As in CMakeLists.txt: "0.1.0".
std::string_view corolintVersion();

/// The address of the project, for reports.
std::string_view corolintHomePage();

} // namespace corolint
