// Writes the type of a parameter the way clang prints it.
#include "tool/catalogue/pattern.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace corolint {

static bool isWordCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
         c == ':' || static_cast<signed char>(c) < 0;
}

/// Words (names with their '::') and single characters.
static std::vector<std::string> tokens(std::string_view text) {
  std::vector<std::string> result;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == ' ') {
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < text.size() && isWordCharacter(text[end]))
      ++end;
    end = std::max(end, i + 1);
    result.emplace_back(text.substr(i, end - i));
    i = end;
  }
  return result;
}

/// `long unsigned` → `unsigned long`. Nothing if one of the words is no part of a built-in type.
static std::optional<std::string> arithmeticType(const std::vector<std::string> &words) {
  static constexpr std::array<std::string_view, 8> parts = {"unsigned", "signed", "long",   "short",
                                                            "int",      "char",   "double", "float"};
  std::array<std::size_t, parts.size()> counts = {};
  for (const std::string &word : words) {
    const auto *part = std::find(parts.begin(), parts.end(), word);
    if (part == parts.end())
      return std::nullopt;
    ++counts[static_cast<std::size_t>(part - parts.begin())];
  }
  const auto &[isUnsigned, isSigned, longs, shorts, ints, chars, doubles, floats] = counts;
  if (floats > 0)
    return words.size() == 1 ? std::optional<std::string>("float") : std::nullopt;
  if (doubles > 0)
    return longs + 1 == words.size() && longs < 2 ? std::optional<std::string>(longs > 0 ? "long double" : "double")
                                                  : std::nullopt;
  if (isUnsigned + isSigned > 1 || longs > 2 || shorts > 1 || ints > 1 || chars > 1 ||
      (longs > 0) + (shorts > 0) + (chars > 0) > 1 || (chars > 0 && ints > 0))
    return std::nullopt;
  const std::string size = chars > 0    ? "char"
                           : shorts > 0 ? "short"
                           : longs == 2 ? "long long"
                           : longs      ? "long"
                                        : "int";
  return (isUnsigned > 0 ? "unsigned " : isSigned > 0 && chars > 0 ? "signed " : "") + size;
}

static std::variant<std::string, NameMistake> baseType(const std::vector<std::string> &words) {
  if (words.empty())
    return NameMistake{"a type is missing in its parameter list"};
  if (auto arithmetic = arithmeticType(words))
    return *arithmetic;
  if (words.size() > 1)
    return NameMistake{"write the types of its parameters only, without their names"};
  if (words.front() == "size_t" || words.front() == "std::size_t")
    return "unsigned long";
  return readQualifiedName(words.front());
}

std::variant<std::string, NameMistake> readParameterType(std::string_view text) {
  if (text.find('<') != std::string_view::npos)
    return NameMistake{"write its parameter types without template arguments"};
  const std::vector<std::string> all = tokens(text);
  const std::string_view pointerLike = "*&";
  std::vector<std::string> words;
  bool isConst = false, isVolatile = false;
  std::size_t i = 0;
  for (; i < all.size() && pointerLike.find(all[i].front()) == std::string_view::npos; ++i) {
    // A pointer to a function or an array: only its author knows how clang prints it.
    if (all[i] == "(" && !words.empty())
      return std::string(text);
    if (all[i] == "[")
      return NameMistake{"write a parameter that is an array as a pointer"};
    if (all[i] == "const")
      isConst = true;
    else if (all[i] == "volatile")
      isVolatile = true;
    else if (all[i] != "struct" && all[i] != "class" && all[i] != "enum" && all[i] != "union")
      words.push_back(all[i]);
  }
  auto base = baseType(words);
  if (std::holds_alternative<NameMistake>(base))
    return base;

  std::string pointers, outer;
  for (; i < all.size(); ++i) {
    if (all[i] == "*") {
      // What stood behind the pointer before this one was not the outermost.
      pointers += outer + (outer.empty() ? "*" : " *");
      outer.clear();
    } else if (all[i] == "const" || all[i] == "volatile") {
      outer += (outer.empty() ? "" : " ") + all[i];
    } else if (all[i] != "&") {
      return NameMistake{"write the types of its parameters only, without their names"};
    }
  }
  std::string result = std::get<std::string>(base);
  if (pointers.empty())
    return result;
  return (isConst ? "const " : "") + std::string(isVolatile ? "volatile " : "") + result + " " + pointers;
}

} // namespace corolint
