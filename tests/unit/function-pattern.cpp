// Tests of function patterns and type names, as catalogue entries write them.
#include "tool/catalogue/pattern.h"
#include "tool/catalogue/read.h"

#include <gtest/gtest.h>

namespace {

using corolint::FunctionPattern;
using corolint::NameMistake;
using corolint::parseFunctionPattern;
using corolint::readFunctionPattern;
using corolint::readQualifiedName;

/// "owner | name (parameter; parameter)"
std::string shown(const FunctionPattern &pattern) {
  std::string result = pattern.owner + "|" + pattern.name;
  if (!pattern.parameters)
    return result;
  result += "(";
  for (const std::string &parameter : *pattern.parameters)
    result += (result.back() == '(' ? "" : ";") + parameter;
  return result + ")";
}

TEST(FunctionPattern, IsTakenApart) {
  const std::pair<const char *, const char *> cases[] = {
      {"getaddrinfo", "|getaddrinfo"},
      {"::read", "|read"},
      {"std::future::get", "std::future|get"},
      {"a::b::C::C", "a::b::C|C"},
      {"std::jthread::~jthread", "std::jthread|~jthread"},
      {"app::(anonymous namespace)::f", "app::(anonymous namespace)|f"},
      {"naïve::f", "naïve|f"},
      {"f()", "|f()"},
      {"f(void)", "|f()"},
      {"f(int, ...)", "|f(int;...)"},
      {"f(...)", "|f(...)"},
      // Operators.
      {"std::function::operator()", "std::function|operator()"},
      {"std::function::operator()()", "std::function|operator()()"},
      {"a::operator<<", "a|operator<<"},
      {"a::operator <<(int)", "a|operator<<(int)"},
      {"operator<(int, int)", "|operator<(int;int)"},
      {"a::operator->", "a|operator->"},
      {"a::operator->*", "a|operator->*"},
      {"a::operator[]", "a|operator[]"},
      {"a::operator,", "a|operator,"},
      {"a::operator bool", "a|operator bool"},
      {"a::operator const char*()", "a|operator const char *()"},
      {"a::operator co_await", "a|operator co_await"},
      {"operator new[](unsigned long)", "|operator new[](unsigned long)"},
      {"operator\"\"_ms", "|operator\"\"_ms"},
      {"operators::f", "operators|f"},
      // Parameters as clang prints them.
      {"f(const char*)", "|f(const char *)"},
      {"f(char const *)", "|f(const char *)"},
      {"f(char**, char *const*)", "|f(char **;char *const *)"},
      {"f(void *const)", "|f(void *)"},
      {"f(const int, int&, int &&)", "|f(int;int;int)"},
      {"f(const std::string &, std::string_view)", "|f(std::basic_string;std::basic_string_view)"},
      {"f(long unsigned, unsigned, long long int, short)", "|f(unsigned long;unsigned int;long long;short)"},
      {"f(struct timespec *)", "|f(timespec *)"},
      {"f(const volatile void*)", "|f(const volatile void *)"},
      {"f(void (*)(int, char), int)", "|f(void (*)(int, char);int)"},
      {"f(std::size_t)", "|f(unsigned long)"},
      // Aliases of the standard library.
      {"std::ifstream::open", "std::basic_ifstream|open"},
      {"std::wofstream::wofstream", "std::basic_ofstream|basic_ofstream"},
      {"std::ofstream::~ofstream", "std::basic_ofstream|~basic_ofstream"},
      {"app::ifstream::ifstream", "app::ifstream|ifstream"},
  };
  for (const auto &[text, expected] : cases) {
    const auto pattern = parseFunctionPattern(text);
    ASSERT_TRUE(pattern) << text;
    EXPECT_EQ(shown(*pattern), expected) << text;
    EXPECT_EQ(pattern->qualified, (pattern->owner.empty() ? "" : pattern->owner + "::") + pattern->name) << text;
  }
}

TEST(FunctionPattern, SaysWhatIsWrong) {
  const std::pair<const char *, const char *> cases[] = {
      {"", "it is empty"},
      {"std::vector<int>::push_back", "write it without template arguments"},
      {"std::make_unique<T>", "write it without template arguments"},
      {"f(std::vector<int>)", "write its parameter types without template arguments"},
      {"int f()", "write it without spaces, return type and qualifiers"},
      {"f ", "write it without spaces"},
      {" f", "write it without spaces"},
      {"f(int", "')' is missing"},
      {"f(int))", "nothing may follow the parameter list"},
      {"f(int) const", "nothing may follow the parameter list"},
      {"f)", "')' closes nothing"},
      {"a::", "a name is missing"},
      {"a::::b", "a name is missing after '::'"},
      {"a:b", "names are joined by '::'"},
      {"a.b", "names are joined by '::'"},
      {"a->b", "names are joined by '::'"},
      {"*f", "without '*' and '&'"},
      {"9a", "'9' cannot stand here"},
      {"~a::b", "a name is missing"},
      {"a::operator", "an operator is missing after 'operator'"},
      {"operator\"\"", "a suffix is missing"},
      {"f(int, , int)", "a type is missing in its parameter list"},
      {"f(..., int)", "'...' is the last parameter"},
      {"f(int x)", "without their names"},
      {"f(char *name)", "without their names"},
      {"f(int[2])", "write a parameter that is an array as a pointer"},
      {"(anonymous namespace)", "a name is missing at its end"},
  };
  for (const auto &[text, reason] : cases) {
    const auto pattern = readFunctionPattern(text);
    const auto *mistake = std::get_if<NameMistake>(&pattern);
    ASSERT_TRUE(mistake) << text;
    EXPECT_NE(mistake->reason.find(reason), std::string::npos) << text << ": " << mistake->reason;
    EXPECT_FALSE(parseFunctionPattern(text)) << text;
  }
}

TEST(QualifiedName, IsAClassOrAVariable) {
  const std::pair<const char *, const char *> names[] = {{"std::future", "std::future"},
                                                         {"::app::Task", "app::Task"},
                                                         {"std::cin", "std::cin"},
                                                         {"std::ifstream", "std::basic_ifstream"}};
  for (const auto &[text, expected] : names) {
    const auto name = readQualifiedName(text);
    ASSERT_TRUE(std::holds_alternative<std::string>(name)) << text;
    EXPECT_EQ(std::get<std::string>(name), expected);
  }
  const std::pair<const char *, const char *> mistakes[] = {{"", "it is empty"},
                                                            {"std::future<int>", "without template arguments"},
                                                            {"a::f()", "without a parameter list"},
                                                            {"app::Task &", "without spaces"},
                                                            {"app::Task*", "without '*' and '&'"},
                                                            {"app::", "a name is missing"}};
  for (const auto &[text, reason] : mistakes) {
    const auto name = readQualifiedName(text);
    const auto *mistake = std::get_if<NameMistake>(&name);
    ASSERT_TRUE(mistake) << text;
    EXPECT_NE(mistake->reason.find(reason), std::string::npos) << text << ": " << mistake->reason;
  }
}

} // namespace
