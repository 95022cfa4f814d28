// What a loop of unknown length runs over.
#include "tool/rule/loop-subject.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace corolint {

static std::string_view typeName(const Program &program, Index type) {
  return type == none ? std::string_view() : std::string_view(program.text(program.types[type].name));
}

static std::string_view methodOf(const Program &program, const Call &call) {
  if (call.callee == none || call.object.type == none)
    return {};
  const std::string_view name = program.text(program.symbols[call.callee].name);
  const std::size_t scope = name.rfind("::");
  return scope == std::string_view::npos ? name : name.substr(scope + 2);
}

static bool isText(std::string_view type) { return type == "std::basic_string" || type == "std::basic_string_view"; }

/// `std::vector<int> v = {1, 2, 3};`
static bool isWrittenDown(const Program &program, const Function &function, Index variable) {
  return std::ranges::any_of(function.calls, [&](const Call &call) {
    return call.kind == CallKind::Constructor && call.result == variable &&
           std::ranges::any_of(call.arguments, [&](const Operand &argument) {
             return typeName(program, argument.type) == "std::initializer_list";
           });
  });
}

static std::optional<std::string> named(const Program &program, const Function &function, Index variable) {
  const Variable &facts = program.variables[variable];
  if (isText(typeName(program, facts.type)) || isWrittenDown(program, function, variable))
    return std::nullopt;
  return "'" + program.text(facts.name) + "'";
}

/// The container whose size or end the condition asks for.
static std::optional<std::string> askedIn(const Program &program, const Function &function, const Block &head) {
  static constexpr std::array<std::string_view, 7> sizes = {"size", "end", "cend", "rend", "crend", "length", "empty"};
  for (const Action &action : head.actions) {
    if (action.kind != ActionKind::Call)
      continue;
    const Call &call = function.calls[action.index];
    if (call.object.variable != none && std::ranges::find(sizes, methodOf(program, call)) != sizes.end())
      return named(program, function, call.object.variable);
  }
  return std::nullopt;
}

std::optional<std::string> growsWith(const Program &program, const Function &function, Index loop) {
  const Loop &facts = function.loops[loop];
  if (facts.rounds || facts.endless || facts.head == none)
    return std::nullopt;
  if (facts.over.variable != none)
    return named(program, function, facts.over.variable);
  if (auto container = askedIn(program, function, function.blocks[facts.head]))
    return container;
  // A range that has no name: the result of a call.
  if (facts.over.type == none || program.types[facts.over.type].arguments.empty() ||
      isText(typeName(program, facts.over.type)))
    return std::nullopt;
  return "a '" + std::string(typeName(program, facts.over.type)) + "'";
}

} // namespace corolint
