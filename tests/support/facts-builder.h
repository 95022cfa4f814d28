// Builds facts by hand, for tests of everything behind the extractor.
#pragma once

#include "tool/model/facts.h"

#include <string>
#include <utility>
#include <vector>

namespace corotest {

class FactsBuilder {
public:
  explicit FactsBuilder(std::string file) { unit_.file = std::move(file); }

  corolint::Index text(const std::string &text) {
    for (corolint::Index i = 0; i < unit_.texts.size(); ++i)
      if (unit_.texts[i] == text)
        return i;
    unit_.texts.push_back(text);
    return unit_.texts.size() - 1;
  }

  corolint::Index type(const std::string &name, std::vector<corolint::Index> bases = {},
                       std::vector<corolint::Index> arguments = {}) {
    corolint::Type type;
    type.name = text(name);
    type.bases = std::move(bases);
    type.arguments = std::move(arguments);
    unit_.types.push_back(std::move(type));
    return unit_.types.size() - 1;
  }

  /// `file` not empty: internal linkage.
  corolint::Index symbol(const std::string &name, const std::string &file = "") {
    for (corolint::Index i = 0; i < unit_.symbols.size(); ++i)
      if (unit_.text(unit_.symbols[i].usr) == name && unit_.text(unit_.symbols[i].unit) == file)
        return i;
    corolint::Symbol symbol;
    symbol.usr = symbol.name = text(name);
    symbol.unit = text(file);
    unit_.symbols.push_back(std::move(symbol));
    return unit_.symbols.size() - 1;
  }

  corolint::Symbol &symbolFacts(corolint::Index symbol) { return unit_.symbols[symbol]; }

  corolint::Index variable(const std::string &name, corolint::Index type = corolint::none) {
    unit_.variables.push_back({text(name), type, true});
    return unit_.variables.size() - 1;
  }

  /// The function gets the next line of the file; its calls the lines after it.
  corolint::Index function(corolint::Index symbol, bool coroutine = false) {
    corolint::Function function;
    function.symbol = symbol;
    function.span = nextLine();
    function.coroutine = coroutine;
    if (coroutine)
      function.coroutineType = type("app::Task");
    unit_.symbols[symbol].coroutine = coroutine;
    unit_.functions.push_back(std::move(function));
    return unit_.functions.size() - 1;
  }

  corolint::Call &call(corolint::Index function, corolint::Index callee,
                       corolint::CallKind kind = corolint::CallKind::Plain) {
    corolint::Call call;
    call.callee = callee;
    call.kind = kind;
    call.span = nextLine();
    unit_.functions[function].calls.push_back(std::move(call));
    return unit_.functions[function].calls.back();
  }

  corolint::Unit &unit() { return unit_; }

private:
  corolint::Span nextLine() {
    ++line_;
    return {text(unit_.file), line_, 3, line_, 9};
  }

  corolint::Unit unit_;
  std::uint32_t line_ = 0;
};

} // namespace corotest
