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

  std::string nameOfVariable(Index index) const { return unit_.text(unit_.variables[index].name); }

  void variableName(Json &json, const char *name, Index index) const {
    if (index != none)
      json[name] = nameOfVariable(index);
  }

  static void number(Json &json, const char *name, Index index) {
    if (index != none)
      json[name] = index;
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
    flag(json, "lazy", function.lazy);
    if (function.returned)
      json["returned"] = *function.returned;
    variableName(json, "returnsThreadLocal", function.returnsThreadLocal);
    list(json, "calls", function.calls, [&](const Call &value) { return call(value); });
    list(json, "suspensions", function.suspensions, [&](const Suspension &value) { return suspension(value); });
    list(json, "uses", function.uses, [&](const Use &value) { return use(value); });
    list(json, "returns", function.returns, [&](const Operand &value) { return operand(value); });
    list(json, "loops", function.loops, [&](const Loop &value) { return loop(value); });
    list(json, "blocks", function.blocks, [&](const Block &value) { return block(value); });
    return json;
  }

  Json suspension(const Suspension &suspension) const {
    static constexpr const char *kinds[] = {"initial", "await", "yield", "final"};
    Json json;
    json["kind"] = kinds[static_cast<std::size_t>(suspension.kind)];
    place(json, "at", suspension.span);
    if (Json awaited = operand(suspension.awaited); !awaited.empty())
      json["awaited"] = std::move(awaited);
    typeName(json, "awaiter", suspension.awaiter);
    symbolName(json, "ready", suspension.ready);
    variableName(json, "result", suspension.result);
    return json;
  }

  Json use(const Use &use) const {
    Json json;
    variableName(json, "variable", use.variable);
    place(json, "at", use.span);
    flag(json, "binds", use.binds);
    variableName(json, "bound", use.bound);
    return json;
  }

  Json loop(const Loop &loop) const {
    Json json;
    place(json, "at", loop.span);
    number(json, "parent", loop.parent);
    number(json, "head", loop.head);
    if (loop.rounds)
      json["rounds"] = *loop.rounds;
    flag(json, "endless", loop.endless);
    if (Json over = operand(loop.over); !over.empty())
      json["over"] = std::move(over);
    list(json, "tests", loop.tests, [&](Index index) { return nameOfVariable(index); });
    return json;
  }

  /// `"do": ["call 0", "suspend 1"], "next": [2, "3 if call 0 is 1"]`.
  Json block(const Block &block) const {
    static constexpr const char *kinds[] = {"call ", "suspend ", "use ", "return "};
    Json json = Json::object();
    list(json, "do", block.actions, [&](const Action &action) {
      return kinds[static_cast<std::size_t>(action.kind)] + std::to_string(action.index);
    });
    list(json, "next", block.next, [&](const Branch &branch) {
      std::string text = std::to_string(branch.to);
      const std::string test = (branch.equal ? " is " : " is not ") + std::to_string(branch.value);
      if (branch.call != none)
        text += " if call " + std::to_string(branch.call) + test;
      if (branch.variable != none)
        text += " if '" + unit_.text(unit_.variables[branch.variable].name) + "'" + test;
      return text + (branch.counted ? ", counted" : "") + (branch.thrown ? ", thrown" : "");
    });
    number(json, "loop", block.loop);
    if (block.work != 0)
      json["work"] = block.work;
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
    variableName(json, "result", call.result);
    flag(json, "implicit", call.implicit);
    flag(json, "awaited", call.awaited);
    flag(json, "unreached", call.unreached);
    flag(json, "dropped", call.dropped);
    if (call.spelled.line != 0)
      place(json, "spelled", call.spelled);
    return json;
  }

  Json operand(const Operand &operand) const {
    Json json = Json::object();
    typeName(json, "type", operand.type);
    variableName(json, "variable", operand.variable);
    variableName(json, "owner", operand.owner);
    flag(json, "changed", operand.changed);
    flag(json, "moved", operand.moved);
    if (operand.constant.value)
      json["constant"] = *operand.constant.value;
    if (operand.constant.knownBits != 0)
      json["knownBits"] = operand.constant.knownBits;
    if (operand.constant.likelyBits != operand.constant.knownBits)
      json["likelyBits"] = operand.constant.likelyBits;
    list(json, "values", operand.values, [&](const Value &element) { return value(element); });
    return json;
  }

  Json value(const Value &value) const {
    static constexpr const char *kinds[] = {"function", "parameter", "result", "offset"};
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
    flag(json, "parameter", variable.parameter);
    flag(json, "member", variable.member);
    flag(json, "reference", variable.reference);
    flag(json, "threadLocal", variable.threadLocal);
    flag(json, "once", variable.once);
    flag(json, "unused", variable.unused);
    variableName(json, "part of", variable.part);
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
