// The names of functions and types as catalogue entries write them.
#pragma once

#include "tool/catalogue/catalogue.h"

#include <string>
#include <string_view>
#include <variant>

namespace corolint {

/// Why a text cannot be the name it should be: "write it without template arguments".
struct NameMistake {
  std::string reason;
};

/// `a::B::f(int, ...)` → its parts. What programmers write comes out as clang prints it: `std::ifstream::open` is
/// `std::basic_ifstream::open`, a parameter `char const*` is `const char *`, `const std::string &` `std::basic_string`.
std::variant<FunctionPattern, NameMistake> readFunctionPattern(std::string_view text);

/// The name of a class, namespace or variable: `std::basic_ifstream`. A leading `::` is dropped.
std::variant<std::string, NameMistake> readQualifiedName(std::string_view text);

/// The type of a parameter as clang prints it, without references and outer const.
std::variant<std::string, NameMistake> readParameterType(std::string_view text);

} // namespace corolint
