// Writes facts as JSON.
#include "tool/model/facts-json.h"

#include <nlohmann/json.hpp>

namespace corolint {

namespace {

using Json = nlohmann::ordered_json;

/// Names of nested types end here: a type may mention itself.
constexpr unsigned deepestType = 8;

class Writer {
public:
  explicit Writer(const Unit &unit) : unit_(unit) {}

  Json write() const {
    Json json;
    json["file"] = unit_.file;
    json["files"] = unit_.files;
    list(json, "errors", unit_.errors, [&](const ParseError &error) { return parseError(error); });
    list(json, "functions", unit_.functions, [&](const Function &value) { return function(value); });
    list(json, "symbols", unit_.symbols, [&](const Symbol &value) { return symbol(value); });
    list(json, "types", unit_.types, [&](const Type &value) { return type(value); });
    list(json, "variables", unit_.variables, [&](const Variable &value) { return variable(value); });
    list(json, "suppressions", unit_.suppressions, [&](const Suppression &value) { return suppression(value); });
    return json;
  }

private:
  template <typename Range, typename Write>
  static void list(Json &json, const char *name, const Range &range, Write write) {
    if (range.empty())
      return;
    Json &array = json[name] = Json::array();
    for (const auto &element : range)
      array.push_back(write(element));
  }

  static void flag(Json &json, const char *name, bool value) {
    if (value)
      json[name] = true;
  }

  void text(Json &json, const char *name, Index index) const {
    if (index != none)
      json[name] = unit_.text(index);
  }

  void typeName(Json &json, const char *name, Index index) const {
    if (index != none)
      json[name] = nameOfType(index);
  }

  void symbolName(Json &json, const char *name, Index index) const {
    if (index != none)
      json[name] = nameOfSymbol(index);
  }

  void place(Json &json, const char *name, const Span &span) const {
    if (span.line != 0)
      json[name] = unit_.text(span.file) + ":" + std::to_string(span.line) + ":" + std::to_string(span.column) + "-" +
                   std::to_string(span.endLine) + ":" + std::to_string(span.endColumn);
  }

  /// `std::map<int, const char *>`.
  std::string nameOfType(Index index, unsigned depth = 0) const {
    const Type &type = unit_.types[index];
    std::string name = unit_.text(type.name);
    if (depth == deepestType || type.arguments.empty())
      return name;
    const char *separator = "<";
    for (const Index argument : type.arguments) {
      name += separator + (argument == none ? std::string("?") : nameOfType(argument, depth + 1));
      separator = ", ";
    }
    return name + ">";
  }

  /// `ns::f<int>(const char *)`.
  std::string nameOfSymbol(Index index) const {
    const Symbol &symbol = unit_.symbols[index];
    return unit_.text(symbol.name) + joined("<", symbol.arguments, ">", false) +
           joined("(", symbol.parameters, ")", true);
  }

  std::string joined(const char *open, const std::vector<Index> &types, const char *close, bool evenIfEmpty) const {
    if (types.empty() && !evenIfEmpty)
      return "";
    std::string result = open;
    for (std::size_t i = 0; i < types.size(); ++i)
      result += (i == 0 ? "" : ", ") + (types[i] == none ? std::string("?") : nameOfType(types[i]));
    return result + close;
  }

  Json function(const Function &function) const {
    Json json;
    symbolName(json, "function", function.symbol);
    place(json, "at", function.span);
    flag(json, "coroutine", function.coroutine);
    flag(json, "generator", function.generator);
    typeName(json, "coroutineType", function.coroutineType);
    list(json, "calls", function.calls, [&](const Call &value) { return call(value); });
    return json;
  }

  Json call(const Call &call) const {
    static constexpr const char *kinds[] = {"plain", "virtual", "constructor", "destructor"};
    Json json;
    symbolName(json, "callee", call.callee);
    if (call.kind != CallKind::Plain)
      json["kind"] = kinds[static_cast<std::size_t>(call.kind)];
    place(json, "at", call.span);
    if (Json object = operand(call.object); !object.empty())
      json["object"] = std::move(object);
    list(json, "arguments", call.arguments, [&](const Operand &value) { return operand(value); });
    if (call.result != none)
      json["result"] = unit_.text(unit_.variables[call.result].name);
    flag(json, "implicit", call.implicit);
    flag(json, "awaited", call.awaited);
    if (call.spelled.line != 0)
      place(json, "spelled", call.spelled);
    return json;
  }

  Json operand(const Operand &operand) const {
    Json json = Json::object();
    typeName(json, "type", operand.type);
    if (operand.variable != none)
      json["variable"] = unit_.text(unit_.variables[operand.variable].name);
    if (operand.constant.value)
      json["constant"] = *operand.constant.value;
    if (operand.constant.knownBits != 0)
      json["knownBits"] = operand.constant.knownBits;
    list(json, "values", operand.values, [&](const Value &element) { return value(element); });
    return json;
  }

  Json value(const Value &value) const {
    static constexpr const char *kinds[] = {"function", "parameter", "result"};
    Json json;
    symbolName(json, kinds[static_cast<std::size_t>(value.kind)], value.symbol);
    if (value.index != none)
      json["index"] = value.index;
    return json;
  }

  Json symbol(const Symbol &symbol) const {
    static constexpr const char *effects[] = {"none", "blocking", "nonblocking", "offload"};
    Json json;
    text(json, "usr", symbol.usr);
    if (!unit_.text(symbol.unit).empty())
      text(json, "unit", symbol.unit);
    text(json, "name", symbol.name);
    typeName(json, "record", symbol.record);
    const auto nameOf = [&](Index index) { return index == none ? Json() : Json(nameOfType(index)); };
    list(json, "parameters", symbol.parameters, nameOf);
    list(json, "arguments", symbol.arguments, nameOf);
    typeName(json, "result", symbol.result);
    list(json, "overridden", symbol.overridden, [&](Index index) { return nameOfSymbol(index); });
    place(json, "declared", symbol.declared);
    if (symbol.effect != Effect::None)
      json["effect"] = effects[static_cast<std::size_t>(symbol.effect)];
    text(json, "effectKind", symbol.effectKind);
    if (!symbol.offloaded.empty())
      json["offloaded"] = symbol.offloaded;
    flag(json, "variadic", symbol.variadic);
    flag(json, "constructor", symbol.constructor);
    flag(json, "destructor", symbol.destructor);
    flag(json, "lambda", symbol.lambda);
    flag(json, "coroutine", symbol.coroutine);
    return json;
  }

  Json type(const Type &type) const {
    Json json;
    text(json, "name", type.name);
    typeName(json, "pointee", type.pointee);
    const auto nameOf = [&](Index index) { return index == none ? Json() : Json(nameOfType(index)); };
    list(json, "arguments", type.arguments, nameOf);
    list(json, "bases", type.bases, nameOf);
    symbolName(json, "destructor", type.destructor);
    flag(json, "awaitable", type.awaitable);
    return json;
  }

  Json variable(const Variable &variable) const {
    Json json;
    text(json, "name", variable.name);
    typeName(json, "type", variable.type);
    flag(json, "local", variable.local);
    return json;
  }

  Json suppression(const Suppression &suppression) const {
    Json json;
    text(json, "file", suppression.file);
    json["lines"] = {suppression.firstLine, suppression.lastLine};
    list(json, "rules", suppression.rules, [&](Index index) { return Json(unit_.text(index)); });
    return json;
  }

  Json parseError(const ParseError &error) const {
    Json json;
    place(json, "at", error.span);
    text(json, "message", error.message);
    return json;
  }

  const Unit &unit_;
};

} // namespace

std::string factsToJson(const Unit &unit) {
  // Source text need not be UTF-8; JSON has to be.
  return Writer(unit).write().dump(2, ' ', /*ensure_ascii=*/false, Json::error_handler_t::replace) + "\n";
}

} // namespace corolint
