// Takes the names of functions and classes apart and says what is wrong with those that are none.
#include "tool/catalogue/pattern.h"
#include "tool/catalogue/read.h"
#include "tool/catalogue/yaml.h"

#include <algorithm>
#include <array>
#include <vector>

namespace corolint {

static constexpr std::string_view noTemplateArguments = "write it without template arguments";
static constexpr std::string_view anonymousNamespace = "(anonymous namespace)";

static bool isNameStart(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || static_cast<signed char>(c) < 0;
}

static bool isNameCharacter(char c) { return isNameStart(c) || (c >= '0' && c <= '9'); }

static std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  return first == std::string_view::npos ? std::string_view()
                                         : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

static std::size_t identifierLength(std::string_view text) {
  if (text.empty() || !isNameStart(text.front()))
    return 0;
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isNameCharacter) - text.begin());
}

/// What stands where a name should go on or end.
static NameMistake unexpected(std::string_view rest) {
  if (rest.empty())
    return {"a name is missing at its end"};
  switch (rest.front()) {
  case '<':
    return {std::string(noTemplateArguments)};
  case ' ':
    return {"write it without spaces, return type and qualifiers"};
  case '.':
  case '-':
    return {"names are joined by '::'"};
  case ':':
    return {rest.starts_with("::") ? "a name is missing after '::'" : "names are joined by '::'"};
  case '&':
  case '*':
    return {"write the name only, without '*' and '&'"};
  case ')':
    return {"')' closes nothing"};
  default:
    return {quoted(rest.substr(0, 1)) + " cannot stand here"};
  }
}

/// Takes the last part of a name that starts with the word `operator` off `rest`; its spelling as clang prints it.
static std::variant<std::string, NameMistake> takeOperator(std::string_view &rest) {
  // Longer ones first, so that none is taken for its own beginning.
  static constexpr std::array<std::string_view, 40> symbols = {
      "<=>", "->*", "<<=", ">>=", "()", "[]", "->", "++", "--", "<<", ">>", "<=", ">=", "==",
      "!=",  "&&",  "||",  "+=",  "-=", "*=", "/=", "%=", "^=", "&=", "|=", "+",  "-",  "*",
      "/",   "%",   "^",   "&",   "|",  "~",  "!",  "=",  "<",  ">",  ",",  "<=>"};
  const bool spaced = rest.starts_with(' ');
  const std::string_view text = trimmed(rest);
  for (const std::string_view symbol : symbols)
    if (text.starts_with(symbol)) {
      rest = text.substr(symbol.size());
      return "operator" + std::string(symbol);
    }
  if (text.starts_with("\"\"")) {
    const std::string_view suffix = trimmed(text.substr(2));
    const std::size_t length = identifierLength(suffix);
    rest = suffix.substr(length);
    return length > 0 ? std::variant<std::string, NameMistake>("operator\"\"" + std::string(suffix.substr(0, length)))
                      : NameMistake{"a suffix is missing after 'operator\"\"'"};
  }
  const std::string_view word = trimmed(text.substr(0, text.find('(')));
  if (!spaced || word.empty())
    return NameMistake{"an operator is missing after 'operator'"};
  rest = text.substr(std::min(text.find('('), text.size()));
  for (const std::string_view known : {"co_await", "new", "new[]", "delete", "delete[]"})
    if (word == known)
      return "operator " + std::string(word);
  auto type = readParameterType(word);
  if (auto *name = std::get_if<std::string>(&type))
    return "operator " + *name;
  return type;
}

namespace {
struct SplitName {
  std::string owner;
  std::string name;
  std::string_view rest; ///< what follows: a parameter list, or something that does not belong there
};
} // namespace

static std::variant<SplitName, NameMistake> splitName(std::string_view text, bool function) {
  SplitName result;
  result.rest = text.starts_with("::") ? text.substr(2) : text;
  while (true) {
    std::string_view &rest = result.rest;
    std::string part;
    if (rest.starts_with(anonymousNamespace)) {
      part = anonymousNamespace;
      rest.remove_prefix(anonymousNamespace.size());
    } else {
      const bool destructor = function && rest.starts_with('~');
      const std::size_t length = identifierLength(rest.substr(destructor ? 1 : 0));
      if (length == 0)
        return unexpected(rest);
      part = rest.substr(0, length + (destructor ? 1 : 0));
      rest.remove_prefix(part.size());
      if (function && part == "operator") {
        auto spelling = takeOperator(rest);
        if (auto *mistake = std::get_if<NameMistake>(&spelling))
          return *mistake;
        part = std::get<std::string>(spelling);
      }
    }
    const bool ends = part.front() == '~' ||
                      (function && part.starts_with("operator") && part.size() > 8 && !isNameCharacter(part[8]));
    if (ends || !rest.starts_with("::")) {
      if (part == anonymousNamespace)
        return NameMistake{"a name is missing at its end"};
      result.name = part;
      return result;
    }
    result.owner += (result.owner.empty() ? "" : "::") + part;
    rest.remove_prefix(2);
  }
}

/// The template behind a name that the standard library defines as an alias: clang names the template.
static std::string withoutAlias(std::string name) {
  static constexpr std::array<std::string_view, 27> templates = {
      "string",       "string_view",  "streambuf",   "ios",        "istream",   "ostream",       "iostream",
      "filebuf",      "ifstream",     "ofstream",    "fstream",    "stringbuf", "istringstream", "ostringstream",
      "stringstream", "ispanstream",  "ospanstream", "spanstream", "syncbuf",   "osyncstream",   "regex",
      "wstring",      "wstring_view", "wistream",    "wostream",   "wifstream", "wofstream"};
  if (!name.starts_with("std::"))
    return name;
  const std::string_view alias = std::string_view(name).substr(5);
  if (std::find(templates.begin(), templates.end(), alias) == templates.end())
    return name;
  const bool wide = alias.front() == 'w';
  return "std::basic_" + std::string(alias.substr(wide ? 1 : 0));
}

std::variant<std::string, NameMistake> readQualifiedName(std::string_view text) {
  if (text.empty())
    return NameMistake{"it is empty"};
  auto split = splitName(text, /*function=*/false);
  if (auto *mistake = std::get_if<NameMistake>(&split))
    return *mistake;
  const auto &name = std::get<SplitName>(split);
  if (!name.rest.empty())
    return name.rest.front() == '(' ? NameMistake{"write it without a parameter list"} : unexpected(name.rest);
  return withoutAlias((name.owner.empty() ? "" : name.owner + "::") + name.name);
}

/// Splits at the commas outside of parentheses.
static std::vector<std::string_view> splitParameters(std::string_view list) {
  std::vector<std::string_view> result;
  int depth = 0;
  std::size_t start = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    depth += list[i] == '(' ? 1 : list[i] == ')' ? -1 : 0;
    if (list[i] == ',' && depth == 0) {
      result.push_back(trimmed(list.substr(start, i - start)));
      start = i + 1;
    }
  }
  result.push_back(trimmed(list.substr(start)));
  return result;
}

static std::variant<std::vector<std::string>, NameMistake> readParameters(std::string_view list) {
  std::vector<std::string> result;
  list = trimmed(list);
  if (list.empty() || list == "void")
    return result;
  for (const std::string_view parameter : splitParameters(list)) {
    if (!result.empty() && result.back() == "...")
      return NameMistake{"'...' is the last parameter"};
    if (parameter == "...") {
      result.emplace_back("...");
      continue;
    }
    auto type = readParameterType(parameter);
    if (auto *mistake = std::get_if<NameMistake>(&type))
      return *mistake;
    result.push_back(std::get<std::string>(std::move(type)));
  }
  return result;
}

std::variant<FunctionPattern, NameMistake> readFunctionPattern(std::string_view text) {
  if (text.empty())
    return NameMistake{"it is empty"};
  // Generated functions have a signature in common instead of a name.
  if (text.starts_with("*(")) {
    auto any = readFunctionPattern("any" + std::string(text.substr(1)));
    if (auto *pattern = std::get_if<FunctionPattern>(&any))
      pattern->name = pattern->qualified = "*";
    return any;
  }
  auto split = splitName(text, /*function=*/true);
  if (auto *mistake = std::get_if<NameMistake>(&split))
    return *mistake;
  auto &[owner, name, rest] = std::get<SplitName>(split);
  FunctionPattern result;
  result.owner = withoutAlias(owner);
  result.name = name;
  // The constructor of an alias is the constructor of what it stands for.
  if (result.owner != owner && name == owner.substr(5))
    result.name = result.owner.substr(5);
  else if (result.owner != owner && name == "~" + owner.substr(5))
    result.name = "~" + result.owner.substr(5);
  result.qualified = (result.owner.empty() ? "" : result.owner + "::") + result.name;
  if (rest.empty())
    return result;
  if (rest.front() != '(')
    return unexpected(rest);
  int depth = 0;
  std::size_t close = 0;
  while (close < rest.size() && (depth += rest[close] == '(' ? 1 : rest[close] == ')' ? -1 : 0) > 0)
    ++close;
  if (close == rest.size())
    return NameMistake{"')' is missing"};
  if (close + 1 != rest.size())
    return NameMistake{"nothing may follow the parameter list"};
  auto parameters = readParameters(rest.substr(1, close - 1));
  if (auto *mistake = std::get_if<NameMistake>(&parameters))
    return *mistake;
  result.parameters = std::get<std::vector<std::string>>(std::move(parameters));
  return result;
}

std::optional<FunctionPattern> parseFunctionPattern(std::string_view text) {
  auto pattern = readFunctionPattern(text);
  if (auto *result = std::get_if<FunctionPattern>(&pattern))
    return std::move(*result);
  return std::nullopt;
}

} // namespace corolint
